using CitizenPortal.Domain.Petitions.Papers;
using CitizenPortal.Web.Features.Petitions.Papers;
using CitizenPortal.Web.Platform.Papers;
using CitizenPortal.Web.Tests.Fixture;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CitizenPortal.Web.Tests.Petitions.Papers;

/// <summary>Every wording of every form as a file, read back.</summary>
public sealed class PaperFileTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    public static TheoryData<string> Codes => [.. FormCatalogue.All.Select(form => form.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_full_and_an_empty_form_are_sound_and_laid_out_as_decree_30_says(string code)
    {
        var form = FormCatalogue.Find(code)!;
        foreach (var version in form.Versions)
        {
            var full = FormFilling.Fields(form, version).ToDictionary(field => field.Name, field => $"giá trị {field.Name}");
            foreach (var values in new[] { full, [] })
            {
                using var file = WordprocessingDocument.Open(new MemoryStream(PaperFile.Of(PaperComposer.Compose(form, version, values, null, Today))), false);
                new OpenXmlValidator().Validate(file, PortalFixture.Cancel).Select(error => $"{error.Path?.XPath} {error.Description}").ShouldBeEmpty();
                CheckLayout(file, form);
            }

            using var filled = WordprocessingDocument.Open(new MemoryStream(PaperFile.Of(PaperComposer.Compose(form, version, full, "07/TB-BTCD", Today))), false);
            var text = filled.MainDocumentPart!.Document.Body!.InnerText;
            text.ShouldNotContain(FormFilling.Gap);
            text.ShouldContain("ngày 25 tháng 11 năm 2026");
            text.Contains("Số: 07/TB-BTCD", StringComparison.Ordinal).ShouldBe(form.TakesNumber);
            foreach (var field in FormFilling.Fields(form, version).Where(field => field.Required))
            {
                text.Contains($"giá trị {field.Name}", StringComparison.OrdinalIgnoreCase).ShouldBeTrue($"{code}: {field.Name}");
            }
        }
    }

    private static void CheckLayout(WordprocessingDocument file, FormTemplate form)
    {
        var main = file.MainDocumentPart!;
        var section = main.Document.Body!.GetFirstChild<SectionProperties>()!;
        var (size, margin) = (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!);
        (size.Width!.Value, size.Height!.Value).ShouldBe(form.Layout == FormLayout.Register ? (16838u, 11906u) : (11906u, 16838u));
        Millimetres(margin.Top!.Value).ShouldBeInRange(20, 25);
        Millimetres(margin.Bottom!.Value).ShouldBeInRange(20, 25);
        Millimetres((int)margin.Left!.Value).ShouldBeInRange(30, 35);
        Millimetres((int)margin.Right!.Value).ShouldBeInRange(15, 20);
        main.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().Single().Ascii!.Value.ShouldBe("Times New Roman");
        main.Document.Body.Descendants<Run>().Where(run => run.InnerText == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").ShouldHaveSingleItem().RunProperties!.Bold.ShouldNotBeNull();
        main.Document.Body.Descendants<ParagraphBorders>().Count().ShouldBeGreaterThanOrEqualTo(form.Layout == FormLayout.Citizen ? 1 : 2);
    }

    private static double Millimetres(int twips) => Math.Round(twips / 1440.0 * 25.4, 1);
}
