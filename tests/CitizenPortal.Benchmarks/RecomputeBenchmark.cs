using System.Diagnostics;
using System.Globalization;
using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Petitions.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Benchmarks;

/// <summary>
/// A change of the calendar with 100,000 open petitions: the clock alone, then preview and recount with one line of
/// history for each case that moves. <c>--postgres CONNECTION</c> names an empty database; otherwise a SQLite file is made and removed.
/// </summary>
public sealed class RecomputeBenchmark : IBenchmark
{
    private const int Petitions = 100_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private static readonly DateOnly Today = new(2026, 11, 2);
    private static readonly PetitionKind[] Kinds = Enum.GetValues<PetitionKind>();

    public string Name => "recompute";

    public string Measures => "100,000 due dates after a change of the calendar: the clock alone, and preview and recount in the database";

    public async Task<int> RunAsync(string[] options, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(options);
        var engine = Engine();
        var file = Path.Combine(Path.GetTempPath(), $"recompute-{Guid.NewGuid():N}.db");
        string[] setting = options is ["--postgres", var connection, ..] ? ["--ConnectionStrings:Postgres", connection] : ["--ConnectionStrings:Portal", $"Data Source={file}"];
        try
        {
            var whole = await DatabaseAsync([.. setting, "--Logging:LogLevel:Default", "Warning"], cancel);
            return engine <= Limit && whole <= Limit ? 0 : 1;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            foreach (var suffix in new[] { "", "-wal", "-shm" })
            {
                File.Delete(file + suffix);
            }
        }
    }

    /// <summary>Each case is counted by itself, with its ledger and sentence; every third with a finding or a suspension.</summary>
    private static TimeSpan Engine()
    {
        var days = ReferenceCalendar.Days();
        var calendar = ReferenceCalendar.Edition(days, DateTimeOffset.UnixEpoch).With(days);
        var terms = LegalTerms.All.Where(term => term.Unit != TermUnit.Hour).ToList();
        var watch = Stopwatch.StartNew();
        var known = 0;
        for (var turn = 0; turn < Petitions; turn++)
        {
            var term = terms[turn % terms.Count];
            var start = Today.AddDays(-(turn % 300));
            var facts = ClockFacts.Of(new TermFlags(Complex: turn % 3 == 0)) with { Pauses = turn % 3 == 1 ? [Pause.Between(start.AddDays(3), start.AddDays(9))] : [] };
            known += DueDate.Of(term, start, LegalClock.Due(term, start, calendar, facts), 1).On is null ? 0 : 1;
        }

        Report($"clock alone, {known:N0} dates with ledger and sentence", watch.Elapsed);
        return watch.Elapsed;
    }

    private static async Task<TimeSpan> DatabaseAsync(string[] setting, CancellationToken cancel)
    {
        var builder = WebApplication.CreateBuilder(setting);
        builder.Environment.EnvironmentName = "Testing";
        builder.AddPortal();
        await using var app = builder.Build();
        await app.MigrateAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await SeedAsync(app.Services, cancel);

        // One more day off inside nearly every running term in working days.
        var next = await DraftAsync(db, new DateOnly(2026, 11, 5), cancel);
        var dueDates = scope.ServiceProvider.GetRequiredService<IDueDates>();
        var watch = Stopwatch.StartNew();
        var shift = await dueDates.PreviewAsync(next, cancel);
        Report($"preview of {shift.Counted:N0}: {shift.Moved:N0} move, {shift.BecomeLate:N0} become late", watch.Elapsed);

        await db.Set<CalendarEdition>().Where(edition => edition.PublishedAt == null).ExecuteUpdateAsync(set => set.SetProperty(edition => edition.PublishedAt, DateTimeOffset.UnixEpoch), cancel);
        scope.ServiceProvider.GetRequiredService<CalendarCache>().Forget();
        watch.Restart();
        var counted = await dueDates.RecountAsync(cancel);
        var elapsed = watch.Elapsed;
        var lines = await db.Set<PetitionEvent>().CountAsync(line => line.Number == 2, cancel);
        Report($"recount of {counted:N0} in the database, {lines:N0} lines of history", elapsed);
        return counted == Petitions && lines == shift.Moved ? elapsed : throw new InvalidOperationException($"Counted {counted}, wrote {lines} lines, the preview said {shift.Moved}.");
    }

    private static async Task SeedAsync(IServiceProvider services, CancellationToken cancel)
    {
        for (var batch = 0; batch < Petitions / 2_000; batch++)
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            var calendar = await scope.ServiceProvider.GetRequiredService<ILegalClock>().CalendarAsync(cancel);
            for (var place = 0; place < 2_000; place++)
            {
                var petition = One((batch * 2_000) + place, calendar);
                petition.ClearEvents();
                db.Add(petition);
            }

            await db.SaveChangesAsync(cancel);
        }
    }

    private static Petition One(int number, WorkingCalendar calendar)
    {
        var kind = Kinds[number % Kinds.Length];
        var start = Today.AddDays(-(number % 40));
        var term = LegalTerms.On(PetitionTransitions.IntakeTerm(kind), start);
        var due = DueDate.Of(term, start, LegalClock.Due(term, start, default(TermFlags), calendar), calendar.Version);
        var form = new PetitionForm(Guid.CreateVersion7(), PetitionSource.Portal, kind, "00700", null, "Đo lại đất", "Tổ đo đạc ghi thiếu so với sổ cũ.", ["Đo lại thửa đất"], []);
        return Petition.Submit(form, number.ToString("D10", CultureInfo.InvariantCulture), "00700", due, start, new DateTimeOffset(start, new TimeOnly(9, 0), TimeSpan.FromHours(7)));
    }

    private static async Task<WorkingCalendar> DraftAsync(PortalDb db, DateOnly off, CancellationToken cancel)
    {
        var draft = new CalendarEdition { Number = 2, Years = "2025,2026,2027", CreatedAt = DateTimeOffset.UnixEpoch, Reason = "Nghỉ thêm một ngày", By = "Quản trị" };
        List<StoredDay> days =
        [
            .. ReferenceCalendar.Days().Select(day => day.For(2)),
            new() { Edition = 2, Date = off, Kind = CalendarDayKind.Holiday, Name = "Nghỉ thêm", IsWorkday = false, Status = "official" },
        ];
        db.Add(draft);
        db.AddRange(days);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return draft.With(days);
    }

    private static void Report(string what, TimeSpan elapsed) =>
        Console.WriteLine($"{elapsed.TotalSeconds,8:N2} s  {Petitions / elapsed.TotalSeconds,10:N0}/s  {what}");
}
