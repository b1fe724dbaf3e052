using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Web.Features.Petitions.Contracts;

/// <summary>What other parts may know of petitions.</summary>
public interface IPetitionDirectory
{
    Task<PetitionSummary?> FindAsync(Guid id, CancellationToken cancel);

    /// <summary>For somebody who knows the code and the last four digits of the phone; null for any mistake in either, with no hint which.</summary>
    Task<PetitionSummary?> FindForCitizenAsync(string code, string phoneLast4, CancellationToken cancel);

    /// <summary>For sending messages; never to be shown where <see cref="PetitionSummary.SenderProtected"/>.</summary>
    Task<CitizenContact?> ContactAsync(Guid id, CancellationToken cancel);
}

/// <param name="Code">Ten characters without the dash.</param>
/// <param name="Subject">Empty for a protected sender, since it may betray him.</param>
public sealed record PetitionSummary(Guid Id, string Code, PetitionKind Kind, PetitionState State, string Subject, string UnitCode, bool SenderProtected);

/// <param name="Phone">International form.</param>
public sealed record CitizenContact(string Name, string? Phone, string? Email);
