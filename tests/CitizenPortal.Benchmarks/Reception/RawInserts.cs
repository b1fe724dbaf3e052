using Npgsql;

namespace CitizenPortal.Benchmarks.Reception;

/// <summary>Plain inserts of rows that the product has written once, with new keys; every column is the product's own.</summary>
internal sealed record RawInserts(string Booking, string Message)
{
    public static async Task<RawInserts> ReadAsync(NpgsqlDataSource source, CancellationToken cancel) => new(
        $"{await InsertAsync(source, "reception_booking", "bench_booking", new() { ["Id"] = "$1", ["SlotId"] = "$2", ["Place"] = "$3", ["Code"] = "$4", ["JoinToken"] = "$4", ["ManageToken"] = "$4" }, cancel)} LIMIT 1",
        $"{await InsertAsync(source, "messaging_message", "bench_message", new() { ["Id"] = "$1", ["Key"] = "$2" }, cancel)} WHERE t.\"Channel\" = $3 LIMIT 1");

    private static async Task<string> InsertAsync(NpgsqlDataSource source, string table, string template, Dictionary<string, string> given, CancellationToken cancel)
    {
        List<string> columns = [];
        await using var command = source.CreateCommand("SELECT column_name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = table });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            columns.Add(reader.GetString(0));
        }

        return $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", columns.Select(column => given.GetValueOrDefault(column, $"t.\"{column}\"")))} FROM {template} t";
    }
}
