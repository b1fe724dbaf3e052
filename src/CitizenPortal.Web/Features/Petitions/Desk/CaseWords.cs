using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Web.Features.Petitions.Desk;

/// <summary>Steps as the officer reads them: the button says what happens.</summary>
internal static class CaseWords
{
    private static readonly Dictionary<PetitionAction, (string Verb, string? Text)> Words = new()
    {
        [PetitionAction.Classify] = ("Phân loại và giao đơn vị", null),
        [PetitionAction.AskSupplement] = ("Yêu cầu bổ sung", "Công dân cần bổ sung gì?"),
        [PetitionAction.Supplement] = ("Ghi phần công dân bổ sung", "Công dân đã bổ sung gì?"),
        [PetitionAction.Transfer] = ("Chuyển đơn", "Lý do chuyển (công dân đọc được)"),
        [PetitionAction.Receive] = ("Nhận đơn chuyển đến", null),
        [PetitionAction.Decline] = ("Trả về nơi chuyển", "Vì sao việc không thuộc thẩm quyền, nêu điều luật"),
        [PetitionAction.Dispute] = ("Đề nghị cấp trên phân định", "Vì sao việc không thuộc thẩm quyền, nêu điều luật"),
        [PetitionAction.Rule] = ("Phân định thẩm quyền", "Căn cứ phân định (công dân đọc được)"),
        [PetitionAction.Accept] = ("Thụ lý", null),
        [PetitionAction.Reject] = ("Không thụ lý", "Lý do không thụ lý, nêu điều luật"),
        [PetitionAction.Guide] = ("Hướng dẫn gửi nơi khác", "Công dân cần gửi đến đâu, vì sao?"),
        [PetitionAction.File] = ("Xếp lưu", "Lý do xếp lưu, nêu điều luật"),
        [PetitionAction.Return] = ("Trả lại nơi chuyển đến", "Lý do trả lại, nêu điều luật"),
        [PetitionAction.Urge] = ("Đôn đốc cấp dưới", "Đôn đốc nơi nào, đến ngày nào?"),
        [PetitionAction.Split] = ("Tách đơn", null),
        [PetitionAction.KeepLead] = ("Ghi làm nguồn thanh tra", "Tóm tắt hành vi và chứng cứ, không ghi gì về người gửi"),
        [PetitionAction.ReferCrime] = ("Chuyển cơ quan điều tra", "Chuyển đến đâu, dấu hiệu gì?"),
        [PetitionAction.Verify] = ("Giao xác minh", "Ai xác minh, nội dung gì?"),
        [PetitionAction.HoldDialogue] = ("Tổ chức đối thoại", "Ngày, giờ, nơi và nội dung đối thoại"),
        [PetitionAction.Collect] = ("Tiếp tục tập hợp ý kiến", "Còn thiếu cơ sở gì?"),
        [PetitionAction.Answer] = ("Trả lời công dân", "Nội dung trả lời chung"),
        [PetitionAction.Deliver] = ("Ghi đã gửi kết quả", null),
        [PetitionAction.TakeEffect] = ("Ghi quyết định có hiệu lực", null),
        [PetitionAction.Execute] = ("Thi hành quyết định", null),
        [PetitionAction.ActOnConclusion] = ("Xử lý theo kết luận", "Đã xử lý thế nào?"),
        [PetitionAction.Publish] = ("Ghi đã công khai", "Công khai ở đâu, từ ngày nào?"),
        [PetitionAction.WithdrawPart] = ("Ghi việc rút một phần", null),
        [PetitionAction.Withdraw] = ("Ghi việc rút đơn", "Số, ngày của đơn rút hoặc biên bản"),
        [PetitionAction.Continue] = ("Giải quyết tiếp dù đã rút", "Dấu hiệu theo LTC Điều 33 khoản 3"),
        [PetitionAction.Terminate] = ("Đình chỉ", "Lý do đình chỉ, nêu điều luật"),
        [PetitionAction.Close] = ("Đóng việc", null),
    };

    public static string Verb(this PetitionAction action) => Words[action].Verb;

    /// <summary>Label of the text that the step needs, or null when it needs none.</summary>
    public static string? TextLabel(this PetitionAction action) => Words.TryGetValue(action, out var words) ? words.Text : null;

    /// <summary>Whether the officer takes the step here; what only the citizen does is not on his desk.</summary>
    public static bool IsOfficers(this PetitionAction action) => Words.ContainsKey(action);

    /// <summary>Whether files may go with the step.</summary>
    public static bool TakesDocuments(this PetitionAction action) => action is PetitionAction.Answer or PetitionAction.Supplement;

    /// <summary>Whether the step names a unit.</summary>
    public static bool TakesUnit(this PetitionAction action) => action is PetitionAction.Classify or PetitionAction.Transfer or PetitionAction.Rule;
}
