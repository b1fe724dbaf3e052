using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Book;
using CitizenPortal.Web.Features.Reception.Days;
using CitizenPortal.Web.Features.Reception.Manage;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Features.Reception.Templates;
using CitizenPortal.Web.Features.Reception.Waiting;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Time;
using CitizenPortal.Web.Tests.Fixture;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

/// <summary>Random work on one reception by two people at the same time, over the real database; whatever the order, the rules hold.</summary>
public sealed class PlacesPropertyTests(QuietPortalFixture portal) : IClassFixture<QuietPortalFixture>
{
    private const int Worlds = 12;
    private static readonly DateOnly Date = new(2026, 11, 16);

    private enum Step
    {
        Book,
        Cancel,
        Reschedule,
        Wait,
        Work,
        CallOff,
        Hold,
        Postpone,
        Hours,
        EditSeries,
        Clock,
    }

    [Fact]
    public async Task No_place_is_held_twice_no_booking_is_lost_unsaid_and_the_list_keeps_its_order()
    {
        var worlds = Gen.Select(Gen.Enum<Step>(), Gen.Int[0, 9]).List[20].Array[Worlds].Single();
        foreach (var steps in worlds)
        {
            portal.Clock.MoveTo(PortalFixture.Start);
            var day = await SeriesDayAsync();
            foreach (var pair in steps.Chunk(2))
            {
                await Task.WhenAll(pair.Select(step => Task.Run(() => DoAsync(day, step.Item1, step.Item2))));
                await CheckAsync(day);
            }
        }
    }

    private Task DoAsync(ReceptionDay day, Step step, int dice) => portal.InScope(async services =>
    {
        try
        {
            await ActAsync(services, day, step, dice);
        }
        catch (RuleBrokenException)
        {
            // A refusal changes nothing; the check sees whether that is so.
        }
        catch (DbUpdateConcurrencyException)
        {
            // Lost against the other; the page would show it again.
        }
    });

    private async Task ActAsync(IServiceProvider services, ReceptionDay day, Step step, int dice)
    {
        var db = services.GetRequiredService<PortalDb>();
        var slots = await db.Set<Slot>().AsNoTracking().Where(one => one.DayId == day.Id).OrderBy(one => one.StartsAt).ToListAsync();
        if (slots.Count == 0)
        {
            return; // Empty, and taken back with its series.
        }

        var slot = slots[dice % slots.Count];
        var open = await db.Set<Booking>().AsNoTracking().Where(booking => booking.DayId == day.Id && booking.State == BookingState.Confirmed).OrderBy(booking => booking.Id).Select(booking => booking.Id).ToListAsync();
        var visitor = new Visitor("Lý Văn Páo", $"+849{Random.Shared.Next(10_000_000, 99_999_999)}", null, 1, Subject: "Đất đai");
        var seat = new PlaceChoice(PointKind.Centre, day.CentreId);
        switch (step)
        {
            case Step.Book when await services.GetRequiredService<PlaceClaims>().HoldAsync(slot, seat, null, PortalFixture.Cancel) is { } key:
                await services.GetRequiredService<ConfirmBooking>().ConfirmAsync(key, visitor, null, PortalFixture.Cancel);
                break;
            case Step.Cancel when open.Count > 0:
                await services.GetRequiredService<CancelBooking>().CancelAsync(open[dice % open.Count], PortalFixture.Cancel);
                break;
            case Step.Reschedule when open.Count > 0:
                await services.GetRequiredService<RescheduleBooking>().MoveAsync(open[dice % open.Count], slot.Id, PortalFixture.Cancel);
                break;
            case Step.Wait:
                await services.GetRequiredService<WaitingList>().JoinAsync(day, seat, visitor, PortalFixture.Cancel);
                break;
            case Step.Work:
                await ActivatorUtilities.CreateInstance<WaitingWork>(portal.Services).RunDueAsync(PortalFixture.Cancel);
                break;
            case Step.CallOff when dice == 0:
                await services.GetRequiredService<ChangeDay>().CallOffAsync(day.Id, "Đường bị sạt lở", PortalFixture.Cancel);
                break;
            case Step.Hold:
                await services.GetRequiredService<PlaceClaims>().HoldAsync(slot, seat, null, PortalFixture.Cancel);
                break;
            case Step.Postpone:
                await services.GetRequiredService<ChangeDay>().PostponeAsync(day.Id, Date.AddDays(dice), new TimeOnly(7 + (dice % 3), 30), "Họp", PortalFixture.Cancel);
                break;
            case Step.Hours:
                await services.GetRequiredService<ChangeDay>().ChangeHoursAsync(day.Id, new TimeOnly(8, 0), new TimeOnly(8 + (dice % 3), 30), 1 + (dice % 3), PortalFixture.Cancel);
                break;
            case Step.EditSeries:
                await EditSeriesAsync(services, day, dice);
                break;
            case Step.Clock:
                portal.Clock.Advance(TimeSpan.FromMinutes(dice * 10));
                break;
            default:
                break;
        }
    }

