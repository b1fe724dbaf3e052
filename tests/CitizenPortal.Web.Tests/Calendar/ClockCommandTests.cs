using System.Text.Json;
using CitizenPortal.Domain.Calendar;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CitizenPortal.Web.Tests.Calendar;

/// <summary>The command as a person types it, with and without a database.</summary>
public sealed class ClockCommandTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("KN_ACCEPT 2026-08-20", "2026-08-28")]
    [InlineData("KN_ACCEPT 2026-06-30", "2026-07-10")]
    [InlineData("KN1_RESOLVE 2026-10-05", "2026-11-04")]
    [InlineData("KN1_RESOLVE 2026-10-05 --complex --remote", "2026-12-04")]
    [InlineData("TC_RESOLVE 2026-06-01 --extended", "2026-07-31")]
    [InlineData("--extended TC_INITIAL 2026-11-02", "2026-11-16")]
    [InlineData("ONL_NOTIFY 2026-12-01", "2026-11-23")]
    [InlineData("PDP_BREACH 2026-11-25T08:30", "2026-11-28T08:30+07:00")]
    [InlineData("PDP_BREACH 2026-11-25T01:30Z", "2026-11-28T08:30+07:00")]
    public async Task The_due_date_stands_in_the_first_line(string line, string due)
    {
        var (code, output, error) = await RunAsync(line);

        (code, error).ShouldBe((0, ""));
        output.Split('\n')[0].Trim().ShouldBe($"due      {due}");
    }

    [Fact]
    public async Task Json_has_stable_names_and_the_whole_ledger()
    {
        var (_, output, _) = await RunAsync("TCD_REPLY 2026-11-23 --json");

        var report = JsonDocument.Parse(output).RootElement;
        report.EnumerateObject().Select(field => field.Name).ShouldBe(
            ["rule", "basis", "event", "direction", "amount", "unit", "start", "due", "missingYear", "provisional", "inForce", "sentence", "calendar", "ledger"]);
        report.GetProperty("due").GetString().ShouldBe("2026-12-08");
        report.GetProperty("unit").GetString().ShouldBe("WD");
        var holiday = report.GetProperty("ledger").EnumerateArray().Single(line => line.GetProperty("reason").GetString() == "Holiday");
        holiday.GetProperty("from").GetString().ShouldBe("2026-11-24");
        holiday.GetProperty("name").GetString().ShouldBe("Ngày Văn hóa Việt Nam");
        report.GetProperty("ledger").EnumerateArray().Sum(line => line.GetProperty("counted").GetInt32()).ShouldBe(10);
    }

    [Theory]
    [InlineData("KN_NEVER 2026-11-23", "Unknown rule KN_NEVER. Known rules: TCD_REPLY, ")]
    [InlineData("TCD_REPLY 23/11/2026", "Unknown date 23/11/2026. Known are ISO dates")]
    [InlineData("TCD_REPLY yesterday", "Unknown date yesterday. Known are ISO dates")]
    [InlineData("TCD_REPLY 2026-02-30", "Unknown date 2026-02-30.")]
    [InlineData("TCD_REPLY 2026-11-23 --urgent", "Unknown option --urgent. Known options: --complex --remote --extended --json")]
    [InlineData("TCD_REPLY", "Usage: clock RULE DATE")]
    public async Task What_is_unknown_is_an_error_that_lists_what_is_known(string line, string said)
    {
        var (code, output, error) = await RunAsync(line);

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldStartWith(said);
    }

    [Fact]
    public async Task A_list_of_what_is_known_names_every_rule()
    {
        var (_, _, error) = await RunAsync("KN_NEVER 2026-11-23");

        LegalTerms.All.ShouldAllBe(term => error.Contains(term.Code));
    }

    [Fact]
    public async Task A_year_without_calendar_is_no_date_and_no_success()
    {
        var (code, output, error) = await RunAsync("TCD_REPLY 2031-05-05 --json");

        code.ShouldBe(3);
        JsonDocument.Parse(output).RootElement.GetProperty("due").ValueKind.ShouldBe(JsonValueKind.Null);
        JsonDocument.Parse(output).RootElement.GetProperty("missingYear").GetInt32().ShouldBe(2031);
        error.ShouldContain("Known years: 2025, 2026, 2027.");
    }

    [Fact]
    public async Task Without_a_database_the_shipped_calendar_answers_and_none_is_made()
    {
        var file = Path.Combine(Path.GetTempPath(), $"no-portal-{Guid.NewGuid():N}.db");
        var builder = WebApplication.CreateBuilder(["--ConnectionStrings:Portal", $"Data Source={file}"]);
        builder.Environment.EnvironmentName = "Testing";
        builder.AddPortal();
        await using var app = builder.Build();

        using var output = new StringWriter();
        (await ClockCommand.RunAsync(app.Services, ["KN_ACCEPT", "2026-08-20"], output, TextWriter.Null)).ShouldBe(0);

        output.ToString().ShouldContain("calendar reference table, edition 1");
        File.Exists(file).ShouldBeFalse();
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string line)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await ClockCommand.RunAsync(portal.Services, line.Split(' '), output, error);
        return (code, output.ToString().TrimEnd(), error.ToString().TrimEnd());
    }
}
