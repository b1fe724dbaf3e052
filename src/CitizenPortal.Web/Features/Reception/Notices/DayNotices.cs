using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Localization;
using CitizenPortal.Web.Platform.Messaging;

namespace CitizenPortal.Web.Features.Reception.Notices;

/// <summary>Tells everybody booked that the body itself postponed or called off the reception (LTCD Đ24.4); one message for each change.</summary>
internal sealed class DayNotices(IMessageQueue queue, BookingNotices bookings, PublicUrl address)
{
    public void AddPostponement(Booking booking, DateTimeOffset before, string reason) => Add(
        booking,
        "postponed",
        $"Hoãn lịch hẹn {When(before)} sang {When(booking.StartsAt)}",
        [
            $"Buổi tiếp công dân lúc {before.Clock()}, {before.LongDate()} với {booking.HostTitle} được hoãn.",
            $"Lý do: {reason}",
            $"Thời gian mới: {booking.StartsAt.Clock()}–{booking.EndsAt.Clock()}, {booking.StartsAt.LongDate()}.",
            $"Chỗ của Ông/Bà (mã {Code(booking)}, {booking.PointName}) vẫn được giữ.",
            $"Nếu giờ mới không tiện, Ông/Bà hủy và đặt lại tại: {Manage(booking)}",
        ],
        $"Hoãn lịch tiếp công dân {When(before)} sang {When(booking.StartsAt)}, {booking.PointName}. Xem hoặc hủy: {Manage(booking)}");

    public void AddCancellation(Booking booking, string reason) => Add(
        booking,
        "called-off",
        $"Không tiếp lúc {When(booking.StartsAt)}",
        [
            $"Buổi tiếp công dân lúc {booking.StartsAt.Clock()}, {booking.StartsAt.LongDate()} với {booking.HostTitle} không diễn ra (mã lịch hẹn {Code(booking)}).",
            $"Lý do: {reason}",
            $"Ông/Bà đặt buổi khác tại: {Rebook(booking)}",
            "Ông/Bà đến không hẹn trước vẫn được tiếp trong giờ làm việc.",
        ],
        $"Buổi tiếp công dân {When(booking.StartsAt)} không diễn ra. Đặt buổi khác: {Rebook(booking)}");

    private void Add(Booking booking, string what, string subject, string[] lines, string shortText)
    {
        var key = $"{BookingNotices.KeyOf(booking.Id)}{what}-{booking.CalendarSequence}";
        if (booking.Email is not null)
        {
            var method = booking.State == BookingState.Cancelled ? CalendarFile.Cancel : CalendarFile.Request;
            var text = string.Join("\n", ["Kính gửi Ông/Bà,", "", .. lines, "", "Ban Tiếp công dân tỉnh Tuyên Quang"]);
            queue.Add(new EmailDraft($"{key}:email", booking.Email, subject, text, new CalendarPart(method, bookings.CalendarOf(booking))));
        }

        bookings.AddSms(booking, $"{what}-{booking.CalendarSequence}", shortText);
    }

    private static string Code(Booking booking) => ReferenceCode.TryParse(booking.Code, out var code) ? code.Display : booking.Code;

    private static string When(DateTimeOffset instant) => $"{instant.Clock()} {instant.ShortDate()}";

    private Uri Manage(Booking booking) => address.Absolute(ReceptionLinks.Manage(booking.ManageToken));

    private Uri Rebook(Booking booking) => address.Absolute(ReceptionLinks.Book(unitCode: booking.UnitCode, host: booking.Host));
}