    private Task CheckAsync(ReceptionDay day) => portal.InScope(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        var hours = await db.Set<Slot>().AsNoTracking().Where(slot => slot.DayId == day.Id).ToDictionaryAsync(slot => slot.Id);
        var slots = hours.Keys.ToList();
        var seats = await db.Set<Claim>().AsNoTracking().Where(claim => slots.Contains(claim.SlotId) && claim.BookingId != null).ToListAsync();
        var bookings = await db.Set<Booking>().AsNoTracking().Where(booking => booking.DayId == day.Id).ToListAsync();
        var open = bookings.Where(booking => booking.State == BookingState.Confirmed).ToList();
        seats.Select(claim => (claim.BookingId!.Value, claim.SlotId, claim.Place)).ShouldBe(open.Select(booking => (booking.Id, booking.SlotId, booking.Place)), ignoreOrder: true);
        open.ShouldAllBe(booking => booking.StartsAt == hours[booking.SlotId].StartsAt);
        seats.ShouldAllBe(claim => claim.Place <= hours[claim.SlotId].Places);
        foreach (var booking in open)
        {
            var keys = await KeysAsync(db, booking);
            Enumerable.Range(1, booking.CalendarSequence).ShouldAllBe(change => keys.Any(key => key.Contains($"moved-{change}:", StringComparison.Ordinal) || key.Contains($"postponed-{change}:", StringComparison.Ordinal)));
        }

        foreach (var lost in bookings.Except(open))
        {
            (await KeysAsync(db, lost)).ShouldContain(key => key.Contains(":cancelled:", StringComparison.Ordinal) || key.Contains(":called-off-", StringComparison.Ordinal));
        }

        // Whoever still waits came after everybody who was ever offered a place.
        var queue = await db.Set<WaitingEntry>().AsNoTracking().Where(entry => entry.DayId == day.Id).OrderBy(entry => entry.JoinedAt).ThenBy(entry => entry.Id).ToListAsync();
        queue.SkipWhile(entry => entry.OfferUntil is not null || entry.State == WaitingState.Left).ShouldAllBe(entry => entry.OfferUntil == null);
    });

    private static Task<List<string>> KeysAsync(PortalDb db, Booking booking)
    {
        var start = $"booking:{booking.Id:N}:";
        return db.Set<Message>().Where(message => message.Key.StartsWith(start)).Select(message => message.Key).ToListAsync();
    }

    /// <summary>A reception that a template posted.</summary>
    private Task<ReceptionDay> SeriesDayAsync() => portal.InScope(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        var centre = await db.Set<Point>().SingleAsync(point => point.UnitCode == "SNV");
        var template = ReceptionTemplate.Make(Plan(centre.Id, new TimeOnly(9, 0), "Cán bộ tiếp"), new DateOnly(2026, 11, 2));
        db.Add(template);
        await db.SaveChangesAsync();
        (await services.GetRequiredService<PostSeries>().PostAsync(template, Date, PortalFixture.Cancel)).ShouldBe(1);
        return await db.Set<ReceptionDay>().Include(day => day.Slots).SingleAsync(day => day.SeriesId == template.SeriesId);
    });

    private static TemplatePlan Plan(Guid centre, TimeOnly to, string title) =>
        new(new ReceptionDayPlan("SNV", HostKind.RegularDesk, title, Date, new TimeOnly(8, 0), to, centre, VietnamTime.Zone) { PlacesPerSlot = 2 }, "FREQ=MONTHLY;BYMONTHDAY=16", Date, null, RestDayRule.Skip);

    private static async Task EditSeriesAsync(IServiceProvider services, ReceptionDay day, int dice)
    {
        var db = services.GetRequiredService<PortalDb>();
        var template = await db.Set<ReceptionTemplate>().Include(one => one.Points).Where(one => one.SeriesId == day.SeriesId).OrderByDescending(one => one.Id).FirstAsync();
        await services.GetRequiredService<ChangeSeries>().ContinueAsync(template, Plan(day.CentreId, new TimeOnly(9, 30), $"Cán bộ số {dice}"), PortalFixture.Cancel);
    }
}
