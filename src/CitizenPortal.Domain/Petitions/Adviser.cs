namespace CitizenPortal.Domain.Petitions;

/// <summary>What the citizen is after, in his own terms.</summary>
public enum Wish
{
    /// <summary>Somebody should look again at a decision or deed.</summary>
    LookAgain,

    /// <summary>Somebody broke the law and the state should know.</summary>
    ReportBreach,

    /// <summary>Something should become better.</summary>
    Improve,

    /// <summary>Something is happening that should be dealt with.</summary>
    ReportFact,

    /// <summary>A procedure or rule is a hindrance.</summary>
    ChangeRule,
}

/// <summary>Whom the matter touches.</summary>
public enum Concern
{
    Myself,
    Others,
}

/// <param name="Kind">The kind that fits the answers.</param>
/// <param name="Why">In one plain sentence.</param>
public sealed record Advice(PetitionKind Kind, PetitionProcedure Procedure, Authority Authority, string Why);

/// <summary>Three questions in plain words that lead to a kind and a competent body (law.md §4, §5); a wrong guess costs nothing, an officer corrects it.</summary>
public static class Adviser
{
    public static Advice Of(Wish wish, Concern concern, ConcernedParty party)
    {
        var (kind, procedure, why) = (wish, concern) switch
        {
            (Wish.LookAgain, Concern.Myself) => (PetitionKind.Complaint, PetitionProcedure.ComplaintFirst, "Quyết định hoặc việc làm đó ảnh hưởng quyền lợi của chính Ông/Bà, nên Ông/Bà được khiếu nại."),
            (Wish.LookAgain, _) => (PetitionKind.Feedback, PetitionProcedure.Opinion, "Chỉ người bị ảnh hưởng mới được khiếu nại, nên Ông/Bà phản ánh để cơ quan biết."),
            (Wish.ReportBreach, _) => (PetitionKind.Denunciation, PetitionProcedure.Denunciation, "Ông/Bà báo hành vi trái pháp luật của người khác; tên Ông/Bà được giữ bí mật."),
            (Wish.Improve, _) => (PetitionKind.Proposal, PetitionProcedure.Opinion, "Ông/Bà đề nghị làm cho việc chung tốt hơn."),
            (Wish.ReportFact, _) => (PetitionKind.Feedback, PetitionProcedure.Opinion, "Ông/Bà báo một việc đang xảy ra để cơ quan xử lý."),
            (Wish.ChangeRule, _) => (PetitionKind.Feedback, PetitionProcedure.Regulation, "Ông/Bà góp ý về thủ tục, quy định; có cách giải quyết riêng cho việc này."),
            _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, null),
        };
        return new Advice(kind, procedure, AuthorityTable.Find(kind, party), why);
    }
}
