namespace CitizenPortal.Web.Platform;

/// <summary>The province's telephone line; until it is set, the pages show that it is still to come.</summary>
internal sealed class Hotline(IConfiguration configuration)
{
    public string Text { get; } = configuration["Portal:Hotline"] is { Length: > 0 } set ? set : "1900 xxxx";

    /// <summary>The address that a telephone dials, or null while the number is not whole.</summary>
    public string? Address => Text.All(sign => char.IsAsciiDigit(sign) || sign is ' ' or '+' or '.') ? "tel:" + string.Concat(Text.Where(sign => sign is not (' ' or '.'))) : null;
}
