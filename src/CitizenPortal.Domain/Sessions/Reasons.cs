using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Sessions;

/// <summary>A reason that will be read by others must say something.</summary>
internal static class Reasons
{
    private const int Shortest = 10;

    public static string Written(string? reason)
    {
        var text = reason?.Trim() ?? "";
        return text.Length >= Shortest ? text : throw new RuleBrokenException("sessions.reason-too-short", Shortest);
    }
}
