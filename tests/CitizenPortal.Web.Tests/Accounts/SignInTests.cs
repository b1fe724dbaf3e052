using System.Net;
using CitizenPortal.Web.Features.Accounts;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Accounts;

public sealed class SignInTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Inside = AccountLinks.SignOut;

    [Theory]
    [InlineData(Roles.ReceptionOfficer)]
    [InlineData(Roles.PetitionOfficer)]
    [InlineData(Roles.UnitHead)]
    [InlineData(Roles.Board)]
    [InlineData(Roles.Inspectorate)]
    [InlineData(Roles.InspectorateHead)]
    [InlineData(Roles.Administrator)]
    public async Task Everybody_lands_on_a_page_of_his_own_with_a_menu_that_opens(string role)
    {
        var browser = await portal.SignedInAsync(role, "02215");
        using var home = await browser.GetAsync(new Uri(AccountLinks.Home, UriKind.Relative), PortalFixture.Cancel);

        var page = await browser.PageAsync(home.Headers.Location!.ToString());

        var places = page.QuerySelectorAll(".app-bar nav a").Select(link => link.GetAttribute("href")!).ToList();
        places.ShouldNotBeEmpty();
        foreach (var place in places)
        {
            using var opened = await browser.GetAsync(new Uri(place, UriKind.Relative), PortalFixture.Cancel);
            opened.StatusCode.ShouldBe(HttpStatusCode.OK, place);
        }
    }

    [Fact]
    public async Task Password_and_code_open_the_portal()
    {
        var browser = await portal.SignedInAsync(Roles.ReceptionOfficer);

        using var inside = await browser.GetAsync(new Uri(Inside, UriKind.Relative), PortalFixture.Cancel);

        inside.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_password_alone_opens_nothing()
    {
        var user = await portal.StaffAsync(Roles.ReceptionOfficer);
        var browser = portal.Browser();

        using var password = await browser.PasswordAsync(user.UserName!, Given.Password);
        using var inside = await browser.GetAsync(new Uri(Inside, UriKind.Relative), PortalFixture.Cancel);

        password.Headers.Location!.ToString().ShouldStartWith(AccountLinks.Code);
        inside.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        inside.Headers.Location!.ToString().ShouldContain(AccountLinks.SignIn);
    }

    [Fact]
    public async Task The_first_sign_in_sets_up_the_second_factor_and_shows_ten_recovery_codes()
    {
        var user = await portal.StaffAsync(Roles.PetitionOfficer, secondFactor: false);
        var browser = portal.Browser();

        using var password = await browser.PasswordAsync(user.UserName!, Given.Password);
        password.Headers.Location!.ToString().ShouldStartWith(AccountLinks.SetUp);
        using var early = await browser.GetAsync(new Uri(Inside, UriKind.Relative), PortalFixture.Cancel);
        early.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = await browser.PageAsync(AccountLinks.SetUp);
        using var wrong = await browser.SubmitAsync(page, AccountLinks.SetUp, [("Code", "000000")]);
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        using var done = await browser.SubmitAsync(page, AccountLinks.SetUp, [("Code", await portal.CodeAsync(user))]);
        (await done.DocumentAsync()).QuerySelectorAll("main li.code").Length.ShouldBe(10);
        using var inside = await browser.GetAsync(new Uri(Inside, UriKind.Relative), PortalFixture.Cancel);
        inside.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_recovery_code_works_once()
    {
        var user = await portal.StaffAsync(Roles.PetitionOfficer, secondFactor: false);
        var first = portal.Browser();
        using var password = await first.PasswordAsync(user.UserName!, Given.Password);
        using var setUp = await first.SubmitAsync(await first.PageAsync(AccountLinks.SetUp), AccountLinks.SetUp, [("Code", await portal.CodeAsync(user))]);
        var code = (await setUp.DocumentAsync()).QuerySelector("main li.code")!.TextContent;

        using var once = await RecoverAsync(user.UserName!, code);
        using var twice = await RecoverAsync(user.UserName!, code);

        once.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        twice.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_wrong_code_is_refused_in_words()
    {
        var user = await portal.StaffAsync(Roles.ReceptionOfficer);
        var browser = portal.Browser();
        using var password = await browser.PasswordAsync(user.UserName!, Given.Password);

        using var wrong = await browser.SubmitAsync(await browser.PageAsync(AccountLinks.Code), AccountLinks.Code, [("Code", "000000")]);

        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await wrong.Content.ReadAsStringAsync(PortalFixture.Cancel)).ShouldContain("Mã chưa đúng");
    }

    [Fact]
    public async Task Names_that_exist_and_names_that_do_not_show_the_same_until_and_in_the_rest()
    {
        var user = await portal.StaffAsync(Roles.ReceptionOfficer);

        var known = await WrongAsync(user.UserName!, AccountsModule.WrongAttempts + 1);
        var unknown = await WrongAsync("khong.co.ai", AccountsModule.WrongAttempts + 1);

        unknown.ShouldBe(known);
        known[0].ShouldContain("chưa đúng");
        known[^1].ShouldContain("tạm khóa 15 phút");
    }

    [Fact]
    public async Task The_right_password_does_not_open_a_resting_account()
    {
        var user = await portal.StaffAsync(Roles.ReceptionOfficer);
        await WrongAsync(user.UserName!, AccountsModule.WrongAttempts);

        using var right = await portal.Browser().PasswordAsync(user.UserName!, Given.Password);

        right.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await right.Content.ReadAsStringAsync(PortalFixture.Cancel)).ShouldContain("tạm khóa 15 phút");
    }

    [Fact]
    public async Task Wrong_codes_put_the_account_to_rest_too()
    {
        var user = await portal.StaffAsync(Roles.ReceptionOfficer);
        var browser = portal.Browser();
        using var password = await browser.PasswordAsync(user.UserName!, Given.Password);
        var page = await browser.PageAsync(AccountLinks.Code);
        for (var attempt = 0; attempt < AccountsModule.WrongAttempts; attempt++)
        {
            using var wrong = await browser.SubmitAsync(page, AccountLinks.Code, [("Code", "000000")]);
        }

        using var right = await browser.SubmitAsync(page, AccountLinks.Code, [("Code", await portal.CodeAsync(user))]);

        right.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await right.Content.ReadAsStringAsync(PortalFixture.Cancel)).ShouldContain("tạm khóa");
    }

    [Theory]
    [InlineData("/can-bo/tai-khoan", "/can-bo/tai-khoan")]
    [InlineData("https://example.com/", AccountLinks.Home)]
    [InlineData("//example.com", AccountLinks.Home)]
    [InlineData("/\\example.com", AccountLinks.Home)]
    public async Task After_signing_in_one_goes_back_to_the_portal_and_nowhere_else(string wanted, string arrived)
    {
        var user = await portal.StaffAsync(Roles.ReceptionOfficer);
        var browser = portal.Browser();
        using var password = await browser.PasswordAsync(user.UserName!, Given.Password, $"{AccountLinks.SignIn}?ve={Uri.EscapeDataString(wanted)}");
        var next = password.Headers.Location!.ToString();

        using var code = await browser.SubmitAsync(await browser.PageAsync(next), next, [("Code", await portal.CodeAsync(user))]);

        code.Headers.Location!.ToString().ShouldBe(arrived);
    }

    [Fact]
    public async Task An_empty_form_names_both_fields_and_keeps_the_name()
    {
        var browser = portal.Browser();

        using var response = await browser.PasswordAsync("le.van.thu", "");
        var page = await response.DocumentAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.Body!.TextContent.ShouldContain("Ông/Bà nhập mật khẩu.");
        page.QuerySelector("[name=UserName]")!.GetAttribute("value").ShouldBe("le.van.thu");
    }

    [Fact]
    public async Task Without_the_first_factor_the_code_page_leads_back_to_the_door()
    {
        using var response = await portal.Browser().GetAsync(new Uri(AccountLinks.Code, UriKind.Relative), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldStartWith(AccountLinks.SignIn);
    }

    [Fact]
    public async Task Signing_out_closes_the_portal()
    {
        var browser = await portal.SignedInAsync(Roles.ReceptionOfficer);

        using var left = await browser.SubmitAsync(await browser.PageAsync(AccountLinks.SignOut), AccountLinks.SignOut, [], form: "main form");
        using var inside = await browser.GetAsync(new Uri(Inside, UriKind.Relative), PortalFixture.Cancel);

        left.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        inside.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_made_up_passkey_opens_nothing()
    {
        var browser = portal.Browser();
        var page = await browser.PageAsync(AccountLinks.SignIn);

        using var response = await browser.SubmitAsync(page, AccountLinks.SignIn, [("credential", """{"id":"AAAA"}""")], form: "form[data-passkey]");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<HttpResponseMessage> RecoverAsync(string name, string code)
    {
        var browser = portal.Browser();
        using var password = await browser.PasswordAsync(name, Given.Password);
        var path = $"{AccountLinks.Code}?cach=du-phong";
        return await browser.SubmitAsync(await browser.PageAsync(path), path, [("Code", code)]);
    }

    private async Task<IReadOnlyList<string>> WrongAsync(string name, int times)
    {
        var shown = new List<string>();
        for (var attempt = 0; attempt < times; attempt++)
        {
            using var response = await portal.Browser().PasswordAsync(name, "sai mat khau roi");
            var page = await response.DocumentAsync();
            shown.Add(string.Join(' ', page.QuerySelectorAll("main .summary-error").Select(part => part.TextContent.Trim())));
        }

        return shown;
    }
}
