using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Surveys;

/// <summary>For who comes without a link: how one gets it and how to speak up without it.</summary>
[AllowAnonymous]
internal sealed class LandingModel : PageModel;
