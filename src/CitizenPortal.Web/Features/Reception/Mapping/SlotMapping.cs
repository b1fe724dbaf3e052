using CitizenPortal.Domain.Reception;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Reception.Mapping;

internal sealed class SlotMapping : IEntityTypeConfiguration<Slot>
{
    public void Configure(EntityTypeBuilder<Slot> builder)
    {
        builder.ToTable("reception_slot");
        builder.Property(slot => slot.Id).ValueGeneratedNever();
        builder.Property(slot => slot.UnitCode).HasMaxLength(10);

        // The free places of one host, the soonest first.
        builder.HasIndex(slot => new { slot.UnitCode, slot.Host, slot.StartsAt });
    }
}
