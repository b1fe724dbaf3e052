using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Web.Features.Petitions.Advise;

/// <summary>Marks the texts of the adviser; Vietnamese is the key.</summary>
public sealed class AdviseTexts;

/// <summary>The questions in words that people use.</summary>
internal static class AdviseWords
{
    public static string Words(this Wish wish) => wish switch
    {
        Wish.LookAgain => "Xem lại một quyết định hoặc việc làm của cơ quan, cán bộ",
        Wish.ReportBreach => "Báo người làm sai pháp luật",
        Wish.Improve => "Đề nghị làm cho việc chung tốt hơn",
        Wish.ReportFact => "Báo một việc đang xảy ra",
        Wish.ChangeRule => "Góp ý về thủ tục, giấy tờ, quy định rườm rà",
        _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, null),
    };

    public static string Words(this Concern concern) => concern switch
    {
        Concern.Myself => "Chính tôi hoặc gia đình tôi",
        Concern.Others => "Người khác hoặc việc chung",
        _ => throw new ArgumentOutOfRangeException(nameof(concern), concern, null),
    };

    public static string Words(this ConcernedParty party) => party switch
    {
        ConcernedParty.CommuneOfficial => "Cán bộ xã, phường",
        ConcernedParty.CommuneChairman => "Chủ tịch, Phó Chủ tịch xã, phường",
        ConcernedParty.DepartmentUnit => "Đơn vị, cán bộ thuộc sở",
        ConcernedParty.DepartmentHead => "Giám đốc, Phó Giám đốc sở",
        ConcernedParty.ProvincialChairman => "Chủ tịch, Phó Chủ tịch tỉnh",
        ConcernedParty.PartyMember => "Đảng viên, về việc của Đảng",
        ConcernedParty.Unknown => "Tôi chưa rõ",
        _ => throw new ArgumentOutOfRangeException(nameof(party), party, null),
    };

    public static string Words(this Resolver resolver) => resolver switch
    {
        Resolver.CommuneChairman => "Chủ tịch UBND xã, phường",
        Resolver.HeadOfUnit => "Người đứng đầu đơn vị đó",
        Resolver.DepartmentDirector => "Giám đốc sở",
        Resolver.ProvincialChairman => "Chủ tịch UBND tỉnh",
        Resolver.Minister => "Bộ trưởng",
        Resolver.PrimeMinister => "Thủ tướng Chính phủ",
        Resolver.PartyBody => "Cơ quan Đảng có thẩm quyền",
        Resolver.ReceptionBoard => "Ban Tiếp công dân tỉnh chọn giúp",
        _ => throw new ArgumentOutOfRangeException(nameof(resolver), resolver, null),
    };
}
