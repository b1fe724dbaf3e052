namespace CitizenPortal.Web.Features.Home;

/// <summary>Marks the texts of the home page; Vietnamese is the key.</summary>
public sealed class HomeTexts;
