using System.Diagnostics;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Auditing;
using CitizenPortal.Web.Tests.Fixture;
using CitizenPortal.Web.Tests.Petitions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Auditing;

/// <summary>The command as an administrator runs it, and the seal as the running portal puts it.</summary>
public sealed class AuditCommandTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Records_are_sealed_moments_after_they_are_written_and_the_command_tells_a_broken_one_by_its_exit_code()
    {
        await new Citizen().SendAsync(portal);
        await Eventually.IsTrueAsync(() => portal.InScope(services => AllSealedAsync(services)), "every record is sealed", TimeSpan.FromSeconds(10));

        var (whole, said) = await VerifyAsync();
        await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<AuditRecord>().ExecuteUpdateAsync(row => row.SetProperty(r => r.Act, "petition.nothing"), PortalFixture.Cancel));
        var (broken, complained) = await VerifyAsync();

        whole.ShouldBe(0, said);
        said.ShouldContain("seals verified, 0 not sealed yet");
        broken.ShouldBe(1, complained);
        complained.ShouldContain("does not match its hash");
    }

    private static async Task<bool> AllSealedAsync(IServiceProvider services)
    {
        var records = services.GetRequiredService<PortalDb>().Set<AuditRecord>();
        return await records.AnyAsync(PortalFixture.Cancel) && !await records.AnyAsync(record => record.Seal == null, PortalFixture.Cancel);
    }

    private async Task<(int ExitCode, string Output)> VerifyAsync()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "audit", "verify"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[portal.DatabaseSetting.Key.Replace(":", "__", StringComparison.Ordinal)] = portal.DatabaseSetting.Value;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(PortalFixture.Cancel);
        var errors = process.StandardError.ReadToEndAsync(PortalFixture.Cancel);
        await process.WaitForExitAsync(PortalFixture.Cancel);
        return (process.ExitCode, await output + await errors);
    }
}
