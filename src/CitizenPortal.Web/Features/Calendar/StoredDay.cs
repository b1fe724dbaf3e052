using CitizenPortal.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Calendar;

/// <summary>A special day of one edition of the calendar.</summary>
internal sealed class StoredDay
{
    public const string Provisional = "provisional";

    public int Edition { get; init; }

    public required DateOnly Date { get; init; }

    public required CalendarDayKind Kind { get; init; }

    public required string Name { get; init; }

    public required bool IsWorkday { get; init; }

    /// <summary>official, statutory or provisional.</summary>
    public required string Status { get; init; }

    /// <summary>Notice or article that the day comes from.</summary>
    public string? Source { get; init; }

    public CalendarDay AsDay() => new(Date, Kind, Name, IsWorkday, Status == Provisional);

    public StoredDay For(int edition) => new() { Edition = edition, Date = Date, Kind = Kind, Name = Name, IsWorkday = IsWorkday, Status = Status, Source = Source };
}

internal sealed class StoredDayMapping : IEntityTypeConfiguration<StoredDay>
{
    public void Configure(EntityTypeBuilder<StoredDay> builder)
    {
        builder.ToTable("calendar_day");
        builder.HasKey(day => new { day.Edition, day.Date });
        builder.Property(day => day.Name).HasMaxLength(120);
        builder.Property(day => day.Status).HasMaxLength(20);
        builder.Property(day => day.Source).HasMaxLength(200);
    }
}
