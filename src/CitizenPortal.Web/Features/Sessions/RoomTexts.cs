namespace CitizenPortal.Web.Features.Sessions;

/// <summary>Names the texts of the room that citizens read.</summary>
public sealed class RoomTexts;
