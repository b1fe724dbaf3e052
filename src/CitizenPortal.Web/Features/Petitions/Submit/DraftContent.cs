using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Web.Features.Petitions.Submit;

/// <summary>All that a citizen has typed so far, right or wrong, so that nothing is lost.</summary>
internal sealed class DraftContent
{
    /// <summary>A <see cref="PetitionKind"/>, or <see cref="Unsure"/>.</summary>
    public string? Kind { get; set; }

    public bool Helping { get; set; }

    public string? Commune { get; set; }

    public string? CommuneCode { get; set; }

    public string? Place { get; set; }

    /// <summary>Of a denunciation: the unit that it is about, where the citizen knows it.</summary>
    public string? AccusedUnitCode { get; set; }

    public string? Story { get; set; }

    public List<string> Requests { get; set; } = [];

    public List<PetitionFile> Files { get; set; } = [];

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    public string? PersonalId { get; set; }

    public string? HelperName { get; set; }

    public bool HelperAgreed { get; set; }

    public const string Unsure = nameof(Unsure);

    public PetitionKind? KindOrNull => Enum.TryParse<PetitionKind>(Kind, out var kind) ? kind : null;

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsDenunciation => KindOrNull is PetitionKind.Denunciation;

    /// <summary>The first step that still lacks something, or null when the petition can be sent.</summary>
    public string? FirstUnfinished() => this switch
    {
        { Kind: null } => Contracts.PetitionLinks.Submit,
        { CommuneCode: null } => Contracts.PetitionLinks.Where,
        _ when !StoryRules.Complete(Story) => Contracts.PetitionLinks.Story,
        { Requests.Count: 0 } => Contracts.PetitionLinks.Requests,
        _ when !ContactRules.Complete(this) => Contracts.PetitionLinks.Contact,
        _ => null,
    };
}
