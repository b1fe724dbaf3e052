using System.Security.Cryptography;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Sessions.Room;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Sessions.Record;

/// <summary>What the recorder is told, so that it can go on from there whatever happened.</summary>
internal sealed record ChainState(int Pieces, int Segment, string Head, bool Sealed)
{
    public static ChainState Of(Recording recording) => new(recording.Pieces, recording.Segment, recording.Head, recording.SealedAt is not null);
}

/// <summary>Takes in one piece of a recording: its order and hash are proved before a byte is kept.</summary>
internal sealed class TakePiece(PortalDb db, IRecordingStore films, RoomActs acts, TimeProvider time)
{
    /// <returns>The chain after the piece, and whether the piece is in it.</returns>
    public async Task<(bool Taken, ChainState Chain)> TakeAsync(Guid sessionId, PieceArrival piece, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var recording = await db.Set<Recording>().SingleAsync(one => one.SessionId == sessionId, cancel);
        if (recording.Has(piece))
        {
            return (true, ChainState.Of(recording));
        }

        if (Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) != piece.Sha256)
        {
            return (false, ChainState.Of(recording));
        }

        var before = ChainState.Of(recording);
        return await AppendAsync(recording, piece, bytes, cancel) ? (true, ChainState.Of(recording)) : (false, before);
    }

    private async Task<bool> AppendAsync(Recording recording, PieceArrival piece, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var (earlier, earlierBytes) = (recording.Segment, recording.SegmentBytes);
        try
        {
            var taken = recording.Append(piece, time.GetUtcNow());
            if (taken.Offset == 0 && earlier > 0)
            {
                await films.TrimAsync(recording.SessionId, earlier, earlierBytes, cancel);
            }

            await films.WriteAsync(recording.SessionId, taken.Segment, taken.Offset, bytes, cancel);
            db.Add(taken);
            await db.SaveChangesAsync(cancel);
        }
        catch (Exception failure) when (failure is RuleBrokenException or DbUpdateException)
        {
            return false;
        }

        if (recording.SegmentBytes == piece.Length)
        {
            await acts.TellAsync(recording.SessionId);
        }

        return true;
    }
}
