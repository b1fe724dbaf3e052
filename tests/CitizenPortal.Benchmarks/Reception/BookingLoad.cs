using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Npgsql;

namespace CitizenPortal.Benchmarks.Reception;

/// <summary>
/// Free places and booking of the product on PostgreSQL, a real Kestrel process over loopback, beside the raw limit of the same run.
/// Reads are the JSON answers that the booking page uses too; they may be one second old. A booking is the whole act: rules, claim, appointment and both messages in one transaction.
/// </summary>
public sealed class BookingLoad : IBenchmark
{
    private sealed record Place(Guid Slot, int Number, Guid Point, DateOnly Day);

    /// <summary>Long enough for the just-in-time compiler to have done its work.</summary>
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(8);

    public string Name => "booking-load";

    public string Measures => "free slots of a host, next free places of a unit, booking; 150 units, a year of sessions; needs PORTAL_TEST_POSTGRES";

    public async Task<int> RunAsync(string[] options, CancellationToken cancel)
    {
        if (Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES") is not { Length: > 0 } server)
        {
            Console.Error.WriteLine("Name a PostgreSQL server: eval \"$(infra/services/postgres.sh)\"");
            return 1;
        }

        var time = TimeSpan.FromSeconds(Option(options, "--seconds", 10));
        var clients = Option(options, "--clients", 32);
        var name = $"bench_{Guid.NewGuid():N}";
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 48, MaxAutoPrepare = 100, NoResetOnClose = true, IncludeErrorDetail = true }.ConnectionString;
        await ExecuteAsync(server, $"CREATE DATABASE {name}", cancel);
        try
        {
            await MeasureAsync(connection, time, clients, cancel);
            return 0;
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync(server, $"DROP DATABASE {name} WITH (FORCE)", CancellationToken.None);
        }
    }

