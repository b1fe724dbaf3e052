using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CitizenPortal.Benchmarks.Reception;

/// <summary>
/// A year of sessions of 150 units, the same rows for the same seed: the regular desk each working day (13 hours of half an hour, 2 places),
/// the head online twice a month (6 hours, two commune points), a third of the places of the first 60 days booked.
/// </summary>
internal static class BookingYear
{
    public const int Units = 150;
    private const int Days = 365;

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    public static async Task SeedAsync(string connection, CancellationToken cancel)
    {
        await using var db = new PostgresPortalDb(new DbContextOptionsBuilder<PostgresPortalDb>().UseNpgsql(connection).UseApplicationServiceProvider(IdentitySchema.Services).Options);
        await AddPointsAsync(db, cancel);
        var points = await db.Set<Point>().OrderBy(point => point.UnitCode).Take(Units).ToListAsync(cancel);
        var start = DateOnly.FromDateTime(DateTime.UnixEpoch.AddDays(Math.Floor((TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalDays)));
        var templates = points.SelectMany(point => Templates(point, points, start)).ToList();
        foreach (var batch in templates.Chunk(60))
        {
            db.AddRange(batch.Cast<object>());
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        await RepeatAsync(connection, cancel);
    }

    /// <summary>Where the list of units is shorter than 150, each unit more is a desk of its own.</summary>
    private static async Task AddPointsAsync(PortalDb db, CancellationToken cancel)
    {
        var known = await db.Set<Point>().CountAsync(cancel);
        db.AddRange(Enumerable.Range(known, Math.Max(0, Units - known)).Select(number => new Point($"QUAY{number:000}", PointKind.Centre, $"Nơi tiếp {number}", "Tại trụ sở")));
        await db.SaveChangesAsync(cancel);
    }

    private static IEnumerable<ReceptionDay> Templates(Point point, List<Point> all, DateOnly start)
    {
        var calendar = WorkingCalendar.Of([]);
        var first = start;
        while (!calendar.IsWorkingDay(first))
        {
            first = first.AddDays(1);
        }

        yield return Post(new ReceptionDayPlan(point.UnitCode, HostKind.RegularDesk, "Cán bộ tiếp thường xuyên", first, new TimeOnly(8, 0), new TimeOnly(14, 30), point.Id, Zone) { PlacesPerSlot = 2 });
        var communes = all.Where(other => other.Id != point.Id).Take(2).Select(other => other.Id).ToList();
        var online = new OnlineTerms(new OnlineDecision(OnlineGround.RemoteOrFrail, "1/QĐ", first.AddDays(-30)), communes);
        yield return Post(new ReceptionDayPlan(point.UnitCode, HostKind.Head, "Thủ trưởng cơ quan", first, new TimeOnly(14, 30), new TimeOnly(17, 30), point.Id, Zone) { Online = online });

        ReceptionDay Post(ReceptionDayPlan plan) => ReceptionDay.Post(plan, first.AddDays(-20), calendar);
    }

    /// <summary>Copies the first day of each host over the year; columns that other parts of the product add come along unchanged.</summary>
    private static async Task RepeatAsync(string connection, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await RunAsync(source, $$"""
            CREATE TABLE bench_day AS
            SELECT d."Id" AS old, md5(d."Id"::text || n)::uuid AS id, n, d."Host"
            FROM reception_day d, generate_series(1, {{Days}}) n
            WHERE extract(isodow FROM d."Date" + n) < 6 AND (d."Host" = 'RegularDesk' OR n % 15 = 0);
            """, cancel);
        await RunAsync(source, """
            INSERT INTO reception_day SELECT (jsonb_populate_record(d, jsonb_build_object('Id', b.id, 'Date', d."Date" + b.n))).* FROM bench_day b JOIN reception_day d ON d."Id" = b.old;
            """, cancel);
        await RunAsync(source, """
            INSERT INTO reception_day_point SELECT b.id, p."PointId" FROM bench_day b JOIN reception_day_point p ON p."DayId" = b.old;
            """, cancel);
        await RunAsync(source, """
            INSERT INTO reception_slot SELECT (jsonb_populate_record(s, jsonb_build_object('Id', md5(s."Id"::text || b.n)::uuid, 'DayId', b.id, 'Date', s."Date" + b.n,
              'StartsAt', s."StartsAt" + b.n * interval '1 day', 'EndsAt', s."EndsAt" + b.n * interval '1 day'))).*
            FROM bench_day b JOIN reception_slot s ON s."DayId" = b.old;
            """, cancel);
        await RunAsync(source, """
            INSERT INTO reception_claim ("SlotId", "Place", "HoldKey", "HeldUntil", "Extended", "Point", "PointId", "BookingId", "WaitingId")
            SELECT s."Id", 1, left(md5(s."Id"::text), 16), s."StartsAt", true, 'Centre', d."CentreId", NULL, NULL
            FROM reception_slot s JOIN reception_day d ON d."Id" = s."DayId"
            WHERE s."StartsAt" < now() + interval '60 days' AND get_byte(decode(md5(s."Id"::text), 'hex'), 0) < 85;
            """, cancel);
        await RunAsync(source, "DROP TABLE bench_day; ANALYZE;", cancel);
    }

    private static async Task RunAsync(NpgsqlDataSource source, string sql, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync(cancel);
    }
}
