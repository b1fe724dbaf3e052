using System.Buffers.Text;
using System.Security.Cryptography;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Text;

namespace CitizenPortal.Web.Features.Reception.Places;

/// <summary>Secrets of links: 96 random bits in 16 characters, so that a link fits into a text message.</summary>
internal static class ReceptionKeys
{
    private const int Bytes = 12;

    public static string Token() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static BookingKeys ForBooking()
    {
        using var random = RandomNumberGenerator.Create();
        return new BookingKeys(ReferenceCode.New(random).Value, Token(), Token());
    }
}
