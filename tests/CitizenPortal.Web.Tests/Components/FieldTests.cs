using CitizenPortal.Web.Components;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CitizenPortal.Web.Tests.Components;

public sealed class FieldTests
{
    private readonly Rendering _page = new();

    [Fact]
    public async Task An_input_is_named_by_its_label_and_described_by_its_hint()
    {
        var input = new InputTagHelper(Rendering.Texts) { ViewContext = _page.View, For = _page.For("Phone", "0912"), Label = "Số điện thoại", Hint = "Để nhận mã", Width = "10" };

        (await Rendering.HtmlAsync(input, attributes: ("autocomplete", "tel"))).ShouldBe(
            """<div class="field"><label class="label" for="Phone">Số điện thoại</label><span class="hint" id="Phone-h">Để nhận mã</span>"""
            + """<input aria-describedby="Phone-h" autocomplete="tel" class="input input--10" id="Phone" name="Phone" type="text" value="0912"></div>""");
    }

    [Fact]
    public async Task A_wrong_answer_stays_in_its_box_with_the_error_tied_to_it()
    {
        _page.WithError("Phone", "091<", "Số điện thoại có 10 số.");
        var input = new InputTagHelper(Rendering.Texts) { ViewContext = _page.View, For = _page.For("Phone", null), Label = "Số" };

        (await Rendering.HtmlAsync(input)).ShouldBe(
            """<div class="field field--error"><label class="label" for="Phone">Số</label><p class="error" id="Phone-e"><svg class="i" aria-hidden="true"><use href="/img/icons.svg#late"/></svg><span>Số điện thoại có 10 số.</span></p>"""
            + """<input aria-describedby="Phone-e" aria-invalid="true" class="input" id="Phone" name="Phone" type="text" value="091&lt;"></div>""");
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        _page.WithError("Password", "bí mật", "Sai");
        var input = new InputTagHelper(Rendering.Texts) { ViewContext = _page.View, For = _page.For("Password", "bí mật"), Label = "Mật khẩu", Type = "password" };

        (await Rendering.HtmlAsync(input)).ShouldNotContain("bí mật");
    }

    [Fact]
    public async Task A_textarea_keeps_line_breaks_at_its_start()
    {
        var area = new TextareaTagHelper(Rendering.Texts) { ViewContext = _page.View, For = _page.For("Story", "\nDòng hai"), Label = "Sự việc", Optional = true };

        (await Rendering.HtmlAsync(area)).ShouldBe(
            """<div class="field"><label class="label" for="Story">Sự việc (không bắt buộc)</label>"""
            + "<textarea class=\"textarea\" id=\"Story\" name=\"Story\" rows=\"5\">\n&#xA;Dòng hai</textarea></div>");
    }

    [Fact]
    public async Task A_select_chooses_the_typed_value_before_the_marked_one()
    {
        _page.WithError("Unit", "b", "Chưa đúng");
        var select = new SelectTagHelper(Rendering.Texts) { ViewContext = _page.View, For = _page.For("Unit", "a"), Label = "Đơn vị", Items = [new SelectListItem("Xã A", "a", selected: true), new SelectListItem("Xã B", "b")] };

        (await Rendering.HtmlAsync(select)).ShouldContain("""<option value="a">Xã A</option><option selected="selected" value="b">Xã B</option>""");
    }

    [Fact]
    public async Task Radios_are_one_fieldset_whose_first_answer_carries_the_fields_id()
    {
        var radios = new RadiosTagHelper(Rendering.Texts) { ViewContext = _page.View, For = _page.For("Kind", "Feedback"), Legend = "Việc gì?", Heading = 1 };

        var html = await Rendering.HtmlAsync(radios, async items => await AnswerAsync(items, "Complaint", closed: true) + await AnswerAsync(items, "Feedback", closed: false), []);

        html.ShouldBe(
            """<fieldset class="field"><legend><h1>Việc gì?</h1></legend><div class="choices">"""
            + """<label class="choice choice--off"><input disabled="disabled" id="Kind" name="Kind" type="radio" value="Complaint"><span class="choice__text"><b>Complaint</b></span></label>"""
            + """<label class="choice"><input checked="checked" id="Kind-2" name="Kind" type="radio" value="Feedback"><span class="choice__text"><b>Feedback</b></span></label></div></fieldset>""");
    }

    [Fact]
    public async Task A_checkbox_is_a_whole_row_that_can_be_pressed()
    {
        var box = new CheckboxTagHelper(Rendering.Texts) { ViewContext = _page.View, For = _page.For("Agreed", true), Label = "Tôi đồng ý", Note = "Có thể rút lại" };

        (await Rendering.HtmlAsync(box)).ShouldBe(
            """<div class="field"><label class="choice"><input checked="checked" id="Agreed" name="Agreed" type="checkbox" value="true"><span class="choice__text"><b>Tôi đồng ý</b><span>Có thể rút lại</span></span></label></div>""");
    }

    [Fact]
    public async Task A_kept_file_can_be_dropped_by_a_button_that_names_it()
    {
        var files = new FilesTagHelper(Rendering.Texts) { ViewContext = _page.View, For = _page.For("Files", null), Label = "Tệp", Kept = [new KeptFile("7", "ảnh.jpg", 1_250_000)] };

        (await Rendering.HtmlAsync(files)).ShouldContain(
            """<b>ảnh.jpg</b><span>1,3 MB, đã nhận</span><button class="btn btn--quiet" name="Drop" value="7" formnovalidate>Bỏ tệp<span class="vh"> ảnh.jpg</span></button>""");
    }

    [Fact]
    public async Task The_summary_leads_to_each_wrong_field()
    {
        _page.WithError("Unit.Code", "", "Hãy chọn đơn vị").WithError("", "", "Chỗ này vừa có người đặt");

        (await Rendering.HtmlAsync(new ErrorsTagHelper(Rendering.Texts) { ViewContext = _page.View })).ShouldBe(
            """<div class="summary-error" role="alert" tabindex="-1" aria-labelledby="loi-t"><h2 id="loi-t">Còn 2 chỗ cần sửa</h2><p>Những gì Ông/Bà đã viết vẫn còn nguyên.</p>"""
            + """<ul><li>Chỗ này vừa có người đặt</li><li><a href="#Unit_Code">Hãy chọn đơn vị</a></li></ul></div>""");
    }

    [Fact]
    public async Task Without_errors_there_is_no_summary() =>
        (await Rendering.HtmlAsync(new ErrorsTagHelper(Rendering.Texts) { ViewContext = _page.View })).ShouldBeEmpty();

    private static Task<string> AnswerAsync(IDictionary<object, object> items, string value, bool closed) =>
        Rendering.HtmlAsync(new RadioTagHelper { Value = value, Label = value, Disabled = closed }, _ => Task.FromResult(""), (Dictionary<object, object>)items);
}
