using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Demo;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Demo;

public sealed class DemoTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_same_seed_gives_the_same_data_and_another_seed_gives_other_data()
    {
        await using var second = new PortalFixture();
        await second.InitializeAsync();
        await using var third = new PortalFixture();
        await third.InitializeAsync();

        await LoadAsync(portal, DemoSettings.Seed);
        await LoadAsync(second, DemoSettings.Seed);
        await LoadAsync(third, DemoSettings.Seed + 1);

        var data = await ContentAsync(portal);
        data.Length.ShouldBeGreaterThan(50_000);
        Sum(await ContentAsync(second)).ShouldBe(Sum(data));
        Sum(await ContentAsync(third)).ShouldNotBe(Sum(data));
    }

    [Fact]
    public async Task The_demo_is_loaded_once_within_five_seconds_and_writes_to_nobody()
    {
        await using var fresh = new PortalFixture();
        await fresh.InitializeAsync();

        var clock = Stopwatch.StartNew();
        await LoadAsync(fresh, DemoSettings.Seed);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5 * Slowness));
        await LoadAsync(fresh, DemoSettings.Seed);

        await fresh.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            (await db.Set<Petition>().CountAsync(PortalFixture.Cancel)).ShouldBe(DemoPetitions.Count);
            (await db.Set<Message>().CountAsync(PortalFixture.Cancel)).ShouldBe(0);
            (await db.Set<OutboxRow>().CountAsync(PortalFixture.Cancel)).ShouldBe(0);
        });
    }

    [Fact]
    public async Task The_demo_shows_every_state_that_a_page_must_show()
    {
        await using var fresh = new PortalFixture();
        await fresh.InitializeAsync();
        await LoadAsync(fresh, DemoSettings.Seed);

        await fresh.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            var today = DateOnly.FromDateTime(PortalFixture.Start.Date);
            var petitions = await db.Set<Petition>().ToListAsync(PortalFixture.Cancel);
            petitions.Select(petition => petition.Kind).Distinct().Count().ShouldBe(4);
            petitions.Select(petition => petition.State).Distinct().Count().ShouldBeGreaterThanOrEqualTo(5);
            petitions.Count(petition => petition.IsLate(today)).ShouldBeInRange(3, 40);
            petitions.Min(petition => petition.ReceivedOn).ShouldBeLessThan(today.AddMonths(-16));
            (await db.Set<Booking>().CountAsync(booking => booking.IsOnline, PortalFixture.Cancel)).ShouldBeGreaterThan(3);
            var perUnit = (await db.Set<SurveyResponse>().Where(response => response.Day >= new DateOnly(2026, 10, 1)).Select(response => response.UnitCode).ToListAsync(PortalFixture.Cancel)).CountBy(unit => unit).Select(unit => unit.Value).ToList();
            perUnit.ShouldContain(count => count >= 30);
            perUnit.ShouldContain(count => count >= 5 && count < 30);
            perUnit.ShouldContain(count => count < 5);
        });
    }

    /// <summary>The suites share two cores; alone the load takes under two seconds.</summary>
    private const int Slowness = 3;

    private static Task LoadAsync(PortalFixture fixture, int seed) => fixture.InScope(services =>
        ActivatorUtilities.CreateInstance<DemoData>(services, ActivatorUtilities.CreateInstance<DemoAccounts>(services), new DemoSettings(seed)).LoadAsync(PortalFixture.Cancel));

    /// <summary>All that a person would read; keys of rows and salts of hashes differ by nature.</summary>
    private static Task<string> ContentAsync(PortalFixture fixture) => fixture.InScope(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        var text = new StringBuilder();
        foreach (var petition in await db.Set<Petition>().Include(p => p.History).OrderBy(p => p.Code).ToListAsync(PortalFixture.Cancel))
        {
            await services.GetRequiredService<CaseTexts>().OpenAsync(petition, PortalFixture.Cancel);
            text.AppendLine(CultureInfo.InvariantCulture, $"{petition.Code}|{petition.Kind}|{petition.State}|{petition.UnitCode}|{petition.ReceivedOn}|{petition.DueOn}|{petition.Subject}|{petition.Story}|{petition.History.Count}");
        }

        await foreach (var booking in db.Set<Booking>().OrderBy(b => b.Code).AsAsyncEnumerable())
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{booking.Code}|{booking.UnitCode}|{booking.HostTitle}|{booking.StartsAt:u}|{booking.State}|{booking.Name}|{booking.PetitionCode}");
        }

        foreach (var response in (await db.Set<SurveyResponse>().ToListAsync(PortalFixture.Cancel)).Select(r => $"{r.UnitCode}|{r.Service}|{r.Day}|{string.Join(' ', r.Answers.OrderBy(a => a.Question).Select(a => a.Mark))}").Order())
        {
            text.AppendLine(response);
        }

        foreach (var user in await db.Users.OrderBy(u => u.UserName).ToListAsync(PortalFixture.Cancel))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{user.Id}|{user.UserName}|{user.DisplayName}|{user.UnitCode}");
        }

        return text.ToString();
    });

    private static string Sum(string content) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
