namespace CitizenPortal.Domain.Petitions;

/// <summary>Which law leads a petition from its receipt to its end; each has a table of its own.</summary>
public enum PetitionProcedure
{
    /// <summary>Khiếu nại lần đầu (LKN Đ27–Đ32).</summary>
    ComplaintFirst,

    /// <summary>Khiếu nại lần hai (LKN Đ33–Đ41).</summary>
    ComplaintSecond,

    /// <summary>Tố cáo (LTC Đ24–Đ40).</summary>
    Denunciation,

    /// <summary>Kiến nghị, phản ánh (LTCD Đ26, Đ28).</summary>
    Opinion,

    /// <summary>Phản ánh, kiến nghị về quy định hành chính (NĐ 20/2008).</summary>
    Regulation,
}

/// <summary>How kinds and procedures belong together.</summary>
public static class Procedures
{
    /// <summary>The procedure of a kind unless an officer finds another that fits it.</summary>
    public static PetitionProcedure Of(PetitionKind kind) => For(kind)[0];

    /// <summary>All procedures that a petition of the kind can follow, the usual one first.</summary>
    public static IReadOnlyList<PetitionProcedure> For(PetitionKind kind) => kind switch
    {
        PetitionKind.Complaint => [PetitionProcedure.ComplaintFirst, PetitionProcedure.ComplaintSecond],
        PetitionKind.Denunciation => [PetitionProcedure.Denunciation],
        PetitionKind.Proposal or PetitionKind.Feedback => [PetitionProcedure.Opinion, PetitionProcedure.Regulation],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Code of the term that runs from the receipt until the unit says what becomes of the petition.</summary>
    internal static string IntakeTerm(PetitionProcedure procedure) => procedure switch
    {
        PetitionProcedure.ComplaintFirst or PetitionProcedure.ComplaintSecond => "KN_ACCEPT",
        PetitionProcedure.Denunciation => "TC_INITIAL",
        PetitionProcedure.Opinion => "DON_PROCESS",
        PetitionProcedure.Regulation => "PAKN_FORWARD",
        _ => throw new ArgumentOutOfRangeException(nameof(procedure), procedure, null),
    };
}
