using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Submit;
using CitizenPortal.Web.Features.Units.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CitizenPortal.Web.Features.Petitions.Counter;

/// <summary>What an officer writes down for a citizen, on one screen.</summary>
public sealed class CounterInput
{
    /// <summary>Of the form, so that it is taken once however often it is sent.</summary>
    public Guid Key { get; set; }

    public PetitionSource Source { get; set; } = PetitionSource.Counter;

    public string? ForwardedBy { get; set; }

    public PetitionKind? Kind { get; set; }

    public string? CommuneCode { get; set; }

    public string? Place { get; set; }

    public string? Story { get; set; }

    /// <summary>One thing asked per line.</summary>
    public string? Requests { get; set; }

    /// <summary>No name on the paper; only what was written counts.</summary>
    public bool Anonymous { get; set; }

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    public string? PersonalNumber { get; set; }

    public bool Helped { get; set; }

    public string? HelperName { get; set; }

    public int Signatories { get; set; } = 1;

    public IReadOnlyList<string> RequestLines() =>
        [.. (Requests ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.TrimStart('-', '•', ' '))];

    internal void Check(ModelStateDictionary wrong, IUnitDirectory units)
    {
        void Need(bool right, string field, string text)
        {
            if (!right)
            {
                wrong.AddModelError($"Input.{field}", text);
            }
        }

        var requests = RequestLines();
        Need(Source != PetitionSource.Portal && Enum.IsDefined(Source), nameof(Source), "Hãy chọn đơn đến bằng cách nào.");
        Need(Source != PetitionSource.Forwarded || ForwardedBy?.Trim().Length is >= 2 and <= 200, nameof(ForwardedBy), "Hãy ghi nơi chuyển đơn đến.");
        Need(Kind is not null, nameof(Kind), "Hãy chọn loại đơn gần nhất; phân loại sau vẫn sửa được.");
        Need(CommuneCode is not null && units.Find(CommuneCode) is { IsCommune: true }, nameof(CommuneCode), "Hãy chọn xã, phường nơi xảy ra.");
        Need(StoryRules.Complete(Story), nameof(Story), "Hãy ghi sự việc, từ 20 đến 20.000 chữ cái.");
        Need(requests.Count is >= 1 and <= Petition.MaxRequests && requests.All(line => line.Length <= 2_000), nameof(Requests), "Hãy ghi điều yêu cầu, mỗi dòng một điều, nhiều nhất 5 dòng.");
        Need(Signatories is >= 1 and <= 10_000, nameof(Signatories), "Số người ký từ 1 đến 10.000.");
        if (Anonymous)
        {
            Need(Kind == PetitionKind.Denunciation, nameof(Anonymous), "Chỉ tố cáo nặc danh mới được ghi không tên; loại khác cần họ tên, địa chỉ.");
            return;
        }

        Need(Name?.Trim().Length is >= ContactRules.LeastName and <= 120, nameof(Name), "Hãy ghi họ và tên người gửi.");
        Need(Address?.Trim().Length is >= ContactRules.LeastAddress and <= 300, nameof(Address), "Hãy ghi địa chỉ để trả lời.");
        Need(string.IsNullOrWhiteSpace(Phone) || PhoneNumber.TryParse(Phone, out _), nameof(Phone), "Số điện thoại chưa đúng. Bỏ trống nếu người gửi không có.");
        Need(ContactRules.PersonalIdIsRight(PersonalNumber), nameof(PersonalNumber), "Số căn cước có 12 chữ số. Bỏ trống nếu chưa có.");
        Need(!Helped || HelperName?.Trim().Length is >= ContactRules.LeastName and <= 120, nameof(HelperName), "Hãy ghi tên người giúp.");
    }
}
