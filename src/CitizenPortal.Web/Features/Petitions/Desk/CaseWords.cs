using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Web.Features.Petitions.Desk;

/// <summary>Steps as the officer reads them: the button says what happens.</summary>
internal static class CaseWords
{
    public static string Verb(this PetitionAction action) => action switch
    {
        PetitionAction.Classify => "Phân loại và giao đơn vị",
        PetitionAction.AskSupplement => "Yêu cầu bổ sung",
        PetitionAction.Supplement => "Ghi phần công dân bổ sung",
        PetitionAction.Transfer => "Chuyển đơn",
        PetitionAction.Accept => "Thụ lý",
        PetitionAction.Reject => "Không thụ lý",
        PetitionAction.Guide => "Hướng dẫn gửi nơi khác",
        PetitionAction.File => "Xếp lưu",
        PetitionAction.Answer => "Trả lời công dân",
        PetitionAction.Close => "Đóng việc",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    /// <summary>Label of the text that the step needs, or null when it needs none.</summary>
    public static string? TextLabel(this PetitionAction action) => action switch
    {
        PetitionAction.AskSupplement => "Công dân cần bổ sung gì?",
        PetitionAction.Supplement => "Công dân đã bổ sung gì?",
        PetitionAction.Transfer => "Lý do chuyển (công dân đọc được)",
        PetitionAction.Reject => "Lý do không thụ lý, nêu điều luật",
        PetitionAction.Guide => "Công dân cần gửi đến đâu, vì sao?",
        PetitionAction.File => "Lý do xếp lưu, nêu điều luật",
        PetitionAction.Answer => "Nội dung trả lời chung",
        PetitionAction.Classify or PetitionAction.Accept or PetitionAction.Close => null,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    /// <summary>Whether files may go with the step.</summary>
    public static bool TakesDocuments(this PetitionAction action) => action is PetitionAction.Answer or PetitionAction.Supplement;
}
