using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Petitions.Protection;

/// <summary>A denunciation with an identity that can be told from everything else in the world.</summary>
internal static class GivenDenunciation
{
    public const string Name = "Kanari Thị Qzx";
    public const string Phone = "0987 650 321";
    public const string Email = "qzx.kanari@example.vn";
    public const string Address = "Ngõ 77 Kanariqzx, xã Ngọc Đường";
    public const string PersonalNumber = "008199123457";
    public const string FileName = "don-viet-tay-kanariqzx.jpg";
    public const string FileText = "KANARIQZXCONTENT";

    /// <summary>In story, request, place, answer and note: what only the list may read, though it is no name.</summary>
    public const string Telling = "Veroqzj";

    /// <summary>Forms in which the identity could stand somewhere.</summary>
    public static IReadOnlyList<string> Canaries { get; } =
        [Name, "Kanari Thi Qzx", "0987650321", "987650321", Phone, "0987.650.321", Email, "Kanariqzx", PersonalNumber, FileName, FileText];

    public static byte[] File => [.. Citizen.Photo, .. System.Text.Encoding.UTF8.GetBytes(FileText)];

    public static async Task<(HttpClient Browser, string Code)> SendAsync(PortalFixture portal, string kind = "Denunciation", string? accusedUnit = null)
    {
        var citizen = new Citizen { Kind = kind, Story = $"Ông trưởng phòng nhận tiền trái quy định ngày 1/11/2026, tôi ngồi ngay bàn {Telling}.", Request = $"Xác minh người ngồi bàn {Telling}." };
        var browser = await citizen.WriteAsync(portal, ("Files", FileName, File));
        using var contact = await Citizen.PostAsync(browser, PetitionLinks.Contact, [("Name", Name), ("Phone", Phone), ("Address", Address), ("Email", Email), ("PersonalNumber", PersonalNumber)]);
        if (accusedUnit is not null)
        {
            using var where = await Citizen.PostAsync(browser, PetitionLinks.Where, [("AccusedUnit", accusedUnit), ("Place", $"nhà {Telling}")]);
            where.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        }

        using var sent = await browser.SubmitAsync(await browser.PageAsync(PetitionLinks.Review), PetitionLinks.Review, [], form: "form[data-send-once]");
        sent.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        return (browser, sent.Headers.Location!.ToString().Split('/')[^1]);
    }

    /// <summary>A browser in which a known person is signed in.</summary>
    public static async Task<(HttpClient Browser, PortalUser User)> PersonAsync(this PortalFixture portal, string role, string? unit)
    {
        var user = await portal.StaffAsync(role, unit);
        var browser = portal.Browser();
        using var password = await browser.PasswordAsync(user.UserName!, Given.Password);
        using var code = await browser.SubmitAsync(await browser.PageAsync(Features.Accounts.Contracts.AccountLinks.Code), Features.Accounts.Contracts.AccountLinks.Code, [("Code", await portal.CodeAsync(user))]);
        code.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        return (browser, user);
    }

    public static Task<HttpResponseMessage> AskAsync(this HttpClient browser, string code, string handler, params (string, string)[] fill) => AskAsync(browser, browser, code, handler, fill);

    /// <summary>Posts a form of the envelope's page.</summary>
    private static async Task<HttpResponseMessage> AskAsync(HttpClient reader, HttpClient sender, string code, string handler, (string, string)[] fill)
    {
        var page = await reader.PageAsync(PetitionLinks.Access(code));
        return await sender.SubmitAsync(page, PetitionLinks.Access(code), fill, form: $"form[action*='handler={handler}']");
    }

    public static async Task DoneAsync(this HttpClient browser, string code, string handler, params (string, string)[] fill)
    {
        using var response = await browser.AskAsync(code, handler, fill);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect, (await response.DocumentAsync()).QuerySelector(".summary-error, .notice")?.TextContent);
    }

    public static async Task<System.Net.HttpStatusCode> StatusAsync(this HttpClient browser, string path)
    {
        using var response = await browser.GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);
        return response.StatusCode;
    }

    public static Task<Petition> PetitionAsync(this PortalFixture portal, string code) => Citizen.StoredAsync(portal, code);
}
