using System.Security.Cryptography;
using System.Text;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Sessions;
using CsCheck;

namespace CitizenPortal.Domain.Tests.Sessions;

public sealed class RecordingTests
{
    private static readonly Guid Session = Guid.Parse("019ab000-0000-7000-8000-000000000001");
    private static readonly DateTimeOffset At = GivenSession.StartsAt;

    [Fact]
    public void The_chain_is_what_its_formula_says()
    {
        var first = SHA256.HashData("piece 1"u8);
        var second = SHA256.HashData("piece 2"u8);
        var start = SHA256.HashData(Encoding.ASCII.GetBytes("019ab000000070008000000000000001"));
        var expected = SHA256.HashData([.. SHA256.HashData([.. start, .. first]), .. second]);

        RecordingChain.End(Session, [Convert.ToHexStringLower(first), Convert.ToHexStringLower(second)]).ShouldBe(Convert.ToHexStringLower(expected));
    }

    [Fact]
    public void Any_change_drop_or_swap_of_pieces_changes_the_end() =>
        Gen.Select(Gen.Byte.Array[1, 40].Array[2, 8], Gen.Int[0, 1_000_000]).Sample((pieces, choice) =>
        {
            var hashes = pieces.Select(piece => Convert.ToHexStringLower(SHA256.HashData(piece))).ToList();
            var end = RecordingChain.End(Session, hashes);
            var at = choice % hashes.Count;

            List<string> changed = [.. hashes];
            changed[at] = Convert.ToHexStringLower(SHA256.HashData([.. pieces[at], 0]));
            RecordingChain.End(Session, changed).ShouldNotBe(end);

            List<string> dropped = [.. hashes];
            dropped.RemoveAt(at);
            RecordingChain.End(Session, dropped).ShouldNotBe(end);

            List<string> swapped = [.. hashes];
            (swapped[0], swapped[^1]) = (swapped[^1], swapped[0]);
            (RecordingChain.End(Session, swapped) == end).ShouldBe(hashes[0] == hashes[^1]);
        }, iter: 200);

    [Fact]
    public void Pieces_are_taken_in_order_and_know_their_place_in_the_film()
    {
        var recording = new Recording(Session);

        var first = recording.Append(Piece(recording, segment: 1, length: 100), At);
        var second = recording.Append(Piece(recording, segment: 1, length: 50), At);
        var third = recording.Append(Piece(recording, segment: 2, length: 70, recorder: "new page"), At);

        (first.Offset, second.Offset, third.Offset).ShouldBe((0, 100, 0));
        recording.Head.ShouldBe(RecordingChain.End(Session, [first.Sha256, second.Sha256, third.Sha256]));
    }

    [Fact]
    public void A_gap_a_repeat_a_wrong_head_and_a_strange_recorder_are_refused()
    {
        var recording = new Recording(Session);
        var first = Piece(recording);
        recording.Append(first, At);

        Refused(recording, Piece(recording) with { Number = 3 }, "sessions.piece-out-of-order");
        Refused(recording, first, "sessions.piece-out-of-order");
        Refused(recording, Piece(recording) with { Previous = RecordingChain.Start(Session) }, "sessions.piece-out-of-order");
        Refused(recording, Piece(recording, recorder: "second page"), "sessions.segment-of-another-recorder");
        Refused(recording, Piece(recording, segment: 3), "sessions.segment-of-another-recorder");
        recording.Has(first).ShouldBeTrue();
    }

    [Fact]
    public void A_sealed_recording_takes_nothing_more()
    {
        var recording = new Recording(Session);
        Should.Throw<RuleBrokenException>(() => recording.Seal(At)).Rule.ShouldBe("sessions.nothing-recorded");
        recording.Append(Piece(recording), At);
        recording.Seal(At);

        Refused(recording, Piece(recording), "sessions.recording-sealed");
    }

    [Fact]
    public void It_runs_while_pieces_come_at_most_thirty_seconds_apart()
    {
        var recording = new Recording(Session);
        recording.Runs(At).ShouldBeFalse();
        recording.Append(Piece(recording), At);

        recording.Runs(At.AddSeconds(30)).ShouldBeTrue();
        recording.Runs(At.AddSeconds(31)).ShouldBeFalse();
    }

    private static void Refused(Recording recording, PieceArrival piece, string rule) =>
        Should.Throw<RuleBrokenException>(() => recording.Append(piece, At)).Rule.ShouldBe(rule);

    private static PieceArrival Piece(Recording recording, int segment = 1, int length = 10, string recorder = "page") =>
        new(recording.Pieces + 1, segment, recorder, recording.Head, Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(recording.Pieces))), length);
}
