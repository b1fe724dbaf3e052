using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;

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

        return null;
    }
}
