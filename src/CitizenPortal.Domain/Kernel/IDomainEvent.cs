namespace CitizenPortal.Domain.Kernel;

/// <summary>Something that has happened and that other parts of the product may act on.</summary>
#pragma warning disable CA1040 // the marker is the constraint of IHandle
public interface IDomainEvent;
#pragma warning restore CA1040
