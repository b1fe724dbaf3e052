namespace CitizenPortal.Web.Components;

/// <summary>A file that was taken earlier and stays with the form.</summary>
/// <param name="Size">In bytes.</param>
public sealed record KeptFile(string Id, string Name, long Size);
