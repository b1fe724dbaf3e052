using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Time;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

/// <summary>Posted receptions and petitions for tests, and the steps of booking as a browser takes them.</summary>
internal static class GivenReception
{
    public const string Commune = "02620";

    private static int _phone = 12_000_000;

    public static Task<ReceptionDay> ReceptionAsync(this PortalFixture portal, string unit, DateOnly date, DateOnly? posted = null, HostKind host = HostKind.RegularDesk, int places = 1, OnlineDecision? online = null, HomeAllowance? home = null) =>
        portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            var centre = await db.Set<Point>().SingleAsync(point => point.UnitCode == unit);
            var commune = await db.Set<Point>().SingleAsync(point => point.UnitCode == Commune);
            var plan = new ReceptionDayPlan(unit, host, host == HostKind.Head ? "Thủ trưởng cơ quan" : "Cán bộ tiếp thường xuyên", date, new TimeOnly(8, 0), new TimeOnly(9, 0), centre.Id, VietnamTime.Zone)
            {
                PlacesPerSlot = places,
                Online = online is null ? null : new OnlineTerms(online, [commune.Id], home),
            };
            var day = ReceptionDay.Post(plan, posted ?? new DateOnly(2026, 11, 2), await services.GetRequiredService<ILegalClock>().CalendarAsync(PortalFixture.Cancel));
            db.Add(day);
            await db.SaveChangesAsync();
            return day;
        });

    public static OnlineDecision Decision(OnlineGround ground = OnlineGround.RemoteOrFrail) => new(ground, "12/QĐ-UBND", new DateOnly(2026, 11, 2));

    /// <summary>A petition whose sender's phone ends in 5678.</summary>
    public static Task<Petition> PetitionAsync(this PortalFixture portal, PetitionKind kind) => portal.InScope(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        using var random = System.Security.Cryptography.RandomNumberGenerator.Create();
        var today = new DateOnly(2026, 11, 2);
        var form = new PetitionForm(Guid.NewGuid(), PetitionSource.Portal, kind, Commune, null, "Đo lại đất", "Tổ đo đạc ghi thiếu 46 m².", ["Đo lại thửa 214"], []);
        var petition = Petition.Submit(form, ReferenceCode.New(random).Value, "BTCD", new DueDate(null, "KN_ACCEPT", "", today, ""), today, PortalFixture.Start);
        db.AddRange(petition, new PetitionContact { PetitionId = petition.Id, Name = "Hoàng Văn Lịch", Phone = "+84912345678", Address = "Thôn Khau Tràng" });
        await db.SaveChangesAsync();
        return petition;
    });

    public static string Page(ReceptionDay day) => ReceptionLinks.Book(unitCode: day.UnitCode, host: day.Host, day: day.Date);

    public static string Centre(ReceptionDay day) => $"Centre_{day.CentreId:N}";

    public static string AtCommune(ReceptionDay day) => $"Commune_{day.Points[0].PointId:N}";

    /// <summary>Taps an hour; the slot need not be shown as free, as when the page is old.</summary>
    public static async Task<HttpResponseMessage> HoldAsync(this HttpClient browser, ReceptionDay day, int slot = 0, string? seat = null)
    {
        // A reception of another day has the form too; its antiforgery token serves as well.
        var page = await browser.PageAsync(Page(day));
        return await browser.SubmitAsync(page, Page(day), [("Seat", seat ?? Centre(day)), ("slot", day.Slots[slot].Id.ToString())], form: "form[method=post]");
    }

    /// <summary>A number nobody else has, for one phone holds few appointments.</summary>
    public static string AnyPhone() => $"09{Interlocked.Increment(ref _phone):00000000}";

    public static IReadOnlyList<(string Name, string Value)> Visitor(string? subject = "Xin gặp về đất đai") =>
        [("Input.Name", "Lý Văn Páo"), ("Input.Phone", "0912 345 678"), ("Input.Email", "pao@example.vn"), ("Input.Subject", subject ?? "")];

    public static async Task<HttpResponseMessage> ConfirmAsync(this HttpClient browser, string held, IEnumerable<(string Name, string Value)> fill) =>
        await browser.SubmitAsync(await browser.PageAsync(held), held, fill);

    /// <summary>From the first page to the secret of the manage link.</summary>
    public static async Task<string> BookAsync(this PortalFixture portal, ReceptionDay day, int slot = 0, string? phone = null)
    {
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day, slot);
        using var made = await browser.ConfirmAsync(held.Headers.Location!.ToString(), [.. Visitor().Where(field => field.Name != "Input.Phone"), ("Input.Phone", phone ?? AnyPhone())]);
        made.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        return made.Headers.Location!.ToString().Split('/')[^1];
    }
}
