namespace CitizenPortal.Web.Features.Petitions.Contracts;

/// <summary>The petitions that this browser has shown to be its own, by sending them or by giving code and digits.</summary>
public interface IOwnPetitions
{
    /// <summary>The petition of the code, or null when the browser holds no ticket for it.</summary>
    Task<PetitionSummary?> OfBrowserAsync(HttpContext context, string? code, CancellationToken cancel);
}
