using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Platform.Messaging;

namespace CitizenPortal.Web.Features.Reception.Book;

internal static class VisitorShield
{
    /// <summary>A protected sender is reached through the envelope of his petition; who he is stands in no appointment (LTC Đ56).</summary>
    public static Visitor Of(Visitor visitor, BookingMatter? matter) => matter is { SenderProtected: true }
        ? visitor with
        {
            Name = $"Người gửi đơn {matter.Code}",
            Phone = SealedRecipient.Of(matter.PetitionId),
            Email = visitor.Email is null ? null : SealedRecipient.Of(matter.PetitionId),
            Subject = null,
            Delegates = null,
        }
        : visitor;
}
