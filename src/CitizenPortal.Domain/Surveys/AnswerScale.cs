namespace CitizenPortal.Domain.Surveys;

/// <summary>Kinds of answers of the questionnaires (sipas-questions.csv, column scale).</summary>
public enum AnswerScale
{
    /// <summary>Five faces; the only scale that makes an index.</summary>
    Satisfaction5,
    Interest4,
    Suitable4,
    Wish4,

    /// <summary>Ticked or not, several at once.</summary>
    Many,
    OneOf4,
    NoneSomeMany,
    YesNo,
}

public static class AnswerScales
{
    private static readonly IReadOnlyList<string> Satisfaction = ["Rất không hài lòng", "Không hài lòng", "Bình thường", "Hài lòng", "Rất hài lòng"];
    private static readonly IReadOnlyList<string> Interest = ["Không quan tâm", "Ít quan tâm", "Quan tâm", "Rất quan tâm"];
    private static readonly IReadOnlyList<string> Suitable = ["Không phù hợp", "Ít phù hợp", "Phù hợp", "Rất phù hợp"];
    private static readonly IReadOnlyList<string> Wish = ["Không mong đợi", "Ít mong đợi", "Mong đợi", "Rất mong đợi"];
    private static readonly IReadOnlyList<string> Ways = ["Mọi hình thức", "Phiếu gửi đến nhà", "Họp khu dân cư", "Trực tuyến"];
    private static readonly IReadOnlyList<string> Amount = ["Không có", "Có một số", "Có nhiều"];
    private static readonly IReadOnlyList<string> Ticked = ["Đã chọn"];
    private static readonly IReadOnlyList<string> YesOrNo = ["Có", "Không"];

    /// <summary>The words of the marks, from 1 up; the order is the same everywhere and nothing is preselected.</summary>
    public static IReadOnlyList<string> Words(this AnswerScale scale) => scale switch
    {
        AnswerScale.Satisfaction5 => Satisfaction,
        AnswerScale.Interest4 => Interest,
        AnswerScale.Suitable4 => Suitable,
        AnswerScale.Wish4 => Wish,
        AnswerScale.Many => Ticked,
        AnswerScale.OneOf4 => Ways,
        AnswerScale.NoneSomeMany => Amount,
        AnswerScale.YesNo => YesOrNo,
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, null),
    };

    public static bool Allows(this AnswerScale scale, int mark) => mark >= 1 && mark <= scale.Words().Count;

    /// <summary>Reads the names of the reference data: satisfaction5, one-of-4, none-some-many.</summary>
    public static AnswerScale Parse(string name) => Enum.Parse<AnswerScale>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
