namespace CitizenPortal.Web.Features.Reception.Templates;

/// <summary>What an officer is told after a template was changed.</summary>
internal static class ChangeWords
{
    public static string Of(SeriesChange change, string what) => change.Kept == 0
        ? $"{what}."
        : $"{what}. {change.Kept} buổi đã có người đặt vẫn giữ nguyên giờ; cần đổi thì mở từng buổi để hoãn, hệ thống sẽ báo cho người đã đặt.";
}
