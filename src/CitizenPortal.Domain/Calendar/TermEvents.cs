namespace CitizenPortal.Domain.Calendar;

/// <summary>The events that start a clock, in the words of a sentence to the citizen.</summary>
internal static class TermEvents
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["reception_date"] = "ngày tiếp",
        ["refusal_ground_complete"] = "ngày đủ căn cứ từ chối tiếp",
        ["case_resolved"] = "ngày giải quyết xong",
        ["forwarder_got_result"] = "ngày nơi chuyển đơn nhận kết quả",
        ["online_session"] = "buổi tiếp trực tuyến",
        ["petition_received"] = "ngày nhận đơn",
        ["decision_received_or_known"] = "ngày nhận hoặc biết quyết định",
        ["discipline_decision"] = "ngày nhận quyết định kỷ luật",
        ["first_decision"] = "ngày nhận quyết định lần đầu",
        ["received"] = "ngày nhận",
        ["accepted"] = "ngày thụ lý",
        ["dialogue"] = "ngày đối thoại",
        ["decision"] = "ngày ra quyết định",
        ["decision_effective"] = "ngày quyết định có hiệu lực",
        ["first_decision_received_or_overdue"] = "ngày nhận quyết định lần đầu hoặc hết hạn giải quyết",
        ["decision_issued"] = "ngày ban hành quyết định",
        ["suspend_or_resume_decision"] = "ngày quyết định tạm đình chỉ hoặc tiếp tục",
        ["acceptance_decision"] = "ngày quyết định thụ lý",
        ["conclusion"] = "ngày kết luận",
        ["action_result"] = "ngày có kết quả xử lý",
        ["request_received"] = "ngày nhận yêu cầu",
        ["planned_stop"] = "ngày dừng Cổng",
        ["data_subject_request"] = "ngày nhận yêu cầu",
        ["breach_known"] = "lúc biết sự cố",
    };

    public static string Name(string code) => Names[code];
}
