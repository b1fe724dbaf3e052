using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Sessions;

/// <summary>A piece as it arrives from the recorder.</summary>
/// <param name="Number">Counts from 1 through all segments.</param>
/// <param name="Segment">Grows whenever a recorder starts anew; each segment is a film of its own.</param>
/// <param name="Recorder">The page that records; a segment has one.</param>
/// <param name="Previous">Head of the chain as the recorder knows it.</param>
public sealed record PieceArrival(int Number, int Segment, string Recorder, string Previous, string Sha256, int Length);

/// <summary>A piece that was taken in, and where its bytes lie in the film of its segment.</summary>
public sealed record RecordedPiece(Guid SessionId, int Number, int Segment, long Offset, int Length, string Sha256, string ChainHash, DateTimeOffset At);

/// <summary>The recording of one session as an unbroken chain of pieces (NĐ 154/2026 Đ18, Đ24).</summary>
public sealed class Recording : Entity
{
    /// <summary>With pieces of a few seconds, a longer silence means that the recorder stands still.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);

    private Recording()
    {
        Head = LastPieceHash = "";
    }

    public Recording(Guid sessionId)
    {
        SessionId = sessionId;
        Head = RecordingChain.Start(sessionId);
        LastPieceHash = "";
    }

    public Guid SessionId { get; private set; }

    public int Pieces { get; private set; }

    public int Segment { get; private set; }

    public long SegmentBytes { get; private set; }

    public string? Recorder { get; private set; }

    /// <summary>Hash of the chain up to the last piece, in hexadecimal.</summary>
    public string Head { get; private set; }

    public string LastPieceHash { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? LastPieceAt { get; private set; }

    public DateTimeOffset? SealedAt { get; private set; }

    public bool Runs(DateTimeOffset now) => SealedAt is null && LastPieceAt is { } last && now - last <= LongestSilence;

    /// <summary>The recorder sends a piece again when it did not hear that it had arrived.</summary>
    public bool Has(PieceArrival piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        return piece.Number == Pieces && Pieces > 0 && piece.Sha256 == LastPieceHash;
    }

    public RecordedPiece Append(PieceArrival piece, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(piece);
        Check(piece);
        if (piece.Segment == Segment + 1)
        {
            (Segment, SegmentBytes, Recorder) = (piece.Segment, 0, piece.Recorder);
        }

        var taken = new RecordedPiece(SessionId, piece.Number, piece.Segment, SegmentBytes, piece.Length, piece.Sha256, RecordingChain.Next(Head, piece.Sha256), at);
        (Pieces, Head, LastPieceHash) = (piece.Number, taken.ChainHash, piece.Sha256);
        SegmentBytes += piece.Length;
        StartedAt ??= at;
        LastPieceAt = at;
        return taken;
    }

    public void Seal(DateTimeOffset at)
    {
        if (Pieces == 0)
        {
            throw new RuleBrokenException("sessions.nothing-recorded");
        }

        SealedAt ??= at;
    }

    private void Check(PieceArrival piece)
    {
        if (SealedAt is not null)
        {
            throw new RuleBrokenException("sessions.recording-sealed");
        }

        if (piece.Number != Pieces + 1 || piece.Previous != Head)
        {
            throw new RuleBrokenException("sessions.piece-out-of-order", Pieces);
        }

        if (piece.Segment != Segment + 1 && (piece.Segment != Segment || piece.Recorder != Recorder))
        {
            throw new RuleBrokenException("sessions.segment-of-another-recorder", Segment);
        }
    }
}
