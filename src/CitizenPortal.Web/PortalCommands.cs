using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Auditing;

namespace CitizenPortal.Web;

/// <summary>What the program does instead of serving when it is called with a command.</summary>
internal static class PortalCommands
{
    /// <summary>Runs the command named in the arguments; null means that there is none and the portal is to serve.</summary>
    public static async Task<int?> TryRunAsync(WebApplication app, string[] args)
    {
        if (args.Contains("--migrate"))
        {
            await app.MigrateAsync();
            return 0;
        }

        if (args is [ClockCommand.Name, .. var question])
        {
            return await ClockCommand.RunAsync(app.Services, question, Console.Out, Console.Error);
        }

        if (args is [SealCommand.Name])
        {
            return await SealCommand.RunAsync(app.Services, Console.Out, Console.Error);
        }

        return args is ["audit", "verify", ..] ? await VerifyAuditAsync(app) : null;
    }

    /// <summary>1 when a record is not what it was; the first such record is named.</summary>
    private static async Task<int> VerifyAuditAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var verdict = await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync(CancellationToken.None);
        if (verdict.Broken is { } broken)
        {
            await Console.Error.WriteLineAsync($"BROKEN: {broken}. {verdict.Records} records verified before it.");
            return 1;
        }

        Console.WriteLine($"{verdict.Records} records in {verdict.Chains} chains and {verdict.Seals} seals verified, {verdict.Unsealed} not sealed yet.");
        return 0;
    }
}
