using System.Data.Common;
using CitizenPortal.Domain.Calendar;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Ask;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Calendar.Contracts;

/// <summary>
/// <c>clock RULE DATE [--complex] [--remote] [--extended] [--json]</c>: the due date of a rule of law.md §3.1 and its ledger.
/// Counts with the calendar of the database where there is one, otherwise with the one that ships with the product; it never creates a database.
/// </summary>
internal static class ClockCommand
{
    public const string Name = "clock";
    private const string Usage = "clock RULE DATE [--complex] [--remote] [--extended] [--json]";
    private static readonly string[] Switches = ["--complex", "--remote", "--extended", "--json"];

    public static async Task<int> RunAsync(IServiceProvider services, string[] args, TextWriter output, TextWriter error)
    {
        var words = args.Where(word => !word.StartsWith("--", StringComparison.Ordinal)).ToList();
        var switches = args.Where(word => word.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (Wrong(words, switches) is { } wrong)
        {
            await error.WriteLineAsync(wrong);
            return 2;
        }

        var instant = ClockQuestion.Instant(words[1]);
        var start = instant?.DayInVietnam() ?? ClockQuestion.Day(words[1])!.Value;
        var flags = new TermFlags(switches.Contains("--complex"), switches.Contains("--remote"), switches.Contains("--extended"));
        var question = new ClockQuestion(LegalTerms.On(words[0], start), start, flags);
        if (instant is { } at)
        {
            question = question with { At = at };
        }

        var (calendar, name) = await CalendarAsync(services);
        var report = ClockReport.Of(question, calendar, name);
        await output.WriteLineAsync(switches.Contains("--json") ? report.Json() : string.Join(Environment.NewLine, report.Lines()));
        if (report.Due is not null)
        {
            return 0;
        }

        await error.WriteLineAsync($"The calendar of {report.MissingYear} is missing. Known years: {string.Join(", ", calendar.Years.Order())}.");
        return 3;
    }

    private static string? Wrong(List<string> words, List<string> switches)
    {
        if (switches.Find(word => !Switches.Contains(word)) is { } unknown)
        {
            return $"Unknown option {unknown}. Known options: {string.Join(" ", Switches)}.";
        }

        if (words.Count != 2)
        {
            return $"Usage: {Usage}{Environment.NewLine}{KnownRules()}";
        }

        if (LegalTerms.Find(words[0]) is null)
        {
            return $"Unknown rule {words[0]}. {KnownRules()}";
        }

        return ClockQuestion.Instant(words[1]) is null && (words[1].Contains('/', StringComparison.Ordinal) || ClockQuestion.Day(words[1]) is null)
            ? $"Unknown date {words[1]}. Known are ISO dates such as 2026-11-23, and for rules in hours also instants such as 2026-11-23T08:30."
            : null;
    }

    private static string KnownRules() => "Known rules: " + string.Join(", ", LegalTerms.All.Select(term => term.Code)) + ".";

    private static async Task<(WorkingCalendar Calendar, string Name)> CalendarAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        try
        {
            if (await scope.ServiceProvider.GetRequiredService<PortalDb>().Database.CanConnectAsync())
            {
                var stored = await scope.ServiceProvider.GetRequiredService<ILegalClock>().CalendarAsync(CancellationToken.None);
                if (stored.Version > 0)
                {
                    return (stored, $"database, edition {stored.Version}");
                }
            }
        }
        catch (DbException)
        {
            // A database that has not been migrated yet has no calendar.
        }

        var days = ReferenceCalendar.Days();
        return (ReferenceCalendar.Edition(days, DateTimeOffset.UnixEpoch).With(days), "reference table, edition 1");
    }
}