    private static async Task MeasureAsync(string connection, TimeSpan time, int clients, CancellationToken cancel)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ConnectionStrings__Postgres"] = connection,
            ["ASPNETCORE_ENVIRONMENT"] = "Testing",
            ["RateLimits__PublicPost"] = "1000000000",
            ["Logging__LogLevel__Default"] = "Error",
            ["Files__Root"] = Directory.CreateTempSubdirectory("bench-files-").FullName,
        };
        var assembly = Product();
        await MigrateAsync(assembly, settings, cancel);
        Console.WriteLine("The database is made; a year of sessions is being written …");
        await BookingYear.SeedAsync(connection, cancel);
        Console.WriteLine(await CountsAsync(connection, cancel));
        var places = await PlacesAsync(connection, cancel);
        var units = await UnitsAsync(connection, cancel);
        var day = places.Min(place => place.Day).AddDays(7);
        List<LoadResult> results = [];
        await using (var portal = await ServerProcess.StartAsync(assembly, [], FreePort(), settings, cancel))
        {
            await AllAsync("product", portal.Address, units, places, 0, time, clients, results, Book, $"/api/cho-trong?coQuan={{0}}&gap=thuong-xuyen&ngay={day:yyyy-MM-dd}", "/api/cho-trong/gan-nhat?coQuan={0}", cancel);
        }

        await ExecuteAsync(connection, "CREATE TABLE bench_booking AS SELECT * FROM reception_booking LIMIT 1; CREATE TABLE bench_message AS SELECT DISTINCT ON (\"Channel\") * FROM messaging_message", cancel);
        await using (var raw = await ServerProcess.StartAsync(typeof(BookingLoad).Assembly.Location, ["booking-raw", $"http://127.0.0.1:{FreePort(out var port)}", connection], port, settings, cancel))
        {
            await AllAsync("raw", raw.Address, units, places, places.Count / 2, time, clients, results, Raw, $"/free?unit={{0}}&host=RegularDesk&day={day:yyyy-MM-dd}", "/next?unit={0}", cancel);
        }

        Report(results);
    }

    private static async Task AllAsync(string who, Uri address, List<string> units, List<Place> places, int from, TimeSpan time, int clients, List<LoadResult> results, Func<HttpClient, Place, int, Task<bool>> book, string free, string next, CancellationToken cancel)
    {
        var taken = from - 1;
        Func<HttpClient, int, int, Task<bool>> get(string path) => async (http, client, turn) =>
        {
            var unit = units[((client * 31) + turn) % units.Count];
            using var answer = await http.GetAsync(new Uri(string.Format(CultureInfo.InvariantCulture, path, unit), UriKind.Relative), cancel);
            await answer.Content.CopyToAsync(Stream.Null, cancel);
            return answer.StatusCode == HttpStatusCode.OK;
        };
        Func<HttpClient, int, int, Task<bool>> post = (http, _, _) =>
        {
            var place = Interlocked.Increment(ref taken);
            return book(http, places[place], place);
        };
        foreach (var (what, ask) in new[] { ("free slots of one host", get(free)), ("next free places of a unit", get(next)), ("booking", post) })
        {
            await Load.RunAsync("warm", clients, Warm, ask, address, cancel);
            results.Add(await Load.RunAsync($"{who}: {what}", clients, time, ask, address, cancel));
            Console.WriteLine(results[^1]);
        }
    }

    private static async Task<bool> Book(HttpClient http, Place place, int number)
    {
        using var answer = await http.PostAsJsonAsync("/api/dat-lich", new
        {
            slot = place.Slot,
            seat = $"Centre_{place.Point:N}",
            name = "Lý Văn Páo",
            phone = $"09{number:00000000}",
            email = $"nguoi{number}@example.vn",
            subject = "Xin gặp về đất đai",
        });
        return answer.StatusCode == HttpStatusCode.Created;
    }

    private static async Task<bool> Raw(HttpClient http, Place place, int number)
    {
        using var answer = await http.PostAsync(new Uri($"/book?slot={place.Slot}&place={place.Number}&point={place.Point}", UriKind.Relative), null);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    private static void Report(List<LoadResult> results)
    {
        var half = results.Count / 2;
        var peers = new[] { 479.0, 52.0, 68.0 };
        var goals = new[] { 4000.0, 1000.0, 1000.0 };
        Console.WriteLine();
        Console.WriteLine("| what | product | p95 | raw limit | product of raw | goal | best peer | product of peer |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        for (var i = 0; i < half; i++)
        {
            var (ours, raw) = (results[i], results[half + i]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {ours.Name.Split(": ")[1]} | {ours.PerSecond:0}/s | {ours.P95:0.0} ms | {raw.PerSecond:0}/s | {ours.PerSecond / raw.PerSecond:0.00} | {goals[i]:0}/s | {peers[i]:0}/s | {ours.PerSecond / peers[i]:0.0} |"));
        }
    }

    private static async Task MigrateAsync(string assembly, Dictionary<string, string> settings, CancellationToken cancel)
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [assembly, "--migrate"]) { WorkingDirectory = Path.GetDirectoryName(assembly)! };
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        await process.WaitForExitAsync(cancel);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("The database could not be made.");
        }
    }

    /// <summary>Free second places of the desks within the horizon, far enough apart that one slot is not asked twice.</summary>
    private static async Task<List<Place>> PlacesAsync(string connection, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand("""
            SELECT s."Id", d."CentreId", s."Date" FROM reception_slot s JOIN reception_day d ON d."Id" = s."DayId"
            WHERE s."Host" = 'RegularDesk' AND s."StartsAt" > now() + interval '2 days' ORDER BY md5(s."Id"::text)
            """);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        List<Place> places = [];
        while (await reader.ReadAsync(cancel))
        {
            places.Add(new Place(reader.GetGuid(0), 2, reader.GetGuid(1), reader.GetFieldValue<DateOnly>(2)));
        }

        return places;
    }

    private static async Task<List<string>> UnitsAsync(string connection, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand("SELECT DISTINCT \"UnitCode\" FROM reception_day WHERE \"UnitCode\" NOT LIKE 'QUAY%' ORDER BY 1");
        await using var reader = await command.ExecuteReaderAsync(cancel);
        List<string> units = [];
        while (await reader.ReadAsync(cancel))
        {
            units.Add(reader.GetString(0));
        }

        return units;
    }

    private static async Task<string> CountsAsync(string connection, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand("SELECT (SELECT count(DISTINCT \"UnitCode\") FROM reception_day) || ' units, ' || (SELECT count(*) FROM reception_day) || ' sessions, ' || (SELECT count(*) FROM reception_slot) || ' slots, ' || (SELECT count(*) FROM reception_claim) || ' taken places'");
        return (string)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static async Task ExecuteAsync(string connection, string sql, CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>The product as it was built beside this program, in the same configuration.</summary>
    private static string Product()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var root = here;
        while (!File.Exists(Path.Combine(root.FullName, "CitizenPortal.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("Start it inside the repository.");
        }

        return Path.Combine(root.FullName, "src", "CitizenPortal.Web", "bin", here.Parent!.Name, here.Name, "CitizenPortal.Web.dll");
    }

    private static int Option(string[] options, string name, int usual) =>
        Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? int.Parse(options[at + 1], CultureInfo.InvariantCulture) : usual;

    private static int FreePort() => FreePort(out _);

    private static int FreePort(out int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
