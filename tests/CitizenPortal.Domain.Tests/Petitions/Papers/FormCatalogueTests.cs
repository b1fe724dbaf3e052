using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Petitions.Papers;

namespace CitizenPortal.Domain.Tests.Petitions.Papers;

public sealed class FormCatalogueTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    public static TheoryData<string> Codes => [.. FormCatalogue.All.Select(form => form.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_empty_case_misses_exactly_the_required_fields_and_a_full_one_none(string code)
    {
        var form = FormCatalogue.Find(code)!;
        foreach (var version in form.Versions)
        {
            var fields = FormFilling.Fields(form, version);
            fields.Select(field => field.Name).ShouldBeUnique();

            FormFilling.Missing(form, version, new Dictionary<string, string>()).Select(field => field.Name).ShouldBe(fields.Where(field => field.Required).Select(field => field.Name));
            var full = fields.ToDictionary(field => field.Name, field => $"<{field.Name}>");
            FormFilling.Missing(form, version, full).ShouldBeEmpty();
            FormFilling.Lines(version, full).SelectMany(line => line.Texts).ShouldAllBe(text => text.MissingField == null);
        }
    }

    [Fact]
    public void The_whole_catalogue_of_the_law_is_there_with_a_wording_in_force()
    {
        string[] denunciation = [.. Enumerable.Range(1, 12).Select(number => $"TC-{number:00}")];
        string[] complaint = [.. Enumerable.Range(1, 16).Select(number => $"KN-{number:00}"), "KN-14a", "KN-14b"];
        string[] others = ["01-TCD", "02-TCD", "03-TCD", "XLD-01", "XLD-02", "XLD-03", "XLD-04"];

        foreach (var code in (string[])[.. denunciation, .. complaint, .. others])
        {
            FormCatalogue.Find(code).ShouldNotBeNull(code).On(Today).ShouldNotBeNull(code);
        }
    }

    [Fact]
    public void Where_the_table_names_a_form_the_catalogue_has_one()
    {
        var without = PetitionTransitions.All.Where(row => row.Form is not null && FormCatalogue.AskedBy(row.Procedure, row.Action).Count == 0);

        without.Select(row => $"{row.Procedure} {row.Action}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("KN-03", 2026, 6, 30, 1)]
    [InlineData("KN-03", 2026, 7, 1, 2)]
    [InlineData("TC-02", 2026, 6, 30, 1)]
    [InlineData("TC-02", 2026, 7, 1, 2)]
    public void The_decrees_of_2026_replace_wordings_on_the_first_of_July(string code, int year, int month, int day, int version) =>
        FormCatalogue.Find(code)!.On(new DateOnly(year, month, day))!.Number.ShouldBe(version);

    [Fact]
    public void Wordings_of_a_form_never_overlap() =>
        FormCatalogue.All.ShouldAllBe(form => form.Versions.SelectMany(version => new[] { version.From, version.Until ?? version.From }).All(day => form.Versions.Count(version => version.IsInForce(day)) == 1));

    [Fact]
    public void What_the_state_asks_for_comes_first()
    {
        var (owed, next, others) = FormCatalogue.For(PetitionProcedure.ComplaintFirst, PetitionState.Accepted, Today);

        owed.ShouldContain(form => form.Code == "KN-03");
        next.ShouldContain(form => form.Code == "KN-05");
        others.ShouldContain(form => form.Code == "XLD-02");
        owed.Concat(next).Concat(others).ShouldAllBe(form => form.BelongsTo(PetitionProcedure.ComplaintFirst));
    }

    [Fact]
    public void A_form_to_the_accused_has_no_field_that_names_the_denouncer()
    {
        var form = FormCatalogue.Find("TC-06")!;

        form.NamesPetitioner.ShouldBeFalse();
        FormFilling.Fields(form, form.On(Today)!).ShouldAllBe(field => !field.IsIdentity);
    }

    [Fact]
    public void A_missing_value_leaves_a_gap_and_an_idle_line_is_left_out()
    {
        var version = FormCatalogue.Find("KN-03")!.On(Today)!;
        var lines = FormFilling.Lines(version, new Dictionary<string, string> { ["petitioner"] = "Lò Thị Mẩy" });

        string.Concat(lines[0].Texts.Select(text => text.Text)).ShouldBe("Ông (bà) Lò Thị Mẩy");
        lines.ShouldNotContain(line => line.Texts.Any(text => text.Text.Contains("chuyển đến")));
        lines.SelectMany(line => line.Texts).ShouldContain(text => text.MissingField == "address" && text.Text == FormFilling.Gap);
    }
}
