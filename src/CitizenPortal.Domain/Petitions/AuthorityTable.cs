using static CitizenPortal.Domain.Petitions.ConcernedParty;
using static CitizenPortal.Domain.Petitions.Resolver;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Whose decision or deed a petition is about.</summary>
public enum ConcernedParty
{
    CommuneOfficial,
    CommuneChairman,
    DepartmentUnit,
    DepartmentHead,
    ProvincialChairman,
    PartyMember,
    Unknown,
}

/// <summary>Who resolves.</summary>
public enum Resolver
{
    CommuneChairman,
    HeadOfUnit,
    DepartmentDirector,
    ProvincialChairman,
    Minister,
    PrimeMinister,
    PartyBody,
    ReceptionBoard,
}

/// <summary>One line of the routing table.</summary>
/// <param name="Next">Who resolves at the next level; null where there is none but the court.</param>
public sealed record Authority(PetitionKind Kind, ConcernedParty Party, Resolver First, Resolver? Next, string Basis);

/// <summary>Who is competent since 1/7/2025, without the district (law.md §5).</summary>
public static class AuthorityTable
{
    public static IReadOnlyList<Authority> All { get; } =
    [
        new(PetitionKind.Complaint, CommuneOfficial, Resolver.CommuneChairman, Resolver.ProvincialChairman, "Luật 136/2025 Điều 2 khoản 7; Luật Khiếu nại Điều 21 khoản 2"),
        new(PetitionKind.Complaint, ConcernedParty.CommuneChairman, Resolver.CommuneChairman, Resolver.ProvincialChairman, "Luật 136/2025 Điều 2 khoản 7; Luật Khiếu nại Điều 21 khoản 2"),
        new(PetitionKind.Complaint, DepartmentUnit, HeadOfUnit, DepartmentDirector, "Luật Khiếu nại Điều 19, Điều 20 khoản 2"),
        new(PetitionKind.Complaint, DepartmentHead, DepartmentDirector, Resolver.ProvincialChairman, "Luật Khiếu nại Điều 20 khoản 1, Điều 21 khoản 2"),
        new(PetitionKind.Complaint, ConcernedParty.ProvincialChairman, Resolver.ProvincialChairman, Minister, "Luật Khiếu nại Điều 21 khoản 1, Điều 23"),
        new(PetitionKind.Denunciation, CommuneOfficial, Resolver.CommuneChairman, Resolver.ProvincialChairman, "Luật Tố cáo Điều 13 khoản 1, Điều 37"),
        new(PetitionKind.Denunciation, ConcernedParty.CommuneChairman, Resolver.ProvincialChairman, null, "Luật Tố cáo Điều 13 khoản 4"),
        new(PetitionKind.Denunciation, DepartmentUnit, DepartmentDirector, Resolver.ProvincialChairman, "Luật Tố cáo Điều 13 khoản 3, Điều 37"),
        new(PetitionKind.Denunciation, DepartmentHead, Resolver.ProvincialChairman, null, "Luật Tố cáo Điều 13 khoản 4"),
        new(PetitionKind.Denunciation, ConcernedParty.ProvincialChairman, PrimeMinister, null, "Luật Tố cáo Điều 13 khoản 8"),
        new(PetitionKind.Denunciation, PartyMember, PartyBody, null, "Thông tư 05/2021/TT-TTCP Điều 15"),
    ];

    /// <summary>The line for a matter; what nobody can place yet, Ban Tiếp công dân places.</summary>
    public static Authority Find(PetitionKind kind, ConcernedParty party) =>
        All.FirstOrDefault(line => line.Kind == kind && line.Party == party) ?? new Authority(kind, party, Usual(kind, party), null, "Luật Tiếp công dân Điều 26");

    private static Resolver Usual(PetitionKind kind, ConcernedParty party) => (kind, party) switch
    {
        (PetitionKind.Proposal or PetitionKind.Feedback, CommuneOfficial or ConcernedParty.CommuneChairman) => Resolver.CommuneChairman,
        (PetitionKind.Proposal or PetitionKind.Feedback, DepartmentUnit or DepartmentHead) => DepartmentDirector,
        (PetitionKind.Proposal or PetitionKind.Feedback, ConcernedParty.ProvincialChairman) => Resolver.ProvincialChairman,
        _ => ReceptionBoard,
    };
}
