namespace CitizenPortal.Web.Tests.Architecture;

public sealed class HouseRulesTests
{
    public static TheoryData<string> Rules => [.. HouseRules.All.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_house_keeps_the_rule(string rule)
    {
        SourceTree.Files.Count.ShouldBeGreaterThan(20);

        SourceTree.Files
            .Select(file => (file.Path, Broken: HouseRules.All[rule](file)))
            .Where(result => result.Broken is not null)
            .Select(result => $"{result.Path}: {result.Broken}")
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("the domain is pure", "CitizenPortal.Domain/Petitions/A.cs", "using Microsoft.EntityFrameworkCore;")]
    [InlineData("the domain is pure", "CitizenPortal.Domain/Petitions/A.cs", "public async Task Act() { }")]
    [InlineData("domain folders meet only in the foundations", "CitizenPortal.Domain/Petitions/A.cs", "using CitizenPortal.Domain.Sessions;")]
    [InlineData("features meet only through contracts", "CitizenPortal.Web/Features/Petitions/A.cs", "using CitizenPortal.Web.Features.Reception;")]
    [InlineData("features meet only through contracts", "CitizenPortal.Web/Features/Petitions/Track/A.cshtml", "@using CitizenPortal.Web.Features.Reception.Book")]
    [InlineData("the platform does not know the features", "CitizenPortal.Web/Platform/A.cs", "using CitizenPortal.Web.Features.Petitions.Contracts;")]
    [InlineData("pages do not query", "CitizenPortal.Web/Features/Petitions/A.cshtml", "@inject PortalDb Db")]
    [InlineData("outside services are reached only by the platform", "CitizenPortal.Web/Features/Petitions/A.cs", "using MailKit.Net.Smtp;")]
    [InlineData("no folder without a meaning", "CitizenPortal.Web/Features/Petitions/Helpers/A.cs", "")]
    public void The_rule_finds_a_planted_violation(string rule, string path, string text) =>
        HouseRules.All[rule](new SourceFile(path, text)).ShouldNotBeNull();

    [Fact]
    public void A_contract_may_be_used() =>
        HouseRules.All["features meet only through contracts"](new SourceFile("CitizenPortal.Web/Features/Petitions/A.cs", "using CitizenPortal.Web.Features.Reception.Contracts;")).ShouldBeNull();
}
