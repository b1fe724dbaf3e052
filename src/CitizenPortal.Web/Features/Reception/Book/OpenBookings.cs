using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Book;

/// <summary>How many appointments of somebody lie ahead.</summary>
internal sealed class OpenBookings(PortalDb db, TimeProvider time)
{
    public Task<int> OfPhoneAsync(string phone, CancellationToken cancel) => Ahead().CountAsync(booking => booking.Phone == phone, cancel);

    public async Task<int> OfPetitionAsync(Guid? petition, CancellationToken cancel) =>
        petition is null ? 0 : await Ahead().CountAsync(booking => booking.PetitionId == petition, cancel);

    private IQueryable<Booking> Ahead()
    {
        var now = time.GetUtcNow();
        return db.Set<Booking>().Where(booking => booking.StartsAt > now && booking.State == BookingState.Confirmed);
    }
}
