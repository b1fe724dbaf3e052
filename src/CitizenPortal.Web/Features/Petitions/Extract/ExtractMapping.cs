using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Petitions.Extract;

internal sealed class PetitionExtractMapping : IEntityTypeConfiguration<PetitionExtract>
{
    public void Configure(EntityTypeBuilder<PetitionExtract> builder)
    {
        builder.ToTable("petitions_extract");
        builder.Property(extract => extract.Text).HasMaxLength(TextCipher.Room(PetitionExtract.MostText));
        builder.Property(extract => extract.WrittenByName).HasMaxLength(120);

        // One extract of a case, whoever writes it first.
        builder.HasIndex(extract => extract.PetitionId).IsUnique();
        builder.HasOne<Petition>().WithOne().HasForeignKey<PetitionExtract>(extract => extract.PetitionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PetitionVerifierMapping : IEntityTypeConfiguration<PetitionVerifier>
{
    public void Configure(EntityTypeBuilder<PetitionVerifier> builder)
    {
        builder.ToTable("petitions_verifier");
        builder.Property(verifier => verifier.Name).HasMaxLength(120);
        builder.Property(verifier => verifier.NamedBy).HasMaxLength(120);
        builder.HasIndex(verifier => new { verifier.PetitionId, verifier.UserId }).IsUnique();
        builder.HasOne<Petition>().WithMany().HasForeignKey(verifier => verifier.PetitionId).OnDelete(DeleteBehavior.Restrict);
    }
}
