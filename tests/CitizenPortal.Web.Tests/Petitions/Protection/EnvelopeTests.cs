using System.Net;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Auditing;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Petitions.Protection;

public sealed class EnvelopeTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Why = "Hẹn người tố cáo ký đơn tại trụ sở.";

    [Fact]
    public async Task Only_who_is_on_the_list_opens_the_envelope_with_a_reason_and_it_closes_by_itself()
    {
        var (_, code) = await GivenDenunciation.SendAsync(portal);
        var (board, chief) = await portal.PersonAsync(Roles.Board, "BTCD");
        (await board.PageAsync(PetitionLinks.Access(code))).QuerySelector("form[action*='handler=Open']").ShouldBeNull();

        await board.DoneAsync(code, "Grant", ("GrantPerson", chief.Id.ToString()), ("GrantReason", Why));
        using (var reasonless = await board.AskAsync(code, "Open", ("OpenReason", "xem")))
        {
            reasonless.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        await board.DoneAsync(code, "Open", ("OpenReason", Why));
        var open = (await board.PageAsync(PetitionLinks.Access(code))).QuerySelector("main")!.TextContent;
        open.ShouldContain(GivenDenunciation.Name);
        open.ShouldContain(GivenDenunciation.PersonalNumber);
        open.ShouldContain(GivenDenunciation.Address);

        portal.Clock.Advance(EnvelopeOpening.Lasts + TimeSpan.FromSeconds(1));
        var closed = (await board.PageAsync(PetitionLinks.Access(code))).QuerySelector("main")!.TextContent;
        closed.ShouldNotContain(GivenDenunciation.Name);
        closed.ShouldContain(Why);
        var petition = await portal.PetitionAsync(code);
        var acts = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<AuditRecord>().Where(record => record.CaseId == petition.Id && record.ActorId == chief.Id).Select(record => record.Act).ToListAsync(PortalFixture.Cancel));
        acts.ShouldContain("envelope.access-granted");
        acts.ShouldContain("envelope.opened");
        acts.ShouldContain("envelope.read");
    }

    [Fact]
    public async Task A_sealed_file_comes_back_whole_to_the_opener_and_to_nobody_else()
    {
        var (_, code) = await GivenDenunciation.SendAsync(portal);
        var file = (await portal.PetitionAsync(code)).Attachments.Single();
        file.Name.ShouldBe("Tệp 1.jpg");
        var (board, chief) = await portal.PersonAsync(Roles.Board, "BTCD");
        await board.DoneAsync(code, "Grant", ("GrantPerson", chief.Id.ToString()), ("GrantReason", Why));

        (await board.StatusAsync(PetitionLinks.SealedFile(code, file.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await board.StatusAsync(PetitionLinks.CaseFile(code, file.Id))).ShouldBe(HttpStatusCode.NotFound);
        await board.DoneAsync(code, "Open", ("OpenReason", Why));
        using var response = await board.GetAsync(new Uri(PetitionLinks.SealedFile(code, file.Id), UriKind.Relative), PortalFixture.Cancel);

        (await response.Content.ReadAsByteArrayAsync(PortalFixture.Cancel)).ShouldBe(GivenDenunciation.File);
        response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe(GivenDenunciation.FileName);
    }

    [Fact]
    public async Task Who_is_taken_off_the_list_sees_nothing_from_that_moment()
    {
        var (_, code) = await GivenDenunciation.SendAsync(portal);
        var (board, _) = await portal.PersonAsync(Roles.Board, "BTCD");
        var (officer, person) = await portal.PersonAsync(Roles.PetitionOfficer, "BTCD");
        await board.DoneAsync(code, "Grant", ("GrantPerson", person.Id.ToString()), ("GrantReason", Why));
        await officer.DoneAsync(code, "Open", ("OpenReason", Why));

        await board.DoneAsync(code, "Remove", ("RemoveReason", "Không còn làm việc này nữa."));

        (await officer.PageAsync(PetitionLinks.Access(code))).QuerySelector("main")!.TextContent.ShouldNotContain(GivenDenunciation.Name);
    }

    [Fact]
    public async Task Break_glass_is_granted_by_the_head_of_the_inspectorate_alone_and_ends()
    {
        var (_, code) = await GivenDenunciation.SendAsync(portal);
        var (head, _) = await portal.PersonAsync(Roles.InspectorateHead, "TTT");
        var (inspector, person) = await portal.PersonAsync(Roles.Inspectorate, "TTT");
        (await (await portal.SignedInAsync(Roles.Board, "BTCD")).PageAsync(PetitionLinks.Access(code))).QuerySelector("form[action*='handler=Glass']").ShouldBeNull();

        await head.DoneAsync(code, "Glass", ("GlassPerson", person.Id.ToString()), ("GlassHours", "1"), ("GlassReason", "Người tố cáo bị đe dọa, cần gọi ngay."));
        await inspector.DoneAsync(code, "Open", ("OpenReason", "Gọi để bảo vệ người tố cáo."));
        (await inspector.PageAsync(PetitionLinks.Access(code))).QuerySelector("main")!.TextContent.ShouldContain(GivenDenunciation.Name);

        portal.Clock.Advance(TimeSpan.FromMinutes(61));
        (await inspector.PageAsync(PetitionLinks.Access(code))).QuerySelector("main")!.TextContent.ShouldNotContain(GivenDenunciation.Name);
        using var late = await inspector.GetAsync(new Uri(PetitionLinks.Access(code), UriKind.Relative), PortalFixture.Cancel);
        (await late.DocumentAsync()).QuerySelector("form[action*='handler=Open']").ShouldBeNull();
    }

    [Fact]
    public async Task An_officer_who_does_not_keep_the_list_cannot_write_on_it()
    {
        var (_, code) = await GivenDenunciation.SendAsync(portal);
        var (officer, person) = await portal.PersonAsync(Roles.PetitionOfficer, "BTCD");
        var board = await portal.SignedInAsync(Roles.Board, "BTCD");
        var form = await board.PageAsync(PetitionLinks.Access(code));
        var token = (await officer.PageAsync(PetitionLinks.Case(code))).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var response = await officer.SubmitAsync(form, PetitionLinks.Access(code), [("GrantPerson", person.Id.ToString()), ("GrantReason", Why), ("__RequestVerificationToken", token)], form: "form[action*='handler=Grant']");

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<EnvelopeAccess>().AnyAsync(access => access.UserId == person.Id, PortalFixture.Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task The_accused_unit_neither_sees_the_case_nor_gets_it()
    {
        var (_, code) = await GivenDenunciation.SendAsync(portal, accusedUnit: "00700");
        var board = await portal.SignedInAsync(Roles.Board, "BTCD");
        var accused = await portal.SignedInAsync(Roles.Inspectorate, "00700");

        (await accused.StatusAsync(PetitionLinks.Case(code))).ShouldBe(HttpStatusCode.NotFound);
        (await accused.StatusAsync(PetitionLinks.Access(code))).ShouldBe(HttpStatusCode.NotFound);
        (await accused.StatusAsync(PetitionLinks.Term(code))).ShouldBe(HttpStatusCode.NotFound);
        (await accused.StatusAsync(PetitionLinks.People(code))).ShouldBe(HttpStatusCode.NotFound);
        (await accused.PageAsync(PetitionLinks.Queue)).Body!.TextContent.ShouldNotContain(code[..5]);
        (await board.PageAsync(PetitionLinks.Queue)).Body!.TextContent.ShouldContain($"Người tố cáo TC-{code[..5]}");
        var page = await board.PageAsync(PetitionLinks.Case(code));
        page.QuerySelector("input[name='Input.Action'][value='Transfer']")!.Closest("form")!.SetAttribute("id", "chuyen");
        using var given = await board.SubmitAsync(page, PetitionLinks.Case(code), [("Input.UnitCode", "00700"), ("Input.Text", "Chuyển để giải quyết.")], form: "#chuyen");
        given.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_denunciation_about_the_board_itself_goes_to_the_inspectorate()
    {
        var (_, code) = await GivenDenunciation.SendAsync(portal, accusedUnit: "BTCD");
        var board = await portal.SignedInAsync(Roles.Board, "BTCD");

        (await portal.PetitionAsync(code)).UnitCode.ShouldBe("TTT");
        (await board.StatusAsync(PetitionLinks.Case(code))).ShouldBe(HttpStatusCode.NotFound);
        (await board.StatusAsync(PetitionLinks.Trail(code))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_denouncer_follows_his_case_with_code_and_digits_as_everybody_does()
    {
        var (_, code) = await GivenDenunciation.SendAsync(portal);

        await portal.InScope(async services =>
        {
            var directory = services.GetRequiredService<IPetitionDirectory>();
            (await directory.FindForCitizenAsync(code, "0321", PortalFixture.Cancel)).ShouldNotBeNull().SenderProtected.ShouldBeTrue();
            (await directory.FindForCitizenAsync(code, "0322", PortalFixture.Cancel)).ShouldBeNull();
            (await directory.ContactAsync((await portal.PetitionAsync(code)).Id, PortalFixture.Cancel)).ShouldBeNull();
        });
    }

    [Fact]
    public async Task A_petition_classified_as_a_denunciation_goes_behind_the_wall_with_what_was_written_before()
    {
        var (_, code) = await GivenDenunciation.SendAsync(portal, kind: "Feedback");
        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "00700");
        var page = await officer.PageAsync(PetitionLinks.Case(code));
        page.QuerySelector("main")!.TextContent.ShouldContain(GivenDenunciation.Name);
        page.QuerySelector("input[name='Input.Action'][value='Classify']")!.Closest("form")!.SetAttribute("id", "phan-loai");

        using var done = await officer.SubmitAsync(page, PetitionLinks.Case(code), [("Input.Kind", "Denunciation"), ("Input.UnitCode", "00700")], form: "#phan-loai");

        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var petition = await portal.PetitionAsync(code);
        petition.Attachments.Single().Name.ShouldBe("Tệp 1.jpg");
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            (await db.Set<PetitionContact>().AnyAsync(contact => contact.PetitionId == petition.Id, PortalFixture.Cancel)).ShouldBeFalse();
            var messages = await db.Set<Message>().Where(message => message.Key.StartsWith($"petition:{petition.Id:N}")).ToListAsync(PortalFixture.Cancel);
            messages.Count.ShouldBe(2);
            messages.ShouldAllBe(message => SealedRecipient.Is(message.Recipient) && !message.Text.Contains(GivenDenunciation.Name));
        });
        (await officer.PageAsync(PetitionLinks.Case(code))).QuerySelector("main")!.TextContent.ShouldNotContain(GivenDenunciation.Name);
    }

    [Fact]
    public async Task Other_petitions_have_no_envelope_page()
    {
        var (_, code) = await new Citizen().SendAsync(portal);
        var board = await portal.SignedInAsync(Roles.Board, "BTCD");

        (await board.StatusAsync(PetitionLinks.Access(code))).ShouldBe(HttpStatusCode.NotFound);
        (await board.StatusAsync(PetitionLinks.Access("2222222222"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_board_reads_who_did_and_saw_what_and_nobody_else_does()
    {
        var (_, code) = await new Citizen().SendAsync(portal);
        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "00700");
        await officer.PageAsync(PetitionLinks.Case(code));

        var trail = (await (await portal.SignedInAsync(Roles.Board, "BTCD")).PageAsync(PetitionLinks.Trail(code))).QuerySelector("main")!.TextContent;

        trail.ShouldContain("Gửi đơn");
        trail.ShouldContain("Xem người gửi và liên hệ");
        (await officer.StatusAsync(PetitionLinks.Trail(code))).ShouldNotBe(HttpStatusCode.OK);
    }
}
