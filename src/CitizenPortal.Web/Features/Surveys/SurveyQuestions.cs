namespace CitizenPortal.Web.Features.Surveys;

/// <summary>The question set of the survey after a service: one question a SIPAS factor (sipas.md §2).</summary>
internal static class SurveyQuestions
{
    /// <summary>Stands with every answer; a change of wording is a new version.</summary>
    public const string Version = "sau-dich-vu/1";

    public static IReadOnlyList<SurveyQuestion> All { get; } =
    [
        new("A", "Ông/Bà có dễ tìm nơi tiếp, dễ đặt lịch và dễ kết nối không?", "Tìm, đặt lịch, kết nối"),
        new("B", "Việc của Ông/Bà có được làm đúng giờ, đúng trình tự không?", "Đúng giờ, đúng trình tự"),
        new("C", "Người tiếp Ông/Bà có lịch sự, giải thích rõ không?", "Thái độ và giải thích"),
        new("D", "Nội dung Ông/Bà hỏi có được trả lời đúng và đủ không?", "Trả lời đúng và đủ"),
        new("E", "Ông/Bà có biết góp ý ở đâu và có được phản hồi không?", "Góp ý và phản hồi"),
    ];

    /// <summary>The five faces, from 1 to 5; the order is the same everywhere.</summary>
    public static IReadOnlyList<string> Faces { get; } =
        ["Rất không hài lòng", "Không hài lòng", "Bình thường", "Hài lòng", "Rất hài lòng"];

    public const string NoOpinion = "Không có ý kiến";

    public static string Word(int? mark) => mark is { } value ? Faces[value - 1] : NoOpinion;
}

internal sealed record SurveyQuestion(string Code, string Text, string Short);
