using CitizenPortal.Web.Platform;

namespace CitizenPortal.Web.Features.Petitions.Deadlines;

/// <summary>What an officer reads when a rule of the clock stops him.</summary>
internal static class TermRuleTexts
{
    public static void Add()
    {
        RuleTexts.Add("clock.no-term-runs", "Đơn này không còn thời hạn nào đang chạy.");
        RuleTexts.Add("clock.not-yours", "Chỉ người đứng đầu có thẩm quyền giải quyết mới quyết định được việc này.");
        RuleTexts.Add("clock.term-does-not-give", "Điều luật của thời hạn đang chạy không cho phép việc này.");
        RuleTexts.Add("clock.finding-without-document", "Cần có văn bản trước. Hãy ghi số văn bản.");
        RuleTexts.Add("clock.extension-without-document", "Gia hạn cần có văn bản. Hãy ghi số văn bản.");
        RuleTexts.Add("clock.extension-too-long", "Gia hạn dài hơn mức điều luật cho phép, hoặc đã hết số lần được gia hạn.");
        RuleTexts.Add("clock.decided-before-start", "Ngày văn bản ở trước ngày thời hạn bắt đầu chạy.");
        RuleTexts.Add("clock.decided-too-late", "Văn bản ra sau khi thời hạn đã hết nên không kéo dài được thời hạn nữa.");
        RuleTexts.Add("clock.found-already", "Hồ sơ đã có văn bản xác định việc này.");
        RuleTexts.Add("clock.stands", "Thời hạn đang tạm dừng. Hãy ghi quyết định tiếp tục giải quyết trước.");
        RuleTexts.Add("clock.not-standing", "Thời hạn không ở trạng thái tạm dừng.");
        RuleTexts.Add("clock.resumed-before-suspended", "Ngày tiếp tục ở trước ngày tạm đình chỉ.");
    }
}
