using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Deadlines;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Localization;
using CitizenPortal.Web.Platform.Messaging;

namespace CitizenPortal.Web.Features.Petitions.Notices;

/// <summary>
/// E-mail and SMS to the sender, written with the change that caused them. A protected sender is told a code and
/// nothing else: no kind, no content, no name (LTC Đ56).
/// </summary>
internal sealed class PetitionMessages(IMessageQueue queue, PublicUrl address)
{
    public const string SmsSuffix = ":sms";
    public const string EmailSuffix = ":email";

    public static string ReceivedKey(Guid petition) => $"petition:{petition:N}:received";

    public void Received(Petition petition, PetitionContact contact)
    {
        var text = petition.DueOn is { } due
            ? $"Chậm nhất {due.LongDate()}, cơ quan sẽ báo cách xử lý."
            : "Cơ quan sẽ báo cách xử lý.";
        Send(ReceivedKey(petition.Id), petition, contact, $"đã nhận {Thing(petition)} mã {Display(petition)}", text, isFirst: true);
    }

    /// <summary>Tells of a step that the citizen should know; inner steps stay silent.</summary>
    public void Moved(Petition petition, PetitionContact contact, PetitionAction action)
    {
        if (News(action) is { } news)
        {
            Send($"petition:{petition.Id:N}:{petition.Steps}", petition, contact, $"{Thing(petition)} mã {Display(petition)}", news);
        }
    }

    /// <summary>A term was lengthened, stopped or goes on: what for, by which document, and the day that now holds. A protected sender reads the reason behind his code.</summary>
    public void TermChanged(Petition petition, PetitionContact contact, TermInput decision)
    {
        var news = decision.Resumes ? "Thời hạn giải quyết chạy tiếp." : decision.Kind switch
        {
            ClockEntryKind.Suspension => "Việc giải quyết tạm dừng.",
            _ => "Thời hạn giải quyết được kéo dài.",
        };
        var day = petition.DueOn is { } due ? $" Hạn mới: {due.LongDate()}." : "";
        var paper = petition.SenderProtected ? " Hãy mở trang tra cứu để đọc lý do." : $" Văn bản {decision.Document!.Trim()}, ngày {decision.On!.Trim()}.";
        var reason = petition.SenderProtected || string.IsNullOrWhiteSpace(decision.Reason) ? "" : $" Lý do: {decision.Reason.Trim()}";
        Send($"petition:{petition.Id:N}:{petition.Steps}", petition, contact, $"{Thing(petition)} mã {Display(petition)}", news + day + paper, reason);
    }

    private static string? News(PetitionAction action) => action switch
    {
        PetitionAction.AskSupplement => "Cơ quan cần Ông/Bà bổ sung. Hãy mở trang tra cứu để trả lời.",
        PetitionAction.Transfer => "Đã chuyển tới nơi giải quyết.",
        PetitionAction.Accept => "Cơ quan đã nhận giải quyết (thụ lý).",
        PetitionAction.Reject or PetitionAction.Guide or PetitionAction.File or PetitionAction.Answer or PetitionAction.Return or PetitionAction.Terminate or PetitionAction.ReferCrime =>
            "Đã có trả lời. Hãy mở trang tra cứu để đọc.",
        PetitionAction.HoldDialogue or PetitionAction.Urge or PetitionAction.Rule or PetitionAction.Publish or PetitionAction.Continue or PetitionAction.Execute =>
            "Có bước mới. Hãy mở trang tra cứu để đọc.",
        PetitionAction.Split or PetitionAction.Appeal => "Có đơn mới với mã riêng. Hãy mở trang tra cứu để xem mã.",
        PetitionAction.Withdraw or PetitionAction.WithdrawPart => "Đã ghi nhận việc rút đơn.",
        PetitionAction.Classify or PetitionAction.Supplement or PetitionAction.Close or PetitionAction.Receive or PetitionAction.Decline or PetitionAction.Dispute or PetitionAction.Verify or PetitionAction.Collect
            or PetitionAction.Deliver or PetitionAction.TakeEffect or PetitionAction.ActOnConclusion or PetitionAction.Reopen or PetitionAction.KeepLead => null,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    /// <param name="more">What only a letter has room for.</param>
    private void Send(string key, Petition petition, PetitionContact contact, string head, string text, string more = "", bool isFirst = false)
    {
        var start = address.Absolute(PetitionLinks.TrackStart);
        if (contact.Phone.Length > 0)
        {
            queue.Add(new SmsDraft(key + SmsSuffix, contact.Phone, $"Cổng Tiếp công dân Tuyên Quang: {head}. {text} Tra cứu: {start}") { IsFirst = isFirst });
        }

        if (contact.Email is { } email)
        {
            queue.Add(new EmailDraft(key + EmailSuffix, email, $"Cổng Tiếp công dân Tuyên Quang: {head}", Letter(petition, contact, head, text + more)) { IsFirst = isFirst });
        }
    }

    private string Letter(Petition petition, PetitionContact contact, string head, string text)
    {
        var greeting = petition.SenderProtected ? "Kính gửi Ông/Bà," : $"Kính gửi Ông/Bà {contact.Name},";
        var reason = petition.SenderProtected || petition.DueSentence is null ? "" : $"\nVì sao là ngày đó: {petition.DueSentence}.\n";
        return $"""
            {greeting}

            Cổng Tiếp công dân: {head}.
            {text}
            {reason}
            Xem tình trạng: {address.Absolute(PetitionLinks.TrackStart)}
            Ông/Bà nhập mã đơn và bốn số cuối của số điện thoại.

            Ban Tiếp công dân tỉnh Tuyên Quang
            """;
    }

    private static string Thing(Petition petition) => petition.SenderProtected ? "hồ sơ" : "đơn";

    private static string Display(Petition petition) => petition.Code.Grouped();
}
