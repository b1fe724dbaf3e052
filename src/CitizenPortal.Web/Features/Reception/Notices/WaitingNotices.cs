using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Localization;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Features.Reception.Notices;

/// <summary>Messages to people on a waiting list.</summary>
internal sealed class WaitingNotices(IMessageQueue queue, PublicUrl address)
{
    public static string KeyOf(Guid entryId) => $"waiting:{entryId:N}:";

    public void AddOffer(WaitingEntry entry, Slot slot)
    {
        var until = entry.OfferUntil!.Value;
        var link = address.Absolute(ReceptionLinks.Held(entry.Token));
        Add(
            entry,
            "offer",
            $"Có chỗ trống lúc {slot.StartsAt.Clock()} {slot.StartsAt.ShortDate()}",
            $"Có chỗ trống lúc {slot.StartsAt.Clock()}, {slot.StartsAt.LongDate()}. Chỗ này giữ cho Ông/Bà đến {until.Clock()} {until.ShortDate()}.\nNhận chỗ tại: {link}\nHết giờ, chỗ sẽ mời người tiếp theo.",
            $"Có chỗ tiếp công dân {slot.StartsAt.Clock()} {slot.StartsAt.ShortDate()}, giữ cho Ông/Bà đến {until.Clock()}. Nhận chỗ: {link}");
    }

    public void AddLapsed(WaitingEntry entry)
    {
        var link = address.Absolute(ReceptionLinks.Book(unitCode: entry.UnitCode));
        Add(
            entry,
            "lapsed",
            $"Chỗ giữ ngày {entry.Date.ShortDate()} đã hết hạn",
            $"Chỗ trống đã mời Ông/Bà ngày {entry.Date.ShortDate()} hết hạn nhận nên mời người tiếp theo. Ông/Bà vẫn đặt lịch khác được tại: {link}",
            $"Chỗ mời ngày {entry.Date.ShortDate()} đã hết hạn nhận. Đặt lịch khác: {link}");
    }

    public void AddCalledOff(WaitingEntry entry, string reason)
    {
        var link = address.Absolute(ReceptionLinks.Book(unitCode: entry.UnitCode));
        Add(
            entry,
            "called-off",
            $"Buổi tiếp ngày {entry.Date.ShortDate()} không diễn ra",
            $"Buổi tiếp ngày {entry.Date.ShortDate()} mà Ông/Bà chờ chỗ không diễn ra. Lý do: {reason}. Đặt lịch khác tại: {link}",
            $"Buổi tiếp ngày {entry.Date.ShortDate()} không diễn ra: {reason}. Đặt lịch khác: {link}");
    }

    /// <summary>Who waits keeps his turn on the new day; who was offered a place keeps it.</summary>
    public void AddPostponed(WaitingEntry entry, ReceptionDay day, DateOnly before)
    {
        var link = address.Absolute(ReceptionLinks.Waiting(entry.Token));
        var now = $"{day.From.Clock()} {day.Date.ShortDate()}";
        Add(
            entry,
            $"postponed-{entry.Version}",
            $"Buổi tiếp ngày {before.ShortDate()} hoãn sang {now}",
            $"Buổi tiếp ngày {before.ShortDate()} mà Ông/Bà chờ chỗ hoãn sang {now}. Lý do: {day.ChangeReason}. Thứ tự chờ và chỗ đang mời Ông/Bà vẫn giữ.\nXem hoặc thôi chờ: {link}",
            $"Buổi tiếp ngày {before.ShortDate()} hoãn sang {now}. Thứ tự chờ của Ông/Bà vẫn giữ. Xem: {link}");
    }

    private void Add(WaitingEntry entry, string what, string subject, string text, string shortText)
    {
        if (entry.Email is not null)
        {
            queue.Add(new EmailDraft($"{KeyOf(entry.Id)}{what}:email", entry.Email, subject, $"Kính gửi Ông/Bà,\n\n{text}\n\nBan Tiếp công dân tỉnh Tuyên Quang"));
        }

        if (SealedRecipient.Is(entry.Phone))
        {
            queue.Add(new SmsDraft($"{KeyOf(entry.Id)}{what}:sms", entry.Phone, shortText));
        }
        else if (PhoneNumber.TryParse(entry.Phone, out var phone) && phone.IsMobile)
        {
            queue.Add(new SmsDraft($"{KeyOf(entry.Id)}{what}:sms", phone.E164, shortText));
        }
    }
}
