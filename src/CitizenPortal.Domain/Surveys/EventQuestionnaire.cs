namespace CitizenPortal.Domain.Surveys;

/// <summary>The survey after a reception or a petition: one question a factor of SIPAS, six taps with the sending (sipas.md §2).</summary>
public static class EventQuestionnaire
{
    public const string NoOpinion = "Không có ý kiến";

    public static Questionnaire Current { get; } = new(
        "sau-dich-vu",
        1,
        "Khảo sát sau dịch vụ",
        [
            Of("A", "Ông/Bà có dễ tìm nơi tiếp, dễ đặt lịch và dễ kết nối không?", "Tìm, đặt lịch, kết nối"),
            Of("B", "Việc của Ông/Bà có được làm đúng giờ, đúng trình tự không?", "Đúng giờ, đúng trình tự"),
            Of("C", "Người tiếp Ông/Bà có lịch sự, giải thích rõ không?", "Thái độ và giải thích"),
            Of("D", "Nội dung Ông/Bà hỏi có được trả lời đúng và đủ không?", "Trả lời đúng và đủ"),
            Of("E", "Ông/Bà có biết góp ý ở đâu và có được phản hồi không?", "Góp ý và phản hồi"),
        ]);

    private static Question Of(string factor, string text, string brief) => new(factor, factor, AnswerScale.Satisfaction5, text, brief);
}
