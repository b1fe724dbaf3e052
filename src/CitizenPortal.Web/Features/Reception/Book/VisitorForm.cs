using System.ComponentModel.DataAnnotations;
using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Reception.Book;

/// <summary>Who comes, as typed; it knows what is wrong with itself.</summary>
public sealed class VisitorForm
{
    public const int LongestName = 120;
    public const int LongestSubject = 500;

    public static IReadOnlyList<string> Languages { get; } = ["Mông", "Tày", "Dao", "Nùng", "Pà Thẻn", "Cao Lan", "La Chí", "Giáy", "Ngôn ngữ ký hiệu"];

    public string? PetitionCode { get; set; }

    public string? PhoneLast4 { get; set; }

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? People { get; set; } = "1";

    public string? Delegates { get; set; }

    public string? Language { get; set; }

    public string? HelpNeeded { get; set; }

    public string? Subject { get; set; }

    /// <summary>The visitor, or null when the messages in <paramref name="state"/> say why not.</summary>
    public Visitor? Read(ModelStateDictionary state, IStringLocalizer<ReceptionTexts> texts, string prefix, bool subjectNeeded)
    {
        void Wrong(string field, string message) => state.AddModelError($"{prefix}.{field}", message);
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > LongestName)
        {
            Wrong(nameof(Name), texts["Chưa ghi họ tên. Ông/Bà ghi như trong căn cước, tối đa 120 chữ."]);
        }

        if (!PhoneNumber.TryParse(Phone ?? "", out var phone))
        {
            Wrong(nameof(Phone), texts["Số điện thoại “{0}” chưa đúng. Ông/Bà ghi 10 chữ số, ví dụ 0912 345 678.", Phone ?? ""]);
        }

        if (!string.IsNullOrWhiteSpace(Email) && (Email.Length > 254 || !new EmailAddressAttribute().IsValid(Email.Trim())))
        {
            Wrong(nameof(Email), texts["Địa chỉ thư “{0}” chưa đúng. Ông/Bà sửa lại hoặc bỏ trống.", Email]);
        }

        if (!int.TryParse(People, out var people) || people is < 1 or > Booking.MostPeople)
        {
            Wrong(nameof(People), texts["Số người đến là số từ 1 đến {0}.", Booking.MostPeople]);
        }

        CheckDelegates(people, message => Wrong(nameof(Delegates), message), texts);
        if (Subject?.Length > LongestSubject || (subjectNeeded && string.IsNullOrWhiteSpace(Subject)))
        {
            Wrong(nameof(Subject), texts["Chưa ghi việc cần gặp. Ông/Bà ghi một hai câu, tối đa 500 chữ, hoặc ghi mã đơn đã gửi."]);
        }

        if (HelpNeeded?.Length > 300)
        {
            Wrong(nameof(HelpNeeded), texts["Phần cần giúp dài quá 300 chữ. Ông/Bà viết ngắn lại."]);
        }

        return state.IsValid ? new Visitor(Name!.Trim(), phone!.E164, Blank(Email), people, Languages.Contains(Language) ? Language : null, Blank(HelpNeeded), Blank(Subject), Blank(Delegates)) : null;
    }

    private void CheckDelegates(int people, Action<string> wrong, IStringLocalizer<ReceptionTexts> texts)
    {
        var (named, most) = (Domain.Reception.Delegates.Names(Delegates).Count, Domain.Reception.Delegates.Most(people));
        if (most > 0 && named == 0)
        {
            wrong(texts["Đi {0} người thì ghi họ tên từ 1 đến {1} người nói thay, mỗi dòng một người.", people, most]);
        }
        else if (named > most || Delegates?.Length > 500)
        {
            wrong(texts["Với {0} người, chỉ cử nhiều nhất {1} người nói thay. Ông/Bà bớt tên lại.", people, most]);
        }
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
