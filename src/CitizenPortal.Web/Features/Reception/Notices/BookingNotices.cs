using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Manage;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Localization;
using CitizenPortal.Web.Platform.Messaging;

namespace CitizenPortal.Web.Features.Reception.Notices;

/// <summary>Writes the messages of an appointment into the transaction that makes or cancels it. They never name the matter, so a denouncer is safe.</summary>
internal sealed class BookingNotices(IMessageQueue queue, PublicUrl address, IConfiguration configuration, TimeProvider time)
{
    private const string Greeting = "Kính gửi Ông/Bà,";
    private const string Signature = "Ban Tiếp công dân tỉnh Tuyên Quang";

    public static string KeyOf(Guid bookingId) => $"booking:{bookingId:N}:";

    public void AddConfirmation(Booking booking)
    {
        Add(booking, "confirmed", $"Lịch hẹn {When(booking)}", ConfirmationText(booking), $"Lịch tiếp công dân {When(booking)}, {booking.PointName}. Đổi giờ: {Act(booking, LinkPurpose.Reschedule)} Hủy: {Act(booking, LinkPurpose.Cancel)}", isFirst: true);
    }

    public void AddCancellation(Booking booking)
    {
        Add(booking, "cancelled", $"Đã hủy lịch hẹn {When(booking)}", CancellationText(booking), $"Đã hủy lịch tiếp công dân {When(booking)}. Đặt lại: {address.Absolute(ReceptionLinks.Book())}");
    }

    public void AddRescheduled(Booking booking) => Add(
        booking,
        $"moved-{booking.CalendarSequence}",
        $"Lịch hẹn đổi sang {When(booking)}",
        RescheduledText(booking),
        $"Lịch tiếp công dân đã đổi sang {When(booking)}, {booking.PointName}. Đổi giờ: {Act(booking, LinkPurpose.Reschedule)} Hủy: {Act(booking, LinkPurpose.Cancel)}");

    /// <summary>Carries no calendar part, for nothing in the calendar changes.</summary>
    public void AddReminder(Booking booking, DateTimeOffset due)
    {
        var key = $"reminder-{booking.CalendarSequence}-{due.UtcDateTime:yyyyMMddHHmm}";
        if (booking.Email is not null)
        {
            queue.Add(new EmailDraft($"{KeyOf(booking.Id)}{key}:email", booking.Email, $"Nhắc lịch hẹn {When(booking)}", ReminderText(booking)));
        }

        AddSms(booking, key, $"Nhắc lịch tiếp công dân {When(booking)}, {booking.PointName}. Không đến được, báo tại: {Act(booking, LinkPurpose.Cancel)}");
    }

    public void AddTurnedAway(Booking booking, string what, string why) => Add(
        booking,
        what,
        $"Về lịch hẹn {When(booking)}",
        Letter($"Lịch hẹn {Code(booking)} lúc {When(booking)} với {booking.HostTitle} không được tiếp.", why),
        $"Lịch tiếp công dân {When(booking)}: {why}");

    public void AddSupplement(Booking booking)
    {
        var key = $"supplement-{booking.Version}";
        if (booking.Email is not null)
        {
            queue.Add(new EmailDraft($"{KeyOf(booking.Id)}{key}:email", booking.Email, $"Bổ sung cho lịch hẹn {When(booking)}", Letter($"Để buổi tiếp lúc {When(booking)} có kết quả, cán bộ đề nghị Ông/Bà bổ sung:", booking.SupplementAsked!, $"Trả lời tại: {Manage(booking)}")));
        }

        AddSms(booking, key, $"Lịch hẹn {When(booking)} cần bổ sung. Xem và trả lời: {Manage(booking)}");
    }

    public string CalendarOf(Booking booking) => CalendarFile.Of(booking, Manage(booking), configuration["Smtp:From"] is { Length: > 0 } from ? from : "tiepcongdan@localhost", time.GetUtcNow());

