namespace CitizenPortal.Web.Platform.Messaging;

/// <summary>A calendar entry that travels with an e-mail.</summary>
/// <param name="Method">iTIP method of the entry, which the message must repeat: REQUEST, CANCEL or PUBLISH.</param>
public sealed record CalendarPart(string Method, string Ics);

/// <param name="Key">Names the message once and for all, e.g. <c>petition:{id:N}:received:email</c>; a second message of the same key is not written.</param>
public sealed record EmailDraft(string Key, string To, string Subject, string Text, CalendarPart? Calendar = null)
{
    /// <summary>The key names a thing that this very transaction makes, so nobody can have written it before.</summary>
    public bool IsFirst { get; init; }
}

/// <param name="Key">Names the message once and for all, e.g. <c>petition:{id:N}:received:sms</c>; a second message of the same key is not written.</param>
/// <param name="To">Number in E.164 form.</param>
public sealed record SmsDraft(string Key, string To, string Text)
{
    /// <inheritdoc cref="EmailDraft.IsFirst"/>
    public bool IsFirst { get; init; }
}
