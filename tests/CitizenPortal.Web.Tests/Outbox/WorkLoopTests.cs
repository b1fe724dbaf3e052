using CitizenPortal.Web.Data;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Outbox;

/// <summary>The loops run, but their timer is an hour: only the bell can wake them.</summary>
public sealed class PortalWithSlowTimer : PortalFixture
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Outbox:Poll", "01:00:00");
        builder.ConfigureServices(services => services.AddSingleton<Heard>().AddHandler<Rang, FirstHandler>());
    }
}

public sealed class WorkLoopTests(PortalWithSlowTimer portal) : IClassFixture<PortalWithSlowTimer>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_commit_wakes_the_worker_at_once(bool inTransaction)
    {
        var rang = new Rang(Guid.NewGuid());
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            await using var transaction = inTransaction ? await db.Database.BeginTransactionAsync(PortalFixture.Cancel) : null;
            db.Ring(rang);
            await db.SaveChangesAsync(PortalFixture.Cancel);
            if (transaction is not null)
            {
                await transaction.CommitAsync(PortalFixture.Cancel);
            }
        });

        var heard = portal.Services.GetRequiredService<Heard>();
        await Eventually.IsTrueAsync(() => Task.FromResult(heard.Of(rang.Id) == 1), "the handler has heard");
    }
}
