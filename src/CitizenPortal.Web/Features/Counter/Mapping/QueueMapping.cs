using CitizenPortal.Domain.Counter;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Counter.Mapping;

internal sealed class CounterPlaceMapping : IEntityTypeConfiguration<CounterPlace>
{
    public void Configure(EntityTypeBuilder<CounterPlace> builder)
    {
        builder.ToTable("counter_place");
        builder.Ignore(place => place.Rule);
        builder.Property(place => place.UnitCode).HasMaxLength(10);
        builder.Property(place => place.Name).HasMaxLength(200);
        builder.Property(place => place.HallKey).HasMaxLength(24);
        builder.Property(place => place.KioskKey).HasMaxLength(24);
        builder.HasIndex(place => place.UnitCode).IsUnique();
        builder.HasIndex(place => place.HallKey).IsUnique();
        builder.HasIndex(place => place.KioskKey).IsUnique();
    }
}

internal sealed class QueueDayMapping : IEntityTypeConfiguration<QueueDay>
{
    public void Configure(EntityTypeBuilder<QueueDay> builder)
    {
        builder.ToTable("counter_day");
        builder.HasIndex(day => new { day.PlaceId, day.Date }).IsUnique();
        builder.HasOne<CounterPlace>().WithMany().HasForeignKey(day => day.PlaceId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>The database itself refuses a number given twice, an appointment checked in twice and a desk with two visitors.</summary>
internal sealed class TicketMapping : IEntityTypeConfiguration<Ticket>
{
    public void Configure(EntityTypeBuilder<Ticket> builder)
    {
        builder.ToTable("counter_ticket");
        builder.Ignore(ticket => ticket.IsBooked);
        builder.Property(ticket => ticket.Name).HasMaxLength(200);
        builder.Property(ticket => ticket.Subject).HasMaxLength(500);
        builder.Property(ticket => ticket.Needs).HasMaxLength(400);
        builder.HasIndex(ticket => new { ticket.PlaceId, ticket.Date, ticket.Number }).IsUnique();
        builder.HasIndex(ticket => new { ticket.PlaceId, ticket.Date, ticket.BusyDesk }).IsUnique();
        builder.HasIndex(ticket => ticket.BookingId).IsUnique();
        builder.HasOne<CounterPlace>().WithMany().HasForeignKey(ticket => ticket.PlaceId).OnDelete(DeleteBehavior.Restrict);
    }
}
