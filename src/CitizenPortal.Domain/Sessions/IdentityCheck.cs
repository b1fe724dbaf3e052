using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Sessions;

/// <summary>The papers that may be shown (NĐ 154/2026 Đ12.1).</summary>
public enum IdentityPaper
{
    CitizenCard,
    IdentityCertificate,
    PersonalNumber,
    Passport,
}

/// <summary>That a paper was held to the camera and compared; only the last four characters of its number are kept.</summary>
public sealed record IdentityCheck
{
    private IdentityCheck()
    {
        LastFour = "";
    }

    public IdentityCheck(IdentityPaper paper, string lastFour, Guid by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(lastFour);
        if (lastFour.Length != 4 || !lastFour.All(char.IsAsciiLetterOrDigit))
        {
            throw new RuleBrokenException("sessions.identity-needs-four-characters");
        }

        (Paper, LastFour, By, At) = (paper, lastFour, by, at);
    }

    public IdentityPaper Paper { get; private init; }

    public string LastFour { get; private init; }

    public Guid By { get; private init; }

    public DateTimeOffset At { get; private init; }
}
