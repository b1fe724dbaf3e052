using CitizenPortal.Web.Components;
using Microsoft.AspNetCore.Http;

namespace CitizenPortal.Web.Tests.Components;

public sealed class SignTests
{
    private const string Svg = """<svg class="i" aria-hidden="true"><use href="/img/icons.svg#""";
    private readonly Rendering _page = new();

    [Fact]
    public async Task A_notice_has_an_icon_a_title_and_words() =>
        (await Rendering.HtmlAsync(new NoticeTagHelper { ViewContext = _page.View, Kind = "ok", Title = "Đã nhận <đơn>" }, "Mã ở dưới."))
            .ShouldBe($"""<div class="notice notice--ok">{Svg}check"/></svg><div><b>Đã nhận &lt;đơn&gt;</b>Mã ở dưới.</div></div>""");

    [Fact]
    public async Task A_state_is_icon_word_and_colour() =>
        (await Rendering.HtmlAsync(new TagTagHelper { ViewContext = _page.View, Kind = "late", Large = true }, "Quá hạn"))
            .ShouldBe($"""<span class="tag tag--l tag--late">{Svg}late"/></svg>Quá hạn</span>""");

    [Fact]
    public async Task A_button_keeps_what_the_page_wrote_on_it() =>
        (await Rendering.HtmlAsync(new ButtonTagHelper { ViewContext = _page.View, Kind = "secondary", IconEnd = "go" }, "Tiếp", ("name", "step"), ("value", "2")))
            .ShouldBe($"""<button name="step" value="2" class="btn btn--secondary">Tiếp{Svg}go"/></svg></button>""");

    [Fact]
    public async Task A_QR_code_is_drawn_in_the_page_and_says_what_it_is()
    {
        var html = await Rendering.HtmlAsync(new QrTagHelper { Value = "https://example.vn/tra-cuu", Label = "Mã QR của đơn" });

        html.ShouldStartWith("""<svg class="qr" viewBox="0 0 33 33" role="img" aria-label="Mã QR của đơn" shape-rendering="crispEdges">""");
        html.ShouldContain("M4 4h7v1H4z", customMessage: "the first row of the finder pattern");
    }

    [Fact]
    public async Task The_pager_keeps_the_filters_and_marks_the_page_shown()
    {
        _page.View.HttpContext.Request.QueryString = new QueryString("?loai=khieu-nai&trang=2");

        var html = await Rendering.HtmlAsync(new PagerTagHelper(Rendering.Texts) { ViewContext = _page.View, Current = 2, Size = 50, Total = 1206 });

        html.ShouldContain("51–100 trong 1.206 kết quả");
        html.ShouldContain("""<a href="?loai=khieu-nai&amp;trang=2" aria-current="page">2</a>""");
        html.ShouldContain("""<a href="?loai=khieu-nai&amp;trang=3">Trang sau</a>""");
    }

    [Fact]
    public async Task An_empty_list_has_no_pager() =>
        (await Rendering.HtmlAsync(new PagerTagHelper(Rendering.Texts) { ViewContext = _page.View })).ShouldBeEmpty();
}
