using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

/// <summary>A portal with the limits that a province has.</summary>
public sealed class LimitedFixture : PortalFixture
{
    protected override string PerPhone => "3";

    protected override string PerPetition => "2";
}

public sealed class LimitsTests(LimitedFixture portal) : IClassFixture<LimitedFixture>
{
    private static readonly DateOnly Date = new(2026, 11, 16);

    [Fact]
    public async Task The_fourth_open_appointment_of_a_phone_is_refused_in_plain_words_and_a_cancelled_one_makes_room()
    {
        var day = await portal.ReceptionAsync("SNV", Date, places: 5);
        var tokens = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            tokens.Add(await portal.BookAsync(day, phone: "0987 654 321"));
        }

        using var refused = await FourthAsync(day);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await refused.DocumentAsync();
        page.QuerySelector("main")!.TextContent.ShouldContain("đang có đủ lịch hẹn");
        page.QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Lý Văn Páo");

        var browser = portal.Browser();
        using var cancelled = await browser.SubmitAsync(await browser.PageAsync(ReceptionLinks.Manage(tokens[0])), ReceptionLinks.Manage(tokens[0]), [], "form[action*='Cancel']");
        using var made = await FourthAsync(day);
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_group_names_who_speaks_for_it()
    {
        var day = await portal.ReceptionAsync("STP", Date, places: 3);
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day);
        var where = held.Headers.Location!.ToString();

        using var nobody = await browser.ConfirmAsync(where, [.. GivenReception.Visitor(), ("Input.People", "7")]);
        using var three = await browser.ConfirmAsync(where, [.. GivenReception.Visitor(), ("Input.People", "7"), ("Input.Delegates", "An\nBình\nChi")]);
        using var two = await browser.ConfirmAsync(where, [.. GivenReception.Visitor(), ("Input.People", "7"), ("Input.Delegates", "An\nBình"), ("Input.Language", "Pà Thẻn"), ("Input.HelpNeeded", "Xe lăn")]);

        (nobody.StatusCode, three.StatusCode, two.StatusCode).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.Redirect));
        (await three.DocumentAsync()).QuerySelector("#Input_Delegates")!.TextContent.ShouldContain("Chi");
        var booking = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Booking>().SingleAsync(one => one.DayId == day.Id));
        (booking.People, booking.Language, booking.HelpNeeded).ShouldBe((7, "Pà Thẻn", "Xe lăn"));
        Delegates.Names(booking.Delegates).ShouldBe(["An", "Bình"]);
    }

    private async Task<HttpResponseMessage> FourthAsync(ReceptionDay day)
    {
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day);
        return await browser.ConfirmAsync(held.Headers.Location!.ToString(), [.. GivenReception.Visitor().Where(field => field.Name != "Input.Phone"), ("Input.Phone", "0987 654 321")]);
    }
}
