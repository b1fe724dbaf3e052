using System.Net;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Petitions;

/// <summary>What a citizen fills in, with sensible answers, and the way through the six steps.</summary>
internal sealed record Citizen
{
    public static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[200]];

    public string Kind { get; init; } = "Complaint";

    public string Commune { get; init; } = "ngoc duong";

    public string Story { get; init; } = "Ngày 2/11/2026 tổ đo đạc ghi đất nhà tôi 274 m². Sổ cũ năm 1998 ghi 320 m².";

    public string Request { get; init; } = "Đo lại thửa đất số 214.";

    public string Name { get; init; } = "Hoàng Văn Lịch";

    public string Phone { get; init; } = "0912 345 678";

    public string Email { get; init; } = "";

    public string Last4 => new string([.. Phone.Where(char.IsAsciiDigit)])[^4..];

    /// <summary>Goes through the steps up to the review page.</summary>
    public async Task<HttpClient> WriteAsync(PortalFixture portal, params (string Field, string FileName, byte[] Content)[] files)
    {
        var browser = portal.Browser();
        await StepAsync(browser, PetitionLinks.Submit, [("Kind", Kind)]);
        await StepAsync(browser, PetitionLinks.Where, [("Commune", Commune), ("Place", "thôn Khau Tràng")]);
        await StepAsync(browser, PetitionLinks.Story, [("Story", Story)], files);
        await StepAsync(browser, PetitionLinks.Requests, [("First", Request)]);
        await StepAsync(browser, PetitionLinks.Contact, [("Name", Name), ("Phone", Phone), ("Address", "Thôn Khau Tràng, xã Ngọc Đường"), ("Email", Email)]);
        return browser;
    }

    /// <summary>Sends the petition and returns its browser and code.</summary>
    public async Task<(HttpClient Browser, string Code)> SendAsync(PortalFixture portal, params (string Field, string FileName, byte[] Content)[] files)
    {
        var browser = await WriteAsync(portal, files);
        using var sent = await browser.SubmitAsync(await browser.PageAsync(PetitionLinks.Review), PetitionLinks.Review, [], form: "form[data-send-once]");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return (browser, sent.Headers.Location!.ToString().Split('/')[^1]);
    }

    public static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string step, IEnumerable<(string, string)> fill, params (string, string, byte[])[] files) =>
        await browser.SubmitAsync(await browser.PageAsync(step), step, fill, form: "form[data-draft-form]", files: files);

    /// <summary>The petition as it is stored, its texts opened where they rest sealed.</summary>
    public static Task<Petition> StoredAsync(PortalFixture portal, string code) => portal.InScope(async services =>
    {
        var petition = await services.GetRequiredService<PortalDb>().Set<Petition>().AsNoTracking().AsSplitQuery()
            .Include(petition => petition.History).Include(petition => petition.Requests).Include(petition => petition.Attachments)
            .SingleAsync(petition => petition.Code == code, PortalFixture.Cancel);
        await services.GetRequiredService<CaseTexts>().OpenAsync(petition, PortalFixture.Cancel);
        return petition;
    });

    private static async Task StepAsync(HttpClient browser, string step, IEnumerable<(string, string)> fill, params (string, string, byte[])[] files)
    {
        using var response = await PostAsync(browser, step, fill, files);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, $"{step}: {(await response.DocumentAsync()).QuerySelector(".summary-error")?.TextContent}");
    }
}
