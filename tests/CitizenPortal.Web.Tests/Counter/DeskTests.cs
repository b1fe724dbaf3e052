using System.Net;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Counter;

public sealed class DeskTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_visitor_is_called_received_and_written_into_the_register()
    {
        var (officer, ticket) = await portal.SeatedAsync("SNV");

        using var incomplete = await officer.WriteAsync(1, "Finish", ("Input.Name", ""), ("Input.Content", "Đo lại đất"));
        using var finished = await officer.WriteAsync(1, "Finish", GivenCounter.Line());

        incomplete.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await incomplete.DocumentAsync()).QuerySelector("#Input_Content")!.TextContent.Trim().ShouldBe("Đo lại đất");
        finished.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await portal.TicketsAsync("SNV")).Single().State.ShouldBe(TicketState.Served);
        var entry = await portal.EntryAsync(ticket.Id);
        (entry.Number, entry.Kind, entry.Name, entry.InAuthority).ShouldBe((1, MatterKind.Complaint, "Sùng Thị Mỷ", true));
        entry.CompletedAt.ShouldNotBeNull();
        entry.SealedPaper.ShouldNotBeNull().ShouldNotContain("002190001234");
    }

    [Fact]
    public async Task A_call_may_be_repeated_and_a_visitor_is_written_off_only_after_the_grace_time()
    {
        var officer = await portal.OfficerAsync("STP");
        await portal.WalkInAsync("STP");
        using var called = await officer.PressAsync(1, "Next");

        using var early = await officer.PressAsync(1, "NoShow");
        using var recalled = await officer.PressAsync(1, "Recall");
        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        using var late = await officer.PressAsync(1, "NoShow");
        var missed = (await portal.TicketsAsync("STP")).Single();
        using var back = await officer.PressAsync(1, "ComeBack", ("ticket", missed.Id.ToString()));

        early.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await early.DocumentAsync()).QuerySelector("main")!.TextContent.ShouldContain("Chưa hết thời gian chờ");
        (missed.State, missed.Calls).ShouldBe((TicketState.NoShow, 2));
        back.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await portal.TicketsAsync("STP")).Single().State.ShouldBe(TicketState.Waiting);
    }

    [Fact]
    public async Task A_visitor_sent_on_is_called_by_the_other_desk_whose_officer_writes_the_line()
    {
        var (first, ticket) = await portal.SeatedAsync("STC");
        using var sent = await first.PressAsync(1, "Transfer", ("to", "2"));
        using var nobody = await first.PressAsync(1, "Next");
        nobody.Headers.Location!.ToString().ShouldContain("trong=true");

        var second = await portal.OfficerAsync("STC");
        using var called = await second.PressAsync(2, "Next");
        using var started = await second.PressAsync(2, "Start");
        using var foreign = await first.WriteAsync(2, "Finish", GivenCounter.Line());
        using var finished = await second.WriteAsync(2, "Finish", GivenCounter.Line());

        foreign.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        finished.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await portal.EntryAsync(ticket.Id)).Number.ShouldBe(1);
    }

    [Fact]
    public async Task A_busy_desk_calls_nobody_and_a_wrong_act_changes_nothing()
    {
        var officer = await portal.OfficerAsync("SXD");
        await portal.WalkInAsync("SXD");
        await portal.WalkInAsync("SXD");
        var page = await officer.PageAsync(CounterLinks.Desk(1));
        using var first = await officer.SubmitAsync(page, CounterLinks.Desk(1), [], "form[action*='Next']");
        using var again = await officer.SubmitAsync(page, CounterLinks.Desk(1), [], "form[action*='Next']");

        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await again.DocumentAsync()).QuerySelector(".summary-error")!.TextContent.ShouldContain("Bàn này đang có người");
        (await portal.TicketsAsync("SXD")).Count(ticket => ticket.State == TicketState.Called).ShouldBe(1);
    }

    [Fact]
    public async Task A_denouncer_is_a_code_everywhere_but_at_the_desk_that_hears_him()
    {
        var (officer, ticket) = await portal.SeatedAsync("SYT");
        using var saved = await officer.WriteAsync(1, "Save", GivenCounter.Line("Denunciation", "Cán bộ thu tiền sai quy định"));
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await officer.PageAsync(CounterLinks.Desk(1))).QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Sùng Thị Mỷ");
        var colleague = await portal.OfficerAsync("SYT");
        foreach (var path in new[] { CounterLinks.Desk(1), CounterLinks.Desk(2), CounterLinks.CheckIn, CounterLinks.Register })
        {
            var page = await colleague.PageAsync(path);
            page.DocumentElement.OuterHtml.ShouldNotContain("Sùng Thị Mỷ", customMessage: path);
            page.DocumentElement.OuterHtml.ShouldNotContain("Phố Cáo", customMessage: path);
        }

        var entry = await portal.EntryAsync(ticket.Id);
        entry.Name.ShouldBe($"Người tố cáo {entry.Code}");
        using var receipts = await colleague.GetAsync(new Uri(CounterLinks.Receipts(entry.Id), UriKind.Relative), PortalFixture.Cancel);
        receipts.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_desk_that_is_not_there_is_absent_and_strangers_stay_outside()
    {
        var officer = await portal.OfficerAsync("SCT");
        using var absent = await officer.GetAsync(new Uri(CounterLinks.Desk(3), UriKind.Relative), PortalFixture.Cancel);
        using var stranger = await portal.Browser().GetAsync(new Uri(CounterLinks.Desk(1), UriKind.Relative), PortalFixture.Cancel);
        using var caseworker = await (await portal.SignedInAsync(Roles.PetitionOfficer, "SCT")).GetAsync(new Uri(CounterLinks.Desk(1), UriKind.Relative), PortalFixture.Cancel);

        absent.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        stranger.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        caseworker.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }
}
