namespace CitizenPortal.Web.Features.Petitions.Contracts;

/// <summary>The only place that knows the addresses of the petition pages.</summary>
public static class PetitionLinks
{
    public const string Submit = "/gui-don";
    public const string Where = "/gui-don/noi-xay-ra";
    public const string Story = "/gui-don/su-viec";
    public const string Requests = "/gui-don/mong-muon";
    public const string Contact = "/gui-don/lien-he";
    public const string Review = "/gui-don/xem-lai";
    public const string TrackStart = "/tra-cuu";
    public const string Queue = "/can-bo/don";
    public const string BulkAssign = "/can-bo/giao-don";
    public const string Intake = "/can-bo/nhan-don";
    public const string Absence = "/can-bo/vang-mat";
    public const string Advise = "/gui-don/tu-van";

    public static string Receipt(string code) => $"/gui-don/bien-nhan/{code}";

    public static string IntakeReceipt(string code) => $"/can-bo/nhan-don/{code}";

    public static string Track(string code) => $"/tra-cuu/{code}";

    public static string Case(string code) => $"/can-bo/don/{code}";

    /// <summary>The running term of a case in full.</summary>
    public static string Term(string code) => $"{Case(code)}/thoi-han";

    /// <summary>The denouncer's envelope and who may open it.</summary>
    public static string Access(string code) => $"{Case(code)}/nguoi-to-cao";

    /// <summary>The petition without its sender, for those who verify.</summary>
    public static string Extract(string code) => $"{Case(code)}/ban-trich";

    public static string SealedFile(string code, Guid attachment) => $"{Access(code)}?handler=File&attachment={attachment}";

    /// <summary>Who did and read what of the case.</summary>
    public static string Trail(string code) => $"{Case(code)}/nhat-ky";

    /// <summary>The case as one of a list that is worked through.</summary>
    /// <param name="list">What follows the question mark of the queue's address.</param>
    public static string Case(string code, string? list) => list is null ? Case(code) : $"{Case(code)}?hang={Uri.EscapeDataString(list)}";

    public static string People(string code) => $"/can-bo/don/{code}/nguoi-ky";

    public static string Papers(string code) => $"{Case(code)}/van-ban";

    public static string PaperForm(string code, string form) => $"{Papers(code)}/mau/{form}";

    public static string PaperDraft(string code, string form, Guid? draft) => $"{PaperForm(code, form)}?nhap={draft}";

    public static string Paper(string code, Guid paper) => $"{Papers(code)}/{paper}";

    public static string CaseFile(string code, Guid attachment) => $"{Case(code)}?handler=File&attachment={attachment}";

    public static string TrackFile(string code, Guid attachment) => $"{Track(code)}?handler=File&attachment={attachment}";
}
