namespace CitizenPortal.Web.Features.Messages.Contracts;

/// <summary>Addresses of the message pages.</summary>
public static class MessageLinks
{
    public const string States = "/can-bo/tin-nhan";
    public const string Development = "/dev/messages";
}
