using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Web.Features.Petitions.Queue;

/// <summary>A filter of the queue that an officer keeps under a name of his own.</summary>
internal sealed class SavedView : Entity
{
    public const int LongestName = 60;
    public const int LongestQuery = 400;

    public required Guid UserId { get; init; }

    public required string Name { get; init; }

    /// <summary>What follows the question mark of the queue's address.</summary>
    public required string Query { get; set; }
}
