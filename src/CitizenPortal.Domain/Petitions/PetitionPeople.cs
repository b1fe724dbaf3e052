using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>How a petition comes from another.</summary>
public enum PetitionLink
{
    /// <summary>Part of a paper with several matters (LTCD Đ25.3).</summary>
    Part,

    /// <summary>Second complaint or further denunciation (LKN Đ33, LTC Đ37).</summary>
    NextLevel,
}

/// <summary>One matter that is taken out of a paper with several.</summary>
/// <param name="Requests">Numbers of the requests that go with it.</param>
public sealed record PetitionPart(PetitionKind Kind, string Subject, IReadOnlyCollection<int> Requests);

/// <summary>Who stands behind a petition: many signatories, and where it came from.</summary>
public sealed partial class Petition
{
    /// <summary>The petition that this one was taken from or follows.</summary>
    public Guid? Origin { get; private init; }

    public PetitionLink? OriginLink { get; private init; }

    /// <summary>The body that forwarded it.</summary>
    public string? ForwardedBy { get; private init; }

    public PetitionProcedure Procedure { get; private set; }

    public int Signatories { get; private set; } = 1;

    public int Representatives { get; private set; }

    /// <summary>Five names and signatures or more (TT 07/2014 Đ6.4).</summary>
    public bool IsJoint => Signatories >= JointRules.Least;

    /// <summary>All of them signed the paper that names the representatives (LTCD Đ29, LKN Đ8).</summary>
    public bool AllSigned { get; private set; }

    /// <summary>Records the signatories, their representatives and the paper that appoints them.</summary>
    public void NameRepresentatives(Deed deed, int signatories, int representatives, bool allSigned, IReadOnlyList<PetitionFile> appointment)
    {
        if (!IsOpen)
        {
            throw new RuleBrokenException("petition.step-not-allowed", State, PetitionAction.Classify);
        }

        JointRules.Check(signatories, representatives);
        (Signatories, Representatives, AllSigned) = (signatories, representatives, allSigned);
        Attach(appointment, AttachmentOrigin.Appointment, deed.At);
        Record(null, "Đã ghi người cùng ký và người đại diện", $"{signatories} người ký, {representatives} người đại diện. {Files(appointment)}".Trim(), deed);
    }

    /// <summary>Ends a paper with several matters; each part is then submitted under its own number.</summary>
    public void SplitUp(Deed deed, IReadOnlyList<PetitionPart> parts)
    {
        var given = parts.SelectMany(part => part.Requests).ToList();
        if (parts.Count < 2 || parts.Any(part => part.Requests.Count == 0) || given.Count != given.Distinct().Count() || !StandingRequests.Select(request => request.Number).Order().SequenceEqual(given.Order()))
        {
            throw new RuleBrokenException("petition.split-must-give-each-request-once");
        }

        Move(PetitionAction.Split, deed, "Đơn được tách theo từng việc", $"{parts.Count} phần, mỗi phần có số và thời hạn riêng.", () => SenderProtected |= parts.Any(part => part.Kind == PetitionKind.Denunciation));
    }

    private void CheckJoint()
    {
        if (Kind == PetitionKind.Complaint && IsJoint && !(AllSigned && Representatives > 0 && _attachments.Exists(file => file.Origin == AttachmentOrigin.Appointment)))
        {
            throw new RuleBrokenException("petition.joint-without-appointment", Signatories);
        }
    }
}

/// <summary>How many may speak for many (LTCD Đ29, NĐ 155/2026 Đ4).</summary>
public static class JointRules
{
    public const int Least = 5;

    /// <summary>One or two for five to ten people, up to five for more.</summary>
    public static int MostRepresentatives(int signatories) => signatories switch
    {
        < Least => 1,
        <= 10 => 2,
        _ => 5,
    };

    public static void Check(int signatories, int representatives)
    {
        if (signatories < Least || representatives < 1 || representatives > MostRepresentatives(signatories))
        {
            throw new RuleBrokenException("petition.representatives-out-of-range", signatories, MostRepresentatives(signatories));
        }
    }
}