    private void Add(Booking booking, string what, string subject, string text, string shortText, bool isFirst = false)
    {
        if (booking.Email is not null)
        {
            var method = CalendarFile.MethodOf(booking);
            queue.Add(new EmailDraft($"{KeyOf(booking.Id)}{what}:email", booking.Email, subject, text, new CalendarPart(method, CalendarOf(booking))) { IsFirst = isFirst });
        }

        AddSms(booking, what, shortText, isFirst);
    }

    /// <summary>To the phone of the appointment, also where it stands in an envelope; a landline gets none.</summary>
    public void AddSms(Booking booking, string what, string text, bool isFirst = false)
    {
        if (SealedRecipient.Is(booking.Phone))
        {
            queue.Add(new SmsDraft($"{KeyOf(booking.Id)}{what}:sms", booking.Phone, text) { IsFirst = isFirst });
        }
        else if (PhoneNumber.TryParse(booking.Phone, out var phone) && phone.IsMobile)
        {
            queue.Add(new SmsDraft($"{KeyOf(booking.Id)}{what}:sms", phone.E164, text) { IsFirst = isFirst });
        }
    }

    private static string Letter(params string[] lines) => string.Join("\n", [Greeting, "", .. lines, "", Signature]);

    private string RescheduledText(Booking booking) => Letter(
        [
            "Lịch tiếp công dân của Ông/Bà đã đổi sang:",
            .. Facts(booking),
            "",
            $"Xem lại, đổi hoặc hủy lịch hẹn: {Manage(booking)}",
        ]);

    private string ReminderText(Booking booking) => Letter(
        [
            "Ông/Bà có lịch tiếp công dân sắp tới:",
            .. Facts(booking),
            "",
            "Ông/Bà có mặt trước 15 phút, mang theo căn cước hoặc hộ chiếu và giấy tờ liên quan.",
            $"Không đến được, xin báo tại: {Manage(booking)}",
        ]);

    private string ConfirmationText(Booking booking) => Letter(
        [
            "Ông/Bà đã đặt được lịch tiếp công dân:",
            .. Facts(booking),
            "",
            "Ông/Bà có mặt trước 15 phút, mang theo căn cước hoặc hộ chiếu và giấy tờ liên quan.",
            $"Xem lại, đổi hoặc hủy lịch hẹn: {Manage(booking)}",
        ]);

    private string[] Facts(Booking booking) =>
    [
        $"- Thời gian: {booking.StartsAt.Clock()}–{booking.EndsAt.Clock()}, {booking.StartsAt.LongDate()}",
        $"- Người tiếp: {booking.HostTitle}",
        $"- Nơi ngồi: {booking.PointName}{(booking.PointAddress.Length == 0 ? "" : ", " + booking.PointAddress)}",
        $"- Mã lịch hẹn: {Code(booking)}",
        .. booking.IsOnline ? [$"- Vào phòng tiếp: {address.Absolute(ReceptionLinks.Join(booking.JoinToken))}"] : Array.Empty<string>(),
    ];

    private string CancellationText(Booking booking) => Letter(
        $"Lịch hẹn {Code(booking)} lúc {booking.StartsAt.Clock()}, {booking.StartsAt.LongDate()} với {booking.HostTitle} đã được hủy.",
        "Chỗ này đã nhường cho người khác.",
        $"Ông/Bà có thể đặt lịch khác tại {address.Absolute(ReceptionLinks.Book())}");

    private static string Code(Booking booking) => ReferenceCode.TryParse(booking.Code, out var code) ? code.Display : booking.Code;

    private static string When(Booking booking) => $"{booking.StartsAt.Clock()} {booking.StartsAt.ShortDate()}";

    private Uri Act(Booking booking, LinkPurpose purpose) => address.Absolute(ReceptionLinks.Act(SignedLink.Of(booking, purpose)));

    private Uri Manage(Booking booking) => address.Absolute(ReceptionLinks.Manage(booking.ManageToken));
}
