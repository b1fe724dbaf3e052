using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>As the browser's RTCPeerConnection takes it.</summary>
public sealed record IceServer(IReadOnlyList<string> Urls, string? Username, string? Credential);

/// <summary>Section <c>Media</c> of the configuration; empty on one machine, where no server is needed.</summary>
internal sealed class MediaOptions
{
    public IList<string> Stun { get; init; } = [];

    /// <summary>For example turn:turn.example.vn:3478?transport=udp and turns:turn.example.vn:443?transport=tcp.</summary>
    public IList<string> Turn { get; init; } = [];

    /// <summary>The relay's static-auth-secret.</summary>
    public string? TurnSecret { get; init; }

    public TimeSpan TurnLifetime { get; init; } = TimeSpan.FromHours(2);
}

/// <summary>Names the servers that help two browsers to reach each other, with a password of a few hours (TURN REST credentials).</summary>
internal sealed class IceServers(IOptionsMonitor<MediaOptions> options)
{
    public IReadOnlyList<IceServer> For(Guid participant, DateTimeOffset now)
    {
        var media = options.CurrentValue;
        var servers = new List<IceServer>();
        if (media.Stun.Count > 0)
        {
            servers.Add(new IceServer([.. media.Stun], null, null));
        }

        if (media.Turn.Count > 0 && media.TurnSecret is { Length: > 0 } secret)
        {
            var user = string.Create(CultureInfo.InvariantCulture, $"{(now + media.TurnLifetime).ToUnixTimeSeconds()}:{participant:N}");
            servers.Add(new IceServer([.. media.Turn], user, Password(secret, user)));
        }

        return servers;
    }

    [SuppressMessage("Security", "CA5350", Justification = "The relay's protocol fixes HMAC-SHA1.")]
    private static string Password(string secret, string user) =>
        Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(user)));
}
