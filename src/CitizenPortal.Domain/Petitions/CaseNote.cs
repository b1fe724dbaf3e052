using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>What colleagues write to each other about a case; never shown to the citizen.</summary>
public sealed class CaseNote : Entity
{
    private readonly List<NoteMention> _mentions = [];

    private CaseNote()
    {
    }

    public Guid PetitionId { get; private init; }

    public Guid AuthorId { get; private init; }

    public string AuthorName { get; private init; } = "";

    public string Text { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    public IReadOnlyList<NoteMention> Mentions => _mentions;

    public static CaseNote Write(Guid petition, Deed deed, string text, IEnumerable<Guid> mentioned)
    {
        var note = new CaseNote { PetitionId = petition, AuthorId = deed.UserId ?? throw new RuleBrokenException("petition.note-without-author"), AuthorName = deed.Name, Text = text, At = deed.At };
        note._mentions.AddRange(mentioned.Distinct().Where(user => user != note.AuthorId).Select(user => NoteMention.Of(note.Id, user)));
        return note;
    }
}

/// <summary>A colleague who is asked to read a note.</summary>
public sealed class NoteMention : Entity
{
    private NoteMention()
    {
    }

    public Guid NoteId { get; private init; }

    public Guid UserId { get; private init; }

    public DateTimeOffset? SeenAt { get; private set; }

    public void See(DateTimeOffset at) => SeenAt ??= at;

    internal static NoteMention Of(Guid note, Guid user) => new() { NoteId = note, UserId = user };
}
