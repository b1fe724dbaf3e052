using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Features.Sessions.Contracts;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Sessions;

/// <summary>A recorder without a camera: sends pieces as the officer's page does.</summary>
internal sealed partial class RoomPieces(HttpClient officer, Guid session, string token)
{
    public string Head { get; set; } = RecordingChain.Start(session);

    public static async Task<RoomPieces> OfAsync(HttpClient officer, Guid booking, Guid session)
    {
        var page = await officer.GetStringAsync(new Uri(SessionLinks.OfficerRoom(booking), UriKind.Relative), PortalFixture.Cancel);
        return new RoomPieces(officer, session, Token().Match(page).Groups[1].Value);
    }

    /// <summary>Sends a piece and keeps the new head of the chain when it was taken.</summary>
    public async Task<HttpStatusCode> SendAsync(int number, byte[] piece, int segment = 1, string recorder = "page-1", string? sha256 = null, bool antiforgery = true)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{SessionLinks.Pieces(session)}/{number}") { Content = new ByteArrayContent(piece) };
        request.Headers.Add("X-Segment", segment.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("X-Recorder", recorder);
        request.Headers.Add("X-Previous", Head);
        request.Headers.Add("X-Sha256", sha256 ?? Convert.ToHexStringLower(SHA256.HashData(piece)));
        if (antiforgery)
        {
            request.Headers.Add("RequestVerificationToken", token);
        }

        using var answer = await officer.SendAsync(request, PortalFixture.Cancel);
        if (answer.IsSuccessStatusCode)
        {
            Head = (await answer.Content.ReadFromJsonAsync<JsonElement>(PortalFixture.Cancel)).GetProperty("head").GetString()!;
        }

        return answer.StatusCode;
    }

    [GeneratedRegex("data-token=\"([^\"]+)\"")]
    private static partial Regex Token();
}
