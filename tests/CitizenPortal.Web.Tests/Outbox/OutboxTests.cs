using CitizenPortal.Web.Data;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Outbox;

public sealed class RingingPortal : QuietPortalFixture
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<Heard>().AddHandler<Rang, FirstHandler>().AddHandler<Rang, SecondHandler>());
    }
}

public sealed class OutboxTests(RingingPortal portal) : IClassFixture<RingingPortal>, IAsyncLifetime
{
    private Heard Heard => portal.Services.GetRequiredService<Heard>();

    public async ValueTask InitializeAsync()
    {
        Heard.SecondIsBroken = false;
        await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<OutboxRow>().ExecuteDeleteAsync(PortalFixture.Cancel));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_change_and_its_rows_are_stored_together_one_row_for_each_handler()
    {
        var id = await RingAsync();

        var rows = await RowsAsync();

        rows.Count.ShouldBe(2);
        rows.ShouldAllBe(row => row.Payload.Contains(id.ToString()));
    }

    [Fact]
    public async Task A_change_that_is_rolled_back_tells_nobody()
    {
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            await using var transaction = await db.Database.BeginTransactionAsync(PortalFixture.Cancel);
            db.Ring(new Rang(Guid.NewGuid()));
            await db.SaveChangesAsync(PortalFixture.Cancel);
            await transaction.RollbackAsync(PortalFixture.Cancel);
        });

        (await RowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_save_that_fails_and_is_repeated_writes_the_rows_once()
    {
        var rang = new Rang(Guid.NewGuid());
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            db.Ring(rang);
            var twin = db.Ring(new Rang(rang.Id));
            await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync(PortalFixture.Cancel));
            db.Entry(twin).State = EntityState.Detached;
            await db.SaveChangesAsync(PortalFixture.Cancel);
        });

        (await RowsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_broken_handler_neither_stops_nor_repeats_the_other()
    {
        Heard.SecondIsBroken = true;
        var id = await RingAsync();

        await DeliverAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        await DeliverAsync();

        Heard.Of(id).ShouldBe(1);
        (await RowsAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            row => row.Handler.ShouldBe(typeof(SecondHandler).FullName),
            row => row.Attempts.ShouldBe(2),
            row => row.LastError.ShouldBe("InvalidOperationException: broken"));

        Heard.SecondIsBroken = false;
        portal.Clock.Advance(TimeSpan.FromMinutes(5));
        await DeliverAsync();
        Heard.BySecond.ShouldContain(id);
        (await RowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failed_row_waits_before_it_is_tried_again()
    {
        Heard.SecondIsBroken = true;
        await RingAsync();
        await DeliverAsync();

        await DeliverAsync();

        (await RowsAsync()).ShouldHaveSingleItem().Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task A_poison_row_does_not_block_the_rows_behind_it()
    {
        for (var i = 0; i < 25; i++)
        {
            await RingAsync(new Rang(Guid.NewGuid(), Poison: true));
        }

        var id = await RingAsync();
        await DeliverAsync();

        Heard.Of(id).ShouldBe(1);
    }

    [Fact]
    public async Task A_row_that_fails_every_time_is_laid_aside_and_lives_again_when_an_administrator_says_so()
    {
        Heard.SecondIsBroken = true;
        var id = await RingAsync();
        for (var attempt = 0; attempt < BackOff.Attempts + 2; attempt++)
        {
            await DeliverAsync();
            portal.Clock.Advance(TimeSpan.FromHours(2));
        }

        var dead = (await DeadAsync()).ShouldHaveSingleItem();
        dead.Attempts.ShouldBe(BackOff.Attempts);
        Heard.SecondIsBroken = false;
        await DeliverAsync();
        Heard.BySecond.ShouldNotContain(id);

        (await portal.InScope(services => services.GetRequiredService<DeadLetters>().TryAgainAsync(dead.Id, PortalFixture.Cancel))).ShouldBeTrue();
        await DeliverAsync();
        Heard.BySecond.ShouldContain(id);
        (await DeadAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_workers_deliver_each_row_once()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 40; i++)
        {
            ids.Add(await RingAsync());
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => DeliverAsync(ActivatorUtilities.CreateInstance<OutboxDelivery>(portal.Services))));

        ids.ShouldAllBe(id => Heard.Of(id) == 1);
        (await RowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_dead_worker_held_is_taken_up_when_its_lease_ends()
    {
        var id = await RingAsync();
        DateTimeOffset? lease = portal.Clock.GetUtcNow().AddMinutes(2);
        await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<OutboxRow>()
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Claim, (Guid?)Guid.NewGuid()).SetProperty(r => r.LeaseUntil, lease), PortalFixture.Cancel));

        await DeliverAsync();
        Heard.Of(id).ShouldBe(0);

        portal.Clock.Advance(TimeSpan.FromMinutes(3));
        await DeliverAsync();
        Heard.Of(id).ShouldBe(1);
    }

    [Fact]
    public void The_waits_grow_to_an_hour_and_are_spread()
    {
        BackOff.After(1, 0.5).ShouldBe(TimeSpan.FromSeconds(10));
        BackOff.After(4, 0.5).ShouldBe(TimeSpan.FromSeconds(80));
        BackOff.After(50, 0.5).ShouldBe(TimeSpan.FromHours(1));
        BackOff.After(1, 0).ShouldBe(TimeSpan.FromSeconds(8));
        BackOff.After(1, 1).ShouldBe(TimeSpan.FromSeconds(12));
    }

    private async Task<Guid> RingAsync(Rang? rang = null)
    {
        rang ??= new Rang(Guid.NewGuid());
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            db.Ring(rang);
            await db.SaveChangesAsync(PortalFixture.Cancel);
        });
        return rang.Id;
    }

    private async Task DeliverAsync(OutboxDelivery? worker = null)
    {
        worker ??= portal.Services.GetRequiredService<OutboxDelivery>();
        while (await worker.RunDueAsync(PortalFixture.Cancel) > 0)
        {
            // Until nothing is due, as the loop does.
        }
    }

    private Task<List<OutboxRow>> RowsAsync() =>
        portal.InScope(services => services.GetRequiredService<PortalDb>().Set<OutboxRow>().AsNoTracking().ToListAsync(PortalFixture.Cancel));

    private Task<IReadOnlyList<DeadLetter>> DeadAsync() =>
        portal.InScope(services => services.GetRequiredService<DeadLetters>().ListAsync(PortalFixture.Cancel));
}
