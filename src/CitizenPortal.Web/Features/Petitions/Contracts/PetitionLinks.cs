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

    public static string Receipt(string code) => $"/gui-don/bien-nhan/{code}";

    public static string Track(string code) => $"/tra-cuu/{code}";

    public static string Case(string code) => $"/can-bo/don/{code}";

    /// <summary>The running term of a case in full.</summary>
    public static string Term(string code) => $"{Case(code)}/thoi-han";

    /// <summary>The denouncer's envelope and who may open it.</summary>
    public static string Access(string code) => $"{Case(code)}/nguoi-to-cao";

    public static string SealedFile(string code, Guid attachment) => $"{Access(code)}?handler=File&attachment={attachment}";

    /// <summary>Who did and read what of the case.</summary>
    public static string Trail(string code) => $"{Case(code)}/nhat-ky";

    public static string CaseFile(string code, Guid attachment) => $"{Case(code)}?handler=File&attachment={attachment}";

    public static string TrackFile(string code, Guid attachment) => $"{Track(code)}?handler=File&attachment={attachment}";
}
