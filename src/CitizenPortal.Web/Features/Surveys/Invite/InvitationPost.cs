using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Surveys.Contracts;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Localization;
using CitizenPortal.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Surveys.Invite;

/// <summary>Writes one invitation for one event and puts its link into the post, in one transaction; repeating it changes nothing.</summary>
internal sealed class InvitationPost(PortalDb db, IMessageQueue messages, PublicUrl address)
{
    public async Task SendAsync(ServiceEvent served, string? phone, string? email, CancellationToken cancel)
    {
        if (phone is null && email is null || await db.Set<SurveyInvitation>().AnyAsync(invitation => invitation.EventKey == served.Key, cancel))
        {
            return;
        }

        var token = SurveyToken.New();
        db.Add(SurveyInvitation.For(served.Key, served.PetitionId, served.UnitCode, served.Service, served.Day, token));
        Post(served, address.Absolute(SurveyLinks.Answer(token)), phone, email);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException lost) when (lost.IsUniqueViolation())
        {
            // The same event was handled twice at the same time; the other one has invited.
            db.ChangeTracker.Clear();
        }
    }

    private void Post(ServiceEvent served, Uri link, string? phone, string? email)
    {
        if (phone is not null)
        {
            messages.Add(new SmsDraft($"survey:{served.Key}:sms", phone, $"Cong Tiep cong dan Tuyen Quang: moi Ong/Ba danh gia phuc vu, 5 cau, khong can tai khoan: {link}"));
        }

        if (email is not null)
        {
            messages.Add(new EmailDraft($"survey:{served.Key}:email", email, "Ông/Bà được phục vụ thế nào?", Letter(served, link)));
        }
    }

    private static string Letter(ServiceEvent served, Uri link) =>
        $"""
        Kính gửi Ông/Bà,

        {Served(served)} Mời Ông/Bà trả lời năm câu, mỗi câu chạm một lần:

        {link}

        Đường dẫn dùng một lần, đến hết {served.Day.AddDays(SurveyInvitation.DaysOpen).LongDate()}. Cổng không lưu tên hay số điện thoại cùng câu trả lời; cán bộ không xem được ai trả lời gì.

        Ban Tiếp công dân tỉnh Tuyên Quang
        """;

    private static string Served(ServiceEvent served) => served.Service switch
    {
        SurveyService.Petition => $"Đơn của Ông/Bà đã giải quyết xong {served.Day.LongDate()}.",
        SurveyService.OnlineReception => $"Ông/Bà đã dự buổi tiếp trực tuyến {served.Day.LongDate()}.",
        SurveyService.Reception => $"Ông/Bà đã được tiếp {served.Day.LongDate()}.",
        _ => throw new ArgumentOutOfRangeException(nameof(served), served.Service, null),
    };
}

/// <summary>What somebody was served with, without saying who.</summary>
internal sealed record ServiceEvent(string Key, Guid? PetitionId, string UnitCode, SurveyService Service, DateOnly Day);
