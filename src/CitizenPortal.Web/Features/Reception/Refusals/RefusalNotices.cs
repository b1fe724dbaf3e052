using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Review;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Localization;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Features.Reception.Refusals;

/// <summary>Fills form 01/TCD from what is known and words it, the same for the page and for the document.</summary>
internal sealed class RefusalNotices(IUnitDirectory units, TimeProvider time)
{
    public RefusalForm Draft(ReviewFile file)
    {
        var (booking, unit) = (file.Booking, units.Find(file.Booking.UnitCode));
        var ground = RefusalGrounds.Find(booking.RefusalCode)!;
        return new RefusalForm
        {
            ParentBody = "UBND TỈNH TUYÊN QUANG",
            Body = unit?.Name,
            Number = file.Notice?.Number,
            Addressee = booking.SenderProtected ? null : booking.Name,
            Kind = ground.Code == "h" ? "kiến nghị, phản ánh" : "khiếu nại",
            Summary = booking.Subject,
            Basis = ground.Basis,
        };
    }

    public RefusalText Word(Booking booking, RefusalNotice notice, RefusalForm form) => new(
        form,
        notice.IssuedOn ?? time.TodayInVietnam(),
        $"Ngày {booking.ConfirmedAt.DayInVietnam().ShortDate()}, ông (bà) {Filled(form.Addressee)}; số căn cước/giấy chứng nhận căn cước/số định danh cá nhân/hộ chiếu: {Filled(form.PersonalId)}, {Filled(form.IdIssued)}; địa chỉ: {Filled(form.Address)}; đề nghị được tiếp tại {Filled(form.Body)} lúc {booking.StartsAt.Clock()} ngày {booking.StartsAt.ShortDate()} để {Filled(form.Kind)} về việc {Filled(form.Summary)}.",
        $"Căn cứ {Filled(form.Basis)}, {Filled(form.Body)} từ chối tiếp nhận nội dung nêu trên của ông (bà).",
        "Vậy thông báo để ông (bà) biết.");

    private static string Filled(string? value) => string.IsNullOrWhiteSpace(value) ? "…………" : value.Trim();
}

/// <summary>The worded notice.</summary>
internal sealed record RefusalText(RefusalForm Form, DateOnly Date, string Facts, string Decision, string Closing);
