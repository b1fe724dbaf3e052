using CitizenPortal.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Calendar;

/// <summary>A special day as the province keeps it; loaded from holidays.csv into a new database.</summary>
internal sealed class StoredDay
{
    public required DateOnly Date { get; init; }

    public required CalendarDayKind Kind { get; init; }

    public required string Name { get; init; }

    public required bool IsWorkday { get; init; }

    /// <summary>official, statutory or provisional.</summary>
    public required string Status { get; init; }

    public CalendarDay AsDay() => new(Date, Kind, Name, IsWorkday, Status == "provisional");
}

internal sealed class StoredDayMapping : IEntityTypeConfiguration<StoredDay>
{
    public void Configure(EntityTypeBuilder<StoredDay> builder)
    {
        builder.ToTable("calendar_day");
        builder.HasKey(day => day.Date);
        builder.Property(day => day.Name).HasMaxLength(120);
        builder.Property(day => day.Status).HasMaxLength(20);
    }
}
