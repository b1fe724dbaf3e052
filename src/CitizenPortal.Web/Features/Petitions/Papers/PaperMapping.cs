using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Petitions.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Petitions.Papers;

internal sealed class CasePaperMapping : IEntityTypeConfiguration<CasePaper>
{
    public void Configure(EntityTypeBuilder<CasePaper> builder)
    {
        builder.ToTable("petitions_paper");
        builder.Property(paper => paper.FormCode).HasMaxLength(20);
        builder.Property(paper => paper.Fields).HasMaxLength(400_000);
        builder.Property(paper => paper.Symbol).HasMaxLength(60);
        builder.Property(paper => paper.SavedBy).HasMaxLength(120);
        builder.Property(paper => paper.VoidReason).HasMaxLength(CasePaper.MostReason);
        builder.Property(paper => paper.VoidedBy).HasMaxLength(120);
        builder.Ignore(paper => paper.AwaitsFile);
        builder.HasIndex(paper => new { paper.PetitionId, paper.SavedAt });

        // Papers whose file is still to be made.
        builder.HasIndex(paper => paper.FileDueAt);
        builder.HasOne<Petition>().WithMany().HasForeignKey(paper => paper.PetitionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OutgoingNumberMapping : IEntityTypeConfiguration<OutgoingNumber>
{
    public void Configure(EntityTypeBuilder<OutgoingNumber> builder)
    {
        builder.ToTable("petitions_outgoing");
        builder.Property(line => line.UnitCode).HasMaxLength(10);
        builder.Property(line => line.Kind).HasMaxLength(10);

        // A number is given once; whoever comes second takes the next.
        builder.HasIndex(line => new { line.UnitCode, line.Year, line.Kind, line.Number }).IsUnique();
        builder.HasIndex(line => line.PaperId).IsUnique();
    }
}
