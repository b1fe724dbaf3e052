using System.Security.Cryptography;
using System.Text;

namespace CitizenPortal.Domain.Surveys;

/// <summary>The secret of a survey link; only its hash is stored, so a copy of the database opens no survey.</summary>
public static class SurveyToken
{
    /// <summary>26 of 31 letters: 128 random bits and more, short enough for one SMS.</summary>
    public const int Length = 26;

    // No i, l, o, 0, 1: a link that is read aloud or typed from paper still arrives.
    private const string Alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
