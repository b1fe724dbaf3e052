using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Localization;
using CitizenPortal.Web.Platform.Messaging;

namespace CitizenPortal.Web.Features.Reception.Notices;

/// <summary>Writes the messages of an appointment into the transaction that makes or cancels it. They never name the matter, so a denouncer is safe.</summary>
internal sealed class BookingNotices(IMessageQueue queue, PublicUrl address, IConfiguration configuration, TimeProvider time)
{
    public static string KeyOf(Guid bookingId) => $"booking:{bookingId:N}:";

    public void AddConfirmation(Booking booking)
    {
        Add(booking, "confirmed", $"Lịch hẹn {When(booking)}", ConfirmationText(booking), $"Lịch tiếp công dân {When(booking)}, {booking.PointName}. Xem hoặc hủy: {Manage(booking)}");
    }

    public void AddCancellation(Booking booking)
    {
        Add(booking, "cancelled", $"Đã hủy lịch hẹn {When(booking)}", CancellationText(booking), $"Đã hủy lịch tiếp công dân {When(booking)}. Đặt lại: {address.Absolute(ReceptionLinks.Book())}");
    }

    public string CalendarOf(Booking booking) => CalendarFile.Of(booking, Manage(booking), configuration["Smtp:From"] is { Length: > 0 } from ? from : "tiepcongdan@localhost", time.GetUtcNow());

    private void Add(Booking booking, string what, string subject, string text, string shortText)
    {
        if (booking.Email is not null)
        {
            var method = booking.State == BookingState.Cancelled ? CalendarFile.Cancel : CalendarFile.Request;
            queue.Add(new EmailDraft($"{KeyOf(booking.Id)}{what}:email", booking.Email, subject, text, new CalendarPart(method, CalendarOf(booking))));
        }

        if (SealedRecipient.Is(booking.Phone))
        {
            queue.Add(new SmsDraft($"{KeyOf(booking.Id)}{what}:sms", booking.Phone, shortText));
        }
        else if (PhoneNumber.TryParse(booking.Phone, out var phone) && phone.IsMobile)
        {
            queue.Add(new SmsDraft($"{KeyOf(booking.Id)}{what}:sms", phone.E164, shortText));
        }
    }

    private string ConfirmationText(Booking booking) => string.Join(
        "\n",
        [
            "Kính gửi Ông/Bà,",
            "",
            "Ông/Bà đã đặt được lịch tiếp công dân:",
            $"- Thời gian: {booking.StartsAt.Clock()}–{booking.EndsAt.Clock()}, {booking.StartsAt.LongDate()}",
            $"- Người tiếp: {booking.HostTitle}",
            $"- Nơi ngồi: {booking.PointName}{(booking.PointAddress.Length == 0 ? "" : ", " + booking.PointAddress)}",
            $"- Mã lịch hẹn: {Code(booking)}",
            .. booking.IsOnline ? [$"- Vào phòng tiếp: {address.Absolute(ReceptionLinks.Join(booking.JoinToken))}"] : Array.Empty<string>(),
            "",
            "Ông/Bà có mặt trước 15 phút, mang theo căn cước hoặc hộ chiếu và giấy tờ liên quan.",
            $"Xem lại hoặc hủy lịch hẹn: {Manage(booking)}",
            "",
            "Ban Tiếp công dân tỉnh Tuyên Quang",
        ]);

    private string CancellationText(Booking booking) => string.Join(
        "\n",
        "Kính gửi Ông/Bà,",
        "",
        $"Lịch hẹn {Code(booking)} lúc {booking.StartsAt.Clock()}, {booking.StartsAt.LongDate()} với {booking.HostTitle} đã được hủy.",
        "Chỗ này đã nhường cho người khác.",
        $"Ông/Bà có thể đặt lịch khác tại {address.Absolute(ReceptionLinks.Book())}",
        "",
        "Ban Tiếp công dân tỉnh Tuyên Quang");

    private static string Code(Booking booking) => ReferenceCode.TryParse(booking.Code, out var code) ? code.Display : booking.Code;

    private static string When(Booking booking) => $"{booking.StartsAt.Clock()} {booking.StartsAt.ShortDate()}";

    private Uri Manage(Booking booking) => address.Absolute(ReceptionLinks.Manage(booking.ManageToken));
}
