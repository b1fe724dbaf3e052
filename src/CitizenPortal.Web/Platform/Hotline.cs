namespace CitizenPortal.Web.Platform;

/// <summary>The province's telephone line from <c>Portal:Hotline</c>; until it is set, no page shows one.</summary>
internal sealed class Hotline(IConfiguration configuration)
{
    public string? Text { get; } = configuration["Portal:Hotline"] is { Length: > 0 } set ? set : null;

    /// <summary>The address that a telephone dials; null while there is no whole number.</summary>
    public string? Address => Text is { } text && text.All(sign => char.IsAsciiDigit(sign) || sign is ' ' or '+' or '.') ? "tel:" + string.Concat(text.Where(sign => sign is not (' ' or '.'))) : null;
}
