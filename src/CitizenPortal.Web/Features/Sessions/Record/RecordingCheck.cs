using System.Security.Cryptography;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Sessions.Record;

/// <param name="BrokenAt">The first piece that is not what it was; null when all are whole.</param>
internal sealed record CheckResult(int Pieces, int? BrokenAt, string Head)
{
    public bool IsWhole => BrokenAt is null;
}

/// <summary>Reads a recording's every byte again and proves it against the chain and the minutes.</summary>
internal sealed class RecordingCheck(PortalDb db, IRecordingStore films)
{
    public async Task<CheckResult> CheckAsync(Guid sessionId, CancellationToken cancel)
    {
        var recording = await db.Set<Recording>().AsNoTracking().SingleAsync(one => one.SessionId == sessionId, cancel);
        var inMinutes = await db.Set<Minutes>().Where(one => one.SessionId == sessionId).Select(one => one.RecordingHash).SingleAsync(cancel);
        var pieces = await db.Set<RecordedPiece>().AsNoTracking().Where(one => one.SessionId == sessionId).OrderBy(one => one.Number).ToListAsync(cancel);
        var head = RecordingChain.Start(sessionId);
        foreach (var segment in pieces.GroupBy(piece => piece.Segment))
        {
            await using var film = films.Open(sessionId, segment.Key);
            foreach (var piece in segment)
            {
                var hash = await HashAsync(film, piece, cancel);
                head = hash is null ? head : RecordingChain.Next(head, hash);
                if (hash != piece.Sha256 || head != piece.ChainHash)
                {
                    return new CheckResult(pieces.Count, piece.Number, head);
                }
            }

            if (recording.SealedAt is not null && film!.Length != film.Position)
            {
                return new CheckResult(pieces.Count, segment.Last().Number, head);
            }
        }

        var whole = pieces.Count == recording.Pieces && head == recording.Head && (inMinutes is null || head == inMinutes);
        return new CheckResult(pieces.Count, whole ? null : pieces.Count + 1, head);
    }

    private static async Task<string?> HashAsync(Stream? film, RecordedPiece piece, CancellationToken cancel)
    {
        if (film is null || film.Length < piece.Offset + piece.Length)
        {
            return null;
        }

        film.Position = piece.Offset;
        var bytes = new byte[piece.Length];
        await film.ReadExactlyAsync(bytes, cancel);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
