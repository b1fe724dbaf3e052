namespace CitizenPortal.Domain.Kernel;

/// <summary>A thing with an identity of its own; it keeps what happened to it until the change is stored.</summary>
public abstract class Entity
{
    private readonly List<IDomainEvent> _events = [];

    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Grows with every stored change; two writers of the same version collide.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<IDomainEvent> Events => _events;

    public void ClearEvents() => _events.Clear();

    protected void Raise(IDomainEvent domainEvent) => _events.Add(domainEvent);
}
