using System.Net;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Messages.Contracts;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using CitizenPortal.Web.Tests.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Messaging;

public sealed class MessagePagesTests(RingingPortal portal) : IClassFixture<RingingPortal>
{
    [Fact]
    public async Task The_developers_letter_box_does_not_exist_outside_Development()
    {
        using var response = await portal.Browser().GetAsync(new Uri(MessageLinks.Development, UriKind.Relative), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_administrators_see_how_messages_stand()
    {
        using var nobody = await portal.Browser().GetAsync(new Uri(MessageLinks.States, UriKind.Relative), PortalFixture.Cancel);
        nobody.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "08");
        using var refused = await officer.GetAsync(new Uri(MessageLinks.States, UriKind.Relative), PortalFixture.Cancel);
        refused.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_message_that_waits_for_configuration_says_so_and_shows_neither_text_nor_whole_address()
    {
        await QueueAsync(new SmsDraft($"test:{Guid.NewGuid():N}:link:sms", "+84912345678", "https://cp.example/phong-tiep/bi-mat"));
        using var administrator = await portal.SignedInAsync(Roles.Administrator);

        var page = await administrator.PageAsync(MessageLinks.States);

        page.QuerySelector("main")!.TextContent.ShouldContain("Chưa cấu hình");
        page.QuerySelector("main")!.TextContent.ShouldContain("…5678");
        page.DocumentElement.TextContent.ShouldNotContain("bi-mat");
        page.DocumentElement.TextContent.ShouldNotContain("84912345678");
    }

    [Fact]
    public async Task A_failed_message_is_queued_again_by_its_button()
    {
        var key = $"test:{Guid.NewGuid():N}:sms";
        await QueueAsync(new SmsDraft(key, "+84912349999", "x"));
        await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Message>().Where(message => message.Key == key)
            .ExecuteUpdateAsync(message => message.SetProperty(m => m.State, MessageState.Failed).SetProperty(m => m.Problem, "twilio:30003"), PortalFixture.Cancel));
        using var administrator = await portal.SignedInAsync(Roles.Administrator);
        var path = $"{MessageLinks.States}?tinh-trang=Failed";
        var page = await administrator.PageAsync(path);
        page.QuerySelector("main")!.TextContent.ShouldContain("Máy tắt hoặc ngoài vùng phủ sóng (twilio:30003)");

        using var response = await administrator.SubmitAsync(page, path, [], "main form[action*='Message']");

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var statuses = await portal.InScope(services => services.GetRequiredService<IMessageQueue>().StatusAsync(key, PortalFixture.Cancel));
        statuses.ShouldHaveSingleItem().State.ShouldBe(MessageState.Queued);
    }

    [Fact]
    public async Task A_deed_that_was_given_up_is_shown_and_runs_again_by_its_button()
    {
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            db.Ring(new Rang(Guid.NewGuid()));
            await db.SaveChangesAsync(PortalFixture.Cancel);
            await db.Set<OutboxRow>().ExecuteUpdateAsync(row => row.SetProperty(r => r.State, OutboxState.Dead), PortalFixture.Cancel);
        });
        using var administrator = await portal.SignedInAsync(Roles.Administrator);
        var page = await administrator.PageAsync(MessageLinks.States);
        page.QuerySelector("main")!.TextContent.ShouldContain("FirstHandler");

        using var response = await administrator.SubmitAsync(page, MessageLinks.States, [], "main form[action*='Event']");

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await administrator.PageAsync(MessageLinks.States)).QuerySelectorAll("main form[action*='Event']").Length.ShouldBe(1);
    }

    private Task<int> QueueAsync(SmsDraft draft) => portal.InScope(services =>
    {
        services.GetRequiredService<IMessageQueue>().Add(draft);
        return services.GetRequiredService<PortalDb>().SaveChangesAsync(PortalFixture.Cancel);
    });
}
