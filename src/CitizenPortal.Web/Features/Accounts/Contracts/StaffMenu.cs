using System.Security.Claims;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Features.Indicators.Contracts;
using CitizenPortal.Web.Features.Messages.Contracts;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Surveys.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;

namespace CitizenPortal.Web.Features.Accounts.Contracts;

/// <summary>The places of the staff side, in the order of the day's work; each person has those that open for him.</summary>
public sealed class StaffMenu(IAuthorizationService authorization)
{
    private static readonly (StaffPlace Place, string Policy)[] All =
    [
        (new(ReceptionLinks.Today, "Lịch tiếp"), Policies.Reception),
        (new(CounterLinks.CheckIn, "Quầy tiếp"), Policies.Reception),
        (new(CounterLinks.Register, "Sổ tiếp dân"), Policies.Reception),
        (new(PetitionLinks.Queue, "Hàng đợi"), Policies.Casework),
        (new(PetitionLinks.Intake, "Nhận đơn"), Policies.Casework),
        (new(SurveyLinks.Calls, "Gọi lại"), Policies.Overview),
        (new(IndicatorLinks.Overview, "Tổng quan"), Policies.Overview),
        (new(ReceptionLinks.Offices, "Địa điểm"), Policies.Places),
        (new(CalendarLinks.Admin, "Lịch làm việc"), Policies.Administration),
        (new(MessageLinks.States, "Tin nhắn"), Policies.Administration),
    ];

    public async Task<IReadOnlyList<StaffPlace>> ForAsync(ClaimsPrincipal user)
    {
        var open = new Dictionary<string, bool>();
        foreach (var policy in All.Select(entry => entry.Policy).Distinct())
        {
            open[policy] = (await authorization.AuthorizeAsync(user, policy)).Succeeded;
        }

        return [.. All.Where(entry => open[entry.Policy]).Select(entry => entry.Place)];
    }
}

public sealed record StaffPlace(string Address, string Words)
{
    public bool Holds(string path) => path == Address || path.StartsWith(Address + "/", StringComparison.Ordinal);
}
