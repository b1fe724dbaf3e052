namespace CitizenPortal.Web.Components;

/// <summary>Keeps the namespace until the components land.</summary>
internal static class Marker;
