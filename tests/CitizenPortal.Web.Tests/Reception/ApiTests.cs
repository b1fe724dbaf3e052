using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class ApiTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Date = new(2026, 11, 16);

    [Fact]
    public async Task A_booking_in_one_step_is_the_same_as_on_the_page_and_the_list_knows_it_at_once()
    {
        var day = await portal.ReceptionAsync("SNV", Date);
        var client = portal.Browser();
        (await LeftAsync(client, "SNV", day.Slots[0])).ShouldBe(1);

        using var made = await BookAsync(client, day, day.Slots[0]);

        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        var token = made.Headers.Location!.ToString().Split('/')[^1];
        (await client.PageAsync(ReceptionLinks.Manage(token))).QuerySelector("main")!.TextContent.ShouldContain("Đã xác nhận");
        (await LeftAsync(client, "SNV", day.Slots[0])).ShouldBe(0);
        var id = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Booking>().Where(booking => booking.ManageToken == token).Select(booking => booking.Id).SingleAsync());
        var key = $"booking:{id:N}:confirmed:";
        (await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Message>().CountAsync(message => message.Key.StartsWith(key)))).ShouldBe(2);
    }

    [Fact]
    public async Task Of_two_hundred_at_once_one_gets_the_place()
    {
        var day = await portal.ReceptionAsync("STP", Date);
        var client = portal.Browser();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => BookAsync(client, day, day.Slots[0])));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict).ShouldBe(199);
    }

    [Fact]
    public async Task The_next_places_reach_over_hosts_days_and_points()
    {
        await portal.ReceptionAsync("STC", Date);
        var online = await portal.ReceptionAsync("STC", Date.AddDays(1), host: HostKind.Head, online: GivenReception.Decision());

        var next = await portal.Browser().GetFromJsonAsync<JsonElement>($"{ReceptionLinks.NextApi}?coQuan=STC", PortalFixture.Cancel);

        var places = next.EnumerateArray().ToList();
        places.Count.ShouldBe(4);
        places.Select(place => place.GetProperty("host").GetInt32()).Distinct().Count().ShouldBe(2);
        places[^1].GetProperty("seats").EnumerateArray().Select(seat => seat.GetProperty("pointId").GetGuid()).ShouldBe([online.CentreId, online.Points[0].PointId]);
    }

    [Fact]
    public async Task What_is_wrong_is_named_and_an_unknown_unit_is_absent()
    {
        var day = await portal.ReceptionAsync("SXD", Date);
        var client = portal.Browser();

        using var wrong = await client.PostAsJsonAsync(ReceptionLinks.BookApi, new { slot = day.Slots[0].Id, seat = "", name = "", phone = "12" }, PortalFixture.Cancel);
        using var nowhere = await client.GetAsync(new Uri($"{ReceptionLinks.FreeApi}?coQuan=khongco&gap=lanh-dao", UriKind.Relative), PortalFixture.Cancel);

        (wrong.StatusCode, nowhere.StatusCode).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.NotFound));
        var errors = (await wrong.Content.ReadFromJsonAsync<JsonElement>(PortalFixture.Cancel)).GetProperty("errors");
        errors.EnumerateObject().Select(error => error.Name).ShouldBe(["Seat", "Name", "Phone", "Subject"], ignoreOrder: true);
    }

    private static Task<HttpResponseMessage> BookAsync(HttpClient client, ReceptionDay day, Slot slot) => client.PostAsJsonAsync(
        ReceptionLinks.BookApi,
        new { slot = slot.Id, seat = GivenReception.Centre(day), name = "Lý Văn Páo", phone = GivenReception.AnyPhone(), email = "pao@example.vn", subject = "Về đất đai" },
        PortalFixture.Cancel);

    private static async Task<int> LeftAsync(HttpClient client, string unit, Slot slot)
    {
        var slots = await client.GetFromJsonAsync<JsonElement>($"{ReceptionLinks.FreeApi}?coQuan={unit}&gap=thuong-xuyen&ngay={slot.Date:yyyy-MM-dd}", PortalFixture.Cancel);
        return slots.EnumerateArray().Single(one => one.GetProperty("id").GetGuid() == slot.Id).GetProperty("left").GetInt32();
    }
}
