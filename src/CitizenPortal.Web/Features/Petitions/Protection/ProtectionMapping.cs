using CitizenPortal.Domain.Petitions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Petitions.Protection;

internal sealed class PetitionEnvelopeMapping : IEntityTypeConfiguration<PetitionEnvelope>
{
    public void Configure(EntityTypeBuilder<PetitionEnvelope> builder)
    {
        builder.ToTable("petitions_envelope");
        builder.Property(envelope => envelope.WrappedKey).HasMaxLength(1_000);
        builder.Property(envelope => envelope.Content).HasMaxLength(8_000);
        builder.Property(envelope => envelope.DigitsMac).HasMaxLength(64);
        builder.HasIndex(envelope => envelope.PetitionId).IsUnique();
        builder.HasOne<Petition>().WithOne().HasForeignKey<PetitionEnvelope>(envelope => envelope.PetitionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EnvelopeAccessMapping : IEntityTypeConfiguration<EnvelopeAccess>
{
    public void Configure(EntityTypeBuilder<EnvelopeAccess> builder)
    {
        builder.ToTable("petitions_access");
        builder.Property(access => access.Reason).HasMaxLength(EnvelopeAccess.MostReason);
        builder.Property(access => access.RemovalReason).HasMaxLength(EnvelopeAccess.MostReason);
        builder.HasIndex(access => new { access.PetitionId, access.UserId });

        // Nobody stands on the same list twice.
        builder.HasIndex(access => new { access.PetitionId, access.StandsFor }).IsUnique();
        builder.HasOne<Petition>().WithMany().HasForeignKey(access => access.PetitionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EnvelopeOpeningMapping : IEntityTypeConfiguration<EnvelopeOpening>
{
    public void Configure(EntityTypeBuilder<EnvelopeOpening> builder)
    {
        builder.ToTable("petitions_opening");
        builder.Property(opening => opening.Reason).HasMaxLength(EnvelopeAccess.MostReason);
        builder.HasIndex(opening => new { opening.PetitionId, opening.At });
        builder.HasOne<Petition>().WithMany().HasForeignKey(opening => opening.PetitionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PetitionAccusedMapping : IEntityTypeConfiguration<PetitionAccused>
{
    public void Configure(EntityTypeBuilder<PetitionAccused> builder)
    {
        builder.ToTable("petitions_accused");
        builder.Property(accused => accused.UnitCode).HasMaxLength(10);
        builder.HasIndex(accused => new { accused.PetitionId, accused.UnitCode }).IsUnique();
        builder.HasIndex(accused => new { accused.PetitionId, accused.UserId }).IsUnique();
        builder.HasOne<Petition>().WithMany().HasForeignKey(accused => accused.PetitionId).OnDelete(DeleteBehavior.Restrict);
    }
}
