using System.Diagnostics;
using System.Text.Json;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Manage;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Architecture;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

/// <summary>The calendar messages read by ical.js, the parser of Thunderbird's calendar, which shares nothing with the library that writes them.</summary>
public sealed class CalendarClientTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Invitation_change_and_cancellation_are_one_entry_in_a_mail_programs_calendar()
    {
        var day = await portal.ReceptionAsync("SNV", new DateOnly(2026, 11, 16));
        var token = await portal.BookAsync(day);
        var id = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Booking>().Where(booking => booking.ManageToken == token).Select(booking => booking.Id).SingleAsync());
        await portal.InScope(services => services.GetRequiredService<RescheduleBooking>().MoveAsync(id, day.Slots[1].Id, PortalFixture.Cancel));
        await portal.InScope(services => services.GetRequiredService<CancelBooking>().CancelAsync(id, PortalFixture.Cancel));
        var key = $"booking:{id:N}:";
        var mails = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Message>().Where(message => message.Key.StartsWith(key) && message.Channel == MessageChannel.Email).OrderBy(message => message.Id).ToListAsync());

        var read = new List<JsonElement>();
        foreach (var mail in mails)
        {
            read.Add(await ReadAsync(mail.Calendar!));
        }

        read.Select(calendar => calendar.GetProperty("method").GetString()).ShouldBe(["REQUEST", "REQUEST", "CANCEL"]);
        var events = read.Select(calendar => calendar.GetProperty("events").EnumerateArray().ShouldHaveSingleItem()).ToList();
        events.Select(entry => entry.GetProperty("uid").GetString()).Distinct().ShouldHaveSingleItem();
        events.Select(entry => entry.GetProperty("sequence").GetInt32()).ShouldBe([0, 1, 2]);
        events.Select(entry => entry.GetProperty("status").GetString()).ShouldBe(["CONFIRMED", "CONFIRMED", "CANCELLED"]);
        events.Select(entry => entry.GetProperty("start").GetDateTime()).ShouldBe([day.Slots[0].StartsAt.UtcDateTime, day.Slots[1].StartsAt.UtcDateTime, day.Slots[1].StartsAt.UtcDateTime]);
        events[0].GetProperty("summary").GetString().ShouldBe("Tiếp công dân: Cán bộ tiếp thường xuyên");
        events[0].GetProperty("attendees").EnumerateArray().Single().GetString().ShouldBe("mailto:pao@example.vn");
        events.Select(entry => entry.GetProperty("alarms").GetInt32()).ShouldBe([1, 1, 0]);
    }

    private static async Task<JsonElement> ReadAsync(string ics)
    {
        var script = Path.Combine(SourceTree.Root, "tests", "CitizenPortal.Web.Tests", "Reception", "read-calendar.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await node.StandardInput.WriteAsync(ics);
        node.StandardInput.Close();
        var said = await node.StandardOutput.ReadToEndAsync(PortalFixture.Cancel);
        var error = await node.StandardError.ReadToEndAsync(PortalFixture.Cancel);
        await node.WaitForExitAsync(PortalFixture.Cancel);
        node.ExitCode.ShouldBe(0, error);
        return JsonDocument.Parse(said).RootElement;
    }
}
