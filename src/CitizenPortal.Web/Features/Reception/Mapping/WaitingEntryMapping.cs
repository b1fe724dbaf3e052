using CitizenPortal.Domain.Reception;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Reception.Mapping;

internal sealed class WaitingEntryMapping : IEntityTypeConfiguration<WaitingEntry>
{
    public void Configure(EntityTypeBuilder<WaitingEntry> builder)
    {
        builder.ToTable("reception_waiting");
        builder.Property(entry => entry.UnitCode).HasMaxLength(10);
        builder.Property(entry => entry.Name).HasMaxLength(120);
        builder.Property(entry => entry.Phone).HasMaxLength(20);
        builder.Property(entry => entry.Email).HasMaxLength(254);
        builder.Property(entry => entry.Token).HasMaxLength(24);
        builder.HasIndex(entry => entry.Token).IsUnique();
        builder.HasOne<ReceptionDay>().WithMany().HasForeignKey(entry => entry.DayId).OnDelete(DeleteBehavior.Restrict);

        // Who is next for this reception, and whose offer is over.
        builder.HasIndex(entry => new { entry.DayId, entry.State, entry.JoinedAt });
        builder.HasIndex(entry => new { entry.State, entry.OfferUntil });
    }
}
