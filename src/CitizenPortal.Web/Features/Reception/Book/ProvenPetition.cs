using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Petitions.Contracts;

namespace CitizenPortal.Web.Features.Reception.Book;

/// <summary>A petition may be named only by the browser that sent or opened it, or by somebody who knows its code and digits.</summary>
internal sealed class ProvenPetition(IPetitionDirectory petitions, IOwnPetitions own)
{
    public Task<PetitionSummary?> OfBrowserAsync(HttpContext context, string? code, CancellationToken cancel) => own.OfBrowserAsync(context, code, cancel);

    public Task<PetitionSummary?> OfCitizenAsync(string code, string phoneLast4, CancellationToken cancel) => petitions.FindForCitizenAsync(code, phoneLast4, cancel);

    /// <summary>What to fill in for him; nothing where the sender is protected.</summary>
    public async Task<CitizenContact?> ContactAsync(PetitionSummary petition, CancellationToken cancel) =>
        petition.SenderProtected ? null : await petitions.ContactAsync(petition.Id, cancel);

    public static BookingMatter Matter(PetitionSummary petition) =>
        new(petition.Id, petition.Code, petition.Kind == PetitionKind.Denunciation, petition.SenderProtected);
}
