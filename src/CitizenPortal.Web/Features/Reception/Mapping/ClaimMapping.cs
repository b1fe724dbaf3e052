using CitizenPortal.Domain.Reception;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Reception.Mapping;

/// <summary>The key is the place: the database itself refuses the second claim.</summary>
internal sealed class ClaimMapping : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable("reception_claim");
        builder.HasKey(claim => new { claim.SlotId, claim.Place });
        builder.Property(claim => claim.Place).ValueGeneratedNever();

        // A hold that was taken over, or booked meanwhile, is no longer the row that was read.
        builder.Property(claim => claim.HoldKey).HasMaxLength(24).IsConcurrencyToken();
        builder.Property(claim => claim.BookingId).IsConcurrencyToken();
        builder.HasIndex(claim => claim.HoldKey).IsUnique();
        builder.HasIndex(claim => claim.BookingId).IsUnique();
        builder.HasOne<Slot>().WithMany().HasForeignKey(claim => claim.SlotId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Booking>().WithMany().HasForeignKey(claim => claim.BookingId).OnDelete(DeleteBehavior.Restrict);
    }
}
