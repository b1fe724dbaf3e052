using CitizenPortal.Domain.Reception;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Reception.Mapping;

internal sealed class BookingMapping : IEntityTypeConfiguration<Booking>
{
    public void Configure(EntityTypeBuilder<Booking> builder)
    {
        builder.ToTable("reception_booking");
        builder.Ignore(booking => booking.Decision);
        builder.Ignore(booking => booking.ShownName);
        builder.Property(booking => booking.Code).HasMaxLength(20);
        builder.Property(booking => booking.UnitCode).HasMaxLength(10);
        builder.Property(booking => booking.HostTitle).HasMaxLength(200);
        builder.Property(booking => booking.PointName).HasMaxLength(200);
        builder.Property(booking => booking.PointAddress).HasMaxLength(300);
        builder.Property(booking => booking.DecisionNumber).HasMaxLength(60);
        builder.Property(booking => booking.PetitionCode).HasMaxLength(20);
        builder.Property(booking => booking.Name).HasMaxLength(120);
        builder.Property(booking => booking.Phone).HasMaxLength(40);
        builder.Property(booking => booking.Email).HasMaxLength(254);
        builder.Property(booking => booking.Language).HasMaxLength(40);
        builder.Property(booking => booking.HelpNeeded).HasMaxLength(300);
        builder.Property(booking => booking.Subject).HasMaxLength(500);
        builder.Property(booking => booking.Delegates).HasMaxLength(500);
        builder.Property(booking => booking.SupplementAsked).HasMaxLength(Booking.LongestNote);
        builder.Property(booking => booking.SupplementGiven).HasMaxLength(Booking.LongestNote);
        builder.Property(booking => booking.RefusalCode).HasMaxLength(4);
        builder.Property(booking => booking.RefusalNote).HasMaxLength(Booking.LongestNote);
        builder.Property(booking => booking.RedirectedTo).HasMaxLength(200);
        builder.Property(booking => booking.JoinToken).HasMaxLength(24);
        builder.Property(booking => booking.ManageToken).HasMaxLength(24);
        builder.Property(booking => booking.CalendarUid).HasMaxLength(100);
        builder.HasIndex(booking => booking.Code).IsUnique();
        builder.HasIndex(booking => booking.JoinToken).IsUnique();
        builder.HasIndex(booking => booking.ManageToken).IsUnique();
        builder.HasIndex(booking => booking.PetitionId);
        // The claim points to the hour; an appointment that is over remembers an hour that may be gone.

        // The officer's day, by time.
        builder.HasIndex(booking => new { booking.UnitCode, booking.StartsAt });
        builder.HasIndex(booking => booking.StartsAt);

        // What the reminder loop asks for every few seconds.
        builder.HasIndex(booking => booking.NextReminderAt);

        // How many appointments of one phone lie ahead.
        builder.HasIndex(booking => new { booking.Phone, booking.StartsAt });
    }
}
