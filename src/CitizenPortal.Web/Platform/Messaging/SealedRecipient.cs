namespace CitizenPortal.Web.Platform.Messaging;

/// <summary>Stands in a message row for an address that must not be read there; it is resolved at the moment of sending and kept nowhere.</summary>
public static class SealedRecipient
{
    private const string Prefix = "sealed:";

    public static string Of(Guid id) => $"{Prefix}{id:N}";

    public static bool Is(string recipient)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        return recipient.StartsWith(Prefix, StringComparison.Ordinal);
    }

    public static Guid? IdOf(string recipient) => Is(recipient) && Guid.TryParseExact(recipient[Prefix.Length..], "N", out var id) ? id : null;
}

/// <summary>Whoever keeps the sealed addresses.</summary>
public interface ISealedRecipients
{
    /// <summary>Null when there is no such address any more.</summary>
    Task<string?> ResolveAsync(Guid id, MessageChannel channel, CancellationToken cancel);
}
