using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CitizenPortal.Benchmarks.Reception;

/// <summary>The raw limit: the same rows by Npgsql without mapper or rules, over a bare minimal API.</summary>
public sealed class RawBookingServer : IBenchmark
{
    private const string FreeSql = """
        SELECT s."Id", s."StartsAt", s."EndsAt", s."Places" - (SELECT count(*) FROM reception_claim c WHERE c."SlotId" = s."Id" AND (c."BookingId" IS NOT NULL OR c."HeldUntil" > now()))
        FROM reception_slot s WHERE s."UnitCode" = $1 AND ($2 = '' OR s."Host" = $2) AND s."StartsAt" > now() AND s."StartsAt" < now() + interval '60 days' AND ($3::date IS NULL OR s."Date" = $3) ORDER BY s."StartsAt"
        """;

    public string Name => "booking-raw";

    public string Measures => "the raw server that booking-load measures beside the product; not run alone";

    public async Task<int> RunAsync(string[] options, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(options[1]);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet("/free", (string unit, string host, DateOnly day) => FreeAsync(source, unit, host, day, int.MaxValue));
        app.MapGet("/next", (string unit) => FreeAsync(source, unit, "", null, 18));
        var sql = await RawInserts.ReadAsync(source, cancel);
        app.MapPost("/book", (Guid slot, int place, Guid point) => BookAsync(source, sql, slot, place, point));
        app.Urls.Add(options[0]);
        await app.StartAsync(cancel);
        await Task.Delay(Timeout.Infinite, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return 0;
    }

    private static async Task<IResult> FreeAsync(NpgsqlDataSource source, string unit, string host, DateOnly? day, int most)
    {
        await using var command = source.CreateCommand(FreeSql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = unit });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = host });
        command.Parameters.Add(new NpgsqlParameter { Value = day is null ? DBNull.Value : day, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Date });
        await using var reader = await command.ExecuteReaderAsync();
        List<object> rows = [];
        while (rows.Count < most && await reader.ReadAsync())
        {
            rows.Add(new { id = reader.GetGuid(0), startsAt = reader.GetDateTime(1), endsAt = reader.GetDateTime(2), left = reader.GetInt64(3) });
        }

        return Results.Ok(rows);
    }

    /// <summary>Claim, appointment and two messages, as the product writes them, in one round trip.</summary>
    private static async Task<IResult> BookAsync(NpgsqlDataSource source, RawInserts sql, Guid slot, int place, Guid point)
    {
        var (booking, code) = (Guid.CreateVersion7(), Guid.NewGuid().ToString("N")[..10]);
        await using var batch = source.CreateBatch();
        Add(batch, sql.Booking, booking, slot, place, code);
        Add(batch, """INSERT INTO reception_claim ("SlotId", "Place", "HoldKey", "HeldUntil", "Extended", "Point", "PointId", "BookingId") VALUES ($1, $2, $3, now(), false, 'Centre', $4, $5)""", slot, place, code, point, booking);
        foreach (var channel in new[] { "Email", "Sms" })
        {
            Add(batch, sql.Message, Guid.CreateVersion7(), $"raw:{booking:N}:{channel}", channel);
        }

        try
        {
            await batch.ExecuteNonQueryAsync();
            return Results.Ok(code);
        }
        catch (PostgresException taken) when (taken.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Results.Conflict();
        }
    }

    private static void Add(NpgsqlBatch batch, string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        batch.BatchCommands.Add(command);
    }
}
