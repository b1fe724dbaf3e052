using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Petitions.Protection;

/// <summary>What a denouncer wrote rests sealed; older cases are sealed by a command that may run at any time.</summary>
public sealed class SealedTextTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Content_rests_sealed_and_is_read_by_the_denouncer_and_the_keeper_but_not_by_other_officers()
    {
        var (citizen, code) = await GivenDenunciation.SendAsync(portal);

        var raw = await RawAsync(code);
        foreach (var text in new[] { raw.Subject, raw.Story, raw.Place!, raw.Requests.Single().Text })
        {
            text.ShouldStartWith(TextCipher.Mark);
        }

        (await citizen.PageAsync(PetitionLinks.Track(code))).QuerySelector("main")!.TextContent.ShouldContain($"Xác minh người ngồi bàn {GivenDenunciation.Telling}");
        (await ReadAsync(Roles.Board, code)).ShouldContain($"ngồi ngay bàn {GivenDenunciation.Telling}");
        (await ReadAsync(Roles.PetitionOfficer, code)).ShouldNotContain(TextCipher.Mark);
        (await ReadAsync(Roles.PetitionOfficer, code)).ShouldNotContain(GivenDenunciation.Telling);
    }

    [Fact]
    public async Task Reading_leaves_what_rests_as_it_is_and_each_reading_is_recorded()
    {
        var (_, code) = await GivenDenunciation.SendAsync(portal);
        var before = await RawAsync(code);

        await ReadAsync(Roles.Board, code);

        (await RawAsync(code)).Story.ShouldBe(before.Story);
        var trail = await (await portal.SignedInAsync(Roles.Board, "BTCD")).PageAsync(PetitionLinks.Trail(code));
        trail.QuerySelector("main")!.TextContent.ShouldContain("Xem nội dung được giữ kín");
    }

    [Fact]
    public void A_text_that_only_pretends_to_be_sealed_is_sealed_all_the_same()
    {
        var key = EnvelopeKeys.New();
        var pretended = TextCipher.Close(EnvelopeKeys.New(), "Lời kể");

        TextCipher.Open(key, pretended).ShouldBeNull();
        TextCipher.Open(key, TextCipher.Mark + "không phải base64").ShouldBeNull();
        TextCipher.Open(key, TextCipher.Close(key, pretended)).ShouldBe(pretended);
        TextCipher.Close(key, new string('ộ', 200)).Length.ShouldBeLessThanOrEqualTo(TextCipher.Room(200));
    }

    [Fact]
    public async Task Older_cases_are_sealed_once_by_the_command_and_a_second_run_finds_nothing()
    {
        var (citizen, code) = await GivenDenunciation.SendAsync(portal);
        var other = await GivenDenunciation.SendAsync(portal);
        var id = (await RawAsync(code)).Id;
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            await db.Set<Petition>().Where(petition => petition.Id == id).ExecuteUpdateAsync(set => set.SetProperty(petition => petition.Story, "Chuyện cũ để ngỏ"), PortalFixture.Cancel);
            await db.Set<PetitionRequest>().Where(request => request.PetitionId == id).ExecuteUpdateAsync(set => set.SetProperty(request => request.Text, "Điều cũ để ngỏ"), PortalFixture.Cancel);
        });
        var untouched = (await RawAsync(other.Code)).Story;

        (await RunAsync()).ShouldBe((0, "1 cases sealed."));
        (await RunAsync()).ShouldBe((0, "0 cases sealed."));

        var raw = await RawAsync(code);
        raw.Story.ShouldStartWith(TextCipher.Mark);
        raw.Requests.Single().Text.ShouldStartWith(TextCipher.Mark);
        (await RawAsync(other.Code)).Story.ShouldBe(untouched);
        (await citizen.PageAsync(PetitionLinks.Track(code))).QuerySelector("main")!.TextContent.ShouldContain("Điều cũ để ngỏ");
        (await ReadAsync(Roles.Board, code)).ShouldContain("Chuyện cũ để ngỏ");
    }

    private async Task<(int Exit, string Said)> RunAsync()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await SealCommand.RunAsync(portal.Services, output, error);
        return (exit, output.ToString().Trim());
    }

    private async Task<string> ReadAsync(string role, string code) =>
        (await (await portal.SignedInAsync(role, "BTCD")).PageAsync(PetitionLinks.Case(code))).DocumentElement.TextContent;

    /// <summary>As the rows have it.</summary>
    private Task<Petition> RawAsync(string code) => portal.InScope(services =>
        services.GetRequiredService<PortalDb>().Set<Petition>().AsNoTracking().Include(petition => petition.Requests).SingleAsync(petition => petition.Code == code, PortalFixture.Cancel));
}
