using System.Net;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Petitions;

public sealed class SubmitTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_petition_written_without_scripts_becomes_a_receipt_with_code_date_and_reason()
    {
        var (browser, code) = await new Citizen().SendAsync(portal, ("Files", "quyet-dinh.jpg", Citizen.Photo));

        var receipt = await browser.PageAsync(PetitionLinks.Receipt(code));
        var petition = await Citizen.StoredAsync(portal, code);
        receipt.QuerySelector("h1 .code")!.TextContent.ShouldBe($"{code[..5]}-{code[5..]}");
        receipt.QuerySelector(".next__d")!.TextContent.ShouldContain("11/11/2026");
        receipt.QuerySelector(".ledger tbody")!.TextContent.ShouldContain("Nghỉ hằng tuần");
        receipt.QuerySelector("svg.qr").ShouldNotBeNull();
        petition.CommuneCode.ShouldBe("00700");
        petition.UnitCode.ShouldBe("00700");
        petition.DueTerm.ShouldBe("KN_ACCEPT");
        petition.Attachments.Single().Name.ShouldBe("quyet-dinh.jpg");
    }

    [Fact]
    public async Task Messages_are_written_with_the_petition()
    {
        var (_, code) = await new Citizen { Email = "lich@example.com" }.SendAsync(portal);
        var petition = await Citizen.StoredAsync(portal, code);

        var messages = await portal.InScope(services => services.GetRequiredService<IMessageQueue>().StatusAsync($"petition:{petition.Id:N}:received", PortalFixture.Cancel));

        messages.Select(message => message.Channel).ShouldBe([MessageChannel.Email, MessageChannel.Sms], ignoreOrder: true);
    }

    [Fact]
    public async Task Thirty_two_posts_of_one_form_make_one_petition_and_all_lead_to_its_receipt()
    {
        var browser = await new Citizen { Name = "Người Gửi Hai Lần" }.WriteAsync(portal);
        var page = await browser.PageAsync(PetitionLinks.Review);

        var sent = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => browser.SubmitAsync(page, PetitionLinks.Review, [], form: "form[data-send-once]")));

        sent.ShouldAllBe(response => response.StatusCode == HttpStatusCode.Redirect);
        sent.Select(response => response.Headers.Location!.ToString()).Distinct().ShouldHaveSingleItem().ShouldStartWith("/gui-don/bien-nhan/");
        var stored = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<PetitionContact>().CountAsync(contact => contact.Name == "Người Gửi Hai Lần", PortalFixture.Cancel));
        stored.ShouldBe(1);
    }

    [Fact]
    public async Task Going_back_and_sending_again_leads_to_the_same_receipt()
    {
        var browser = await new Citizen().WriteAsync(portal);
        var page = await browser.PageAsync(PetitionLinks.Review);
        using var first = await browser.SubmitAsync(page, PetitionLinks.Review, [], form: "form[data-send-once]");

        using var second = await browser.SubmitAsync(page, PetitionLinks.Review, [], form: "form[data-send-once]");

        second.Headers.Location.ShouldBe(first.Headers.Location);
    }

    [Theory]
    [InlineData(PetitionLinks.Submit, "Kind", "Thứ khác", "Hãy chọn một câu gần nhất")]
    [InlineData(PetitionLinks.Where, "Commune", "Xã Không Có", "không có xã, phường nào tên")]
    [InlineData(PetitionLinks.Story, "Story", "Ngắn quá", "Hãy kể thêm")]
    [InlineData(PetitionLinks.Requests, "First", "", "ít nhất một điều")]
    [InlineData(PetitionLinks.Contact, "Phone", "09x", "Số “09x” chưa đúng")]
    public async Task A_mistake_is_named_beside_its_field_and_above_and_nothing_typed_is_lost(string step, string field, string typed, string explained)
    {
        var browser = await new Citizen().WriteAsync(portal);

        using var response = await Citizen.PostAsync(browser, step, [(field, typed)]);

        var page = await response.DocumentAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector(".summary-error")!.TextContent.ShouldContain(explained);
        page.QuerySelectorAll(".field .error, fieldset .error").ShouldContain(error => error.TextContent.Contains(explained, StringComparison.Ordinal));
        page.QuerySelector(".summary-error a")!.GetAttribute("href").ShouldBe($"#{field}");
        page.GetElementById(field).ShouldNotBeNull();
        if (step == PetitionLinks.Contact)
        {
            page.QuerySelector("[name=Name]")!.GetAttribute("value").ShouldBe("Hoàng Văn Lịch");
            page.QuerySelector("[name=Phone]")!.GetAttribute("value").ShouldBe(typed);
        }
    }

    [Fact]
    public async Task A_bad_file_is_named_and_the_good_one_and_the_story_are_kept()
    {
        var browser = await new Citizen().WriteAsync(portal);

        using var response = await Citizen.PostAsync(browser, PetitionLinks.Story, [("Story", "Câu chuyện đã kể đủ dài để gửi đi.")],
            ("Files", "anh-dat.jpg", Citizen.Photo), ("Files", "chuong-trinh.exe", "MZ không phải ảnh"u8.ToArray()));

        var page = await response.DocumentAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector(".summary-error")!.TextContent.ShouldContain("chuong-trinh.exe");
        page.QuerySelector("ul.files")!.TextContent.ShouldContain("anh-dat.jpg");
        page.QuerySelector("textarea")!.TextContent.ShouldContain("Câu chuyện đã kể");
    }

    [Fact]
    public async Task A_file_over_twenty_megabytes_is_named_and_the_rest_kept()
    {
        var browser = await new Citizen().WriteAsync(portal, ("Files", "giu-lai.jpg", Citizen.Photo));

        using var response = await Citizen.PostAsync(browser, PetitionLinks.Story, [], ("Files", "video do dat.mp4", [.. "\0\0\0\u0018ftypisom"u8, .. new byte[21 * 1024 * 1024]]));

        var page = await response.DocumentAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector(".summary-error")!.TextContent.ShouldContain("“video do dat.mp4” lớn hơn 20 MB");
        page.QuerySelector("ul.files")!.TextContent.ShouldContain("giu-lai.jpg");
    }

    [Fact]
    public async Task The_sixth_file_is_named_and_a_kept_one_can_be_dropped()
    {
        var browser = await new Citizen().WriteAsync(portal, [.. Enumerable.Range(1, 5).Select(number => ("Files", $"anh-{number}.jpg", Citizen.Photo))]);
        using var sixth = await Citizen.PostAsync(browser, PetitionLinks.Story, [], ("Files", "anh-6.jpg", Citizen.Photo));
        (await sixth.DocumentAsync()).QuerySelector(".summary-error")!.TextContent.ShouldContain("anh-6.jpg");

        using var dropped = await browser.SubmitAsync(await browser.PageAsync(PetitionLinks.Story), PetitionLinks.Story, [], form: "form[data-draft-form]", submit: "ul.files button");

        dropped.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.PageAsync(PetitionLinks.Story)).QuerySelectorAll("ul.files li").Length.ShouldBe(4);
    }

    [Fact]
    public async Task A_commune_that_may_be_several_is_offered_for_choice()
    {
        var browser = await new Citizen().WriteAsync(portal);

        using var response = await Citizen.PostAsync(browser, PetitionLinks.Where, [("Commune", "ha giang")]);

        var page = await response.DocumentAsync();
        page.QuerySelectorAll("button[name=Commune]").Select(button => button.TextContent.Trim()).ShouldBe(["Phường Hà Giang 1", "Phường Hà Giang 2"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_draft_is_resumed_on_another_device_by_its_code()
    {
        var browser = await new Citizen().WriteAsync(portal);
        var code = (await browser.PageAsync(PetitionLinks.Story)).QuerySelector(".draft .code")!.TextContent;
        var other = portal.Browser();

        using var resumed = await other.SubmitAsync(await other.PageAsync(PetitionLinks.Submit), $"{PetitionLinks.Submit}?handler=Resume", [("DraftCode", code.ToLowerInvariant())], form: ".draft form");

        resumed.Headers.Location!.ToString().ShouldBe(PetitionLinks.Review);
        (await other.PageAsync(PetitionLinks.Review)).QuerySelector("main")!.TextContent.ShouldContain("Hoàng Văn Lịch");
    }

    [Fact]
    public async Task What_is_written_in_a_draft_is_not_readable_in_the_database()
    {
        await new Citizen { Name = "Tên Không Lộ" }.WriteAsync(portal);

        var contents = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<PetitionDraft>().Select(draft => draft.Sealed).ToListAsync(PortalFixture.Cancel));

        contents.ShouldNotBeEmpty();
        contents.ShouldAllBe(sealedContent => !sealedContent.Contains("Tên Không Lộ"));
    }

    [Fact]
    public async Task A_step_without_a_draft_leads_to_the_start()
    {
        using var response = await portal.Browser().GetAsync(new Uri(PetitionLinks.Contact, UriKind.Relative), PortalFixture.Cancel);

        response.Headers.Location!.ToString().ShouldBe(PetitionLinks.Submit);
    }

    [Fact]
    public async Task A_post_without_antiforgery_is_refused()
    {
        var browser = await new Citizen().WriteAsync(portal);
        using var content = new FormUrlEncodedContent([]);

        using var response = await browser.PostAsync(new Uri(PetitionLinks.Review, UriKind.Relative), content, PortalFixture.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_receipt_is_only_for_the_browser_that_sent_the_petition()
    {
        var (_, code) = await new Citizen().SendAsync(portal);

        using var response = await portal.Browser().GetAsync(new Uri(PetitionLinks.Receipt(code), UriKind.Relative), PortalFixture.Cancel);

        response.Headers.Location!.ToString().ShouldStartWith(PetitionLinks.TrackStart);
    }

    [Fact]
    public async Task Messages_of_a_denunciation_hold_neither_name_nor_kind_nor_content()
    {
        var (_, code) = await new Citizen { Kind = "Denunciation", Name = "Người Cần Giữ Kín", Email = "kin@example.com", Story = "Ông trưởng phòng nhận tiền trái quy định ngày 1/11." }.SendAsync(portal);
        var petition = await Citizen.StoredAsync(portal, code);

        var texts = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Message>().Where(message => message.Key.StartsWith($"petition:{petition.Id:N}")).Select(message => message.Subject + message.Text).ToListAsync(PortalFixture.Cancel));

        texts.Count.ShouldBe(2);
        texts.ShouldAllBe(text => !text.Contains("tố cáo", StringComparison.OrdinalIgnoreCase) && !text.Contains("Giữ Kín") && !text.Contains("trưởng phòng"));
        petition.UnitCode.ShouldBe("BTCD");
        petition.DueTerm.ShouldBe("TC_INITIAL");
    }
}
