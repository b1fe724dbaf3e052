using CitizenPortal.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Calendar;

/// <summary>One edition of the working calendar. Published editions never change; the draft is the one not published yet.</summary>
internal sealed class CalendarEdition
{
    public required int Number { get; init; }

    /// <summary>Raised by each edit, so that what is published is what was previewed.</summary>
    public int Revision { get; set; }

    /// <summary>Years whose special days are all known, as 2025,2026; outside them no due date is named.</summary>
    public required string Years { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; set; }

    public string? Reason { get; set; }

    public string By { get; set; } = "";

    public Guid? ById { get; set; }

    /// <summary>What the preview said when the edition was published.</summary>
    public int Moved { get; set; }

    public int BecameLate { get; set; }

    public IReadOnlyList<int> YearList() =>
        [.. Years.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(year => int.Parse(year, System.Globalization.CultureInfo.InvariantCulture)).Order()];

    public WorkingCalendar With(IEnumerable<StoredDay> days) => new(days.Select(day => day.AsDay()), YearList()) { Version = Number };
}

internal sealed class CalendarEditionMapping : IEntityTypeConfiguration<CalendarEdition>
{
    public void Configure(EntityTypeBuilder<CalendarEdition> builder)
    {
        builder.ToTable("calendar_edition");

        // Two administrators cannot begin the same draft.
        builder.HasKey(edition => edition.Number);
        builder.Property(edition => edition.Number).ValueGeneratedNever();
        builder.Property(edition => edition.Revision).IsConcurrencyToken();
        builder.Property(edition => edition.Years).HasMaxLength(400);
        builder.Property(edition => edition.Reason).HasMaxLength(400);
        builder.Property(edition => edition.By).HasMaxLength(120);
    }
}
