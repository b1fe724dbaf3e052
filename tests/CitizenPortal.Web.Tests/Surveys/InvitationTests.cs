using System.Text.RegularExpressions;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Surveys.Contracts;
using CitizenPortal.Web.Features.Surveys.Invite;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace CitizenPortal.Web.Tests.Surveys;

public sealed partial class InvitationTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Served = DateOnly.FromDateTime(PortalFixture.Start.Date);

    [Fact]
    public async Task The_link_in_the_message_opens_the_survey_and_the_database_does_not_know_it()
    {
        var served = Event();
        await SendAsync(served);

        var text = await MessageAsync($"survey:{served.Key}:sms");
        var token = Link().Match(text).Groups[1].Value;

        token.Length.ShouldBe(SurveyToken.Length);
        (await portal.Browser().PageAsync(SurveyLinks.Answer(token))).QuerySelectorAll(".face").Length.ShouldBe(6);
        (await InvitationsAsync(served.Key)).Single().TokenHash.ShouldBe(SurveyToken.Hash(token));
    }

    [Fact]
    public async Task An_event_that_is_handled_twice_invites_once()
    {
        var served = Event();

        await SendAsync(served);
        await SendAsync(served);

        (await InvitationsAsync(served.Key)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_event_that_is_handled_twice_at_once_invites_once()
    {
        var served = Event();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SendAsync(served)));

        (await InvitationsAsync(served.Key)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_message_names_nobody_and_fits_two_parts()
    {
        var served = Event();
        await SendAsync(served);

        var text = await MessageAsync($"survey:{served.Key}:sms");

        text.ShouldAllBe(letter => letter < 128);
        text.Length.ShouldBeLessThanOrEqualTo(2 * 153);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task A_protected_sender_gets_no_message_that_could_betray_him(bool isProtected, int invitations)
    {
        var id = Guid.CreateVersion7();
        var petitions = Substitute.For<IPetitionDirectory>();
        petitions.FindAsync(id, Arg.Any<CancellationToken>()).Returns(new PetitionSummary(id, "7K3P9QXM4E", PetitionKind.Denunciation, PetitionState.Closed, "", "02215", isProtected));
        petitions.ContactAsync(id, Arg.Any<CancellationToken>()).Returns(new CitizenContact("Người Thử", "+84912345678", null));

        await portal.InScope(services => ActivatorUtilities.CreateInstance<InviteAfterPetition>(services, petitions)
            .HandleAsync(new PetitionClosed(id, "02215", PortalFixture.Start), PortalFixture.Cancel));

        (await InvitationsAsync($"petition:{id:N}")).Count.ShouldBe(invitations);
    }

    [Fact]
    public async Task Both_events_of_service_have_their_handler()
    {
        await portal.InScope(services =>
        {
            services.GetServices<IHandle<PetitionClosed>>().ShouldContain(handler => handler is InviteAfterPetition);
            services.GetServices<IHandle<Domain.Sessions.SessionEnded>>().ShouldContain(handler => handler is InviteAfterSession);
            return Task.CompletedTask;
        });
    }

    [GeneratedRegex("/khao-sat/([0-9a-z]+)")]
    private static partial Regex Link();

    private static ServiceEvent Event() => new($"session:{Guid.NewGuid():N}", null, "02215", SurveyService.OnlineReception, Served);

    private Task SendAsync(ServiceEvent served) => portal.InScope(services =>
        services.GetRequiredService<InvitationPost>().SendAsync(served, "+84912345678", "nguoi.thu@example.com", PortalFixture.Cancel));

    private Task<List<SurveyInvitation>> InvitationsAsync(string key) => portal.InScope(services =>
        services.GetRequiredService<PortalDb>().Set<SurveyInvitation>().Where(invitation => invitation.EventKey == key).ToListAsync(PortalFixture.Cancel));

    private Task<string> MessageAsync(string key) => portal.InScope(services =>
        services.GetRequiredService<PortalDb>().Set<Message>().Where(message => message.Key == key).Select(message => message.Text).SingleAsync(PortalFixture.Cancel));
}
