using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Auditing;
using CitizenPortal.Web.Tests.Fixture;
using CitizenPortal.Web.Tests.Petitions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Auditing;

/// <summary>Chains and seals, with the sealer run by the test.</summary>
public sealed class AuditChainTests(QuietPortalFixture portal) : IClassFixture<QuietPortalFixture>
{
    [Fact]
    public async Task A_petition_sent_is_on_record_in_the_same_save_without_a_word_of_who_sent_it()
    {
        var (_, code) = await new Citizen { Name = "Lò Thị Không Lộ", Phone = "0912 000 777" }.SendAsync(portal);
        var petition = await Citizen.StoredAsync(portal, code);

        var records = await RecordsAsync($"petition:{petition.Id:N}");

        var sent = records.ShouldHaveSingleItem();
        sent.Act.ShouldBe("petition.Submit");
        sent.ActorKind.ShouldBe(AuditActorKind.Citizen);
        sent.CaseId.ShouldBe(petition.Id);
        sent.Hash.ShouldBe(AuditCanon.HashOf(sent));
        (sent.Details + sent.Act + sent.Chain).ShouldNotContain("Lộ");
    }

    [Fact]
    public async Task Readings_of_one_case_at_the_same_moment_each_get_a_link_of_their_own()
    {
        var subject = AuditSubject.Of("petition", Guid.CreateVersion7(), null);
        var audit = portal.Services.GetRequiredService<IAudit>();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => audit.ReadAsync(subject, "petition.contact-read", null, PortalFixture.Cancel)));

        var records = await RecordsAsync(subject.Chain + ":read");
        records.Select(record => record.Number).ShouldBe(Enumerable.Range(1, 12));
        records.Skip(1).Select(record => record.PreviousHash).ShouldBe(records.SkipLast(1).Select(record => record.Hash));
    }

    [Fact]
    public async Task What_was_not_stored_is_not_on_record()
    {
        var (_, code) = await new Citizen().SendAsync(portal);
        var petition = await Citizen.StoredAsync(portal, code);

        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            var twice = PetitionAccused.Unit(petition.Id, "00700");
            db.AddRange(twice, PetitionAccused.Unit(petition.Id, "00700"));
            await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync(PortalFixture.Cancel));
        });

        (await RecordsAsync($"wall:{petition.Id:N}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Untouched_records_and_seals_are_verified_and_counted()
    {
        await FilledAsync();

        var verdict = await portal.InScope(services => services.GetRequiredService<AuditVerifier>().VerifyAsync(PortalFixture.Cancel));

        verdict.Broken.ShouldBeNull();
        verdict.Records.ShouldBeGreaterThan(3);
        verdict.Seals.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("flipped byte", "record 2 of {0} ({1}) does not match its hash")]
    [InlineData("flipped hash", "record 2 of {0} ({1}) does not match its hash")]
    [InlineData("deleted row", "record 2 of {0} is missing")]
    [InlineData("deleted last row", "record {2} is missing (sealed by seal")]
    [InlineData("reordered rows", "record 1 of {0} ({1}) does not match its hash")]
    [InlineData("rewritten row with its hash", "record 3 of {0} ({2}) does not hang on record 2")]
    public async Task A_tampered_record_is_named(string tampering, string expected)
    {
        var chain = await FilledAsync();
        await portal.InScope(async services =>
        {
            // What is done here is undone at the end, so that the next case finds everything whole.
            var db = services.GetRequiredService<PortalDb>();
            await using var undone = await db.Database.BeginTransactionAsync(PortalFixture.Cancel);
            var records = await RecordsAsync(db, chain);
            await TamperAsync(db, records, tampering);

            var verdict = await new AuditVerifier(db).VerifyAsync(PortalFixture.Cancel);

            verdict.Broken.ShouldNotBeNull().ShouldStartWith(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, chain, records[1].Id, records[2].Id));
        });
    }

    [Fact]
    public async Task A_deleted_seal_is_named()
    {
        await FilledAsync();
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            await using var undone = await db.Database.BeginTransactionAsync(PortalFixture.Cancel);
            await db.Set<AuditSeal>().Where(seal => seal.Number == 1).ExecuteDeleteAsync(PortalFixture.Cancel);

            (await new AuditVerifier(db).VerifyAsync(PortalFixture.Cancel)).Broken.ShouldBe("seal 1 is missing");
        });
    }

    private static async Task TamperAsync(PortalDb db, List<AuditRecord> records, string tampering)
    {
        var second = db.Set<AuditRecord>().Where(record => record.Id == records[1].Id);
        switch (tampering)
        {
            case "flipped byte":
                await second.ExecuteUpdateAsync(row => row.SetProperty(r => r.Act, "petition.contact-reae"), PortalFixture.Cancel);
                break;
            case "flipped hash":
                await second.ExecuteUpdateAsync(row => row.SetProperty(r => r.Hash, new string('0', 64)), PortalFixture.Cancel);
                break;
            case "deleted row":
                await second.ExecuteDeleteAsync(PortalFixture.Cancel);
                break;
            case "deleted last row":
                await db.Set<AuditRecord>().Where(record => record.Id == records[2].Id).ExecuteDeleteAsync(PortalFixture.Cancel);
                break;
            case "reordered rows":
                await NumberAsync(db, records[0].Id, 99);
                await NumberAsync(db, records[1].Id, 1);
                await NumberAsync(db, records[0].Id, 2);
                break;
            case "rewritten row with its hash":
                var forged = AuditRecord.After(new AuditLink(1, records[0].Hash), new AuditSubject(records[1].Chain, null), new AuditActor(AuditActorKind.System, null), "petition.other", null, records[1].At);
                await second.ExecuteDeleteAsync(PortalFixture.Cancel);
                db.Add(forged);
                await db.SaveChangesAsync(PortalFixture.Cancel);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(tampering), tampering, null);
        }
    }

    private static Task<int> NumberAsync(PortalDb db, Guid id, int number) =>
        db.Set<AuditRecord>().Where(record => record.Id == id).ExecuteUpdateAsync(row => row.SetProperty(r => r.Number, number), PortalFixture.Cancel);

    /// <summary>Three readings of a thing of its own, sealed; returns their chain, which is verified first of all.</summary>
    private async Task<string> FilledAsync()
    {
        var audit = portal.Services.GetRequiredService<IAudit>();
        var subject = AuditSubject.Of("a", Guid.CreateVersion7(), null);
        for (var reading = 0; reading < 3; reading++)
        {
            await audit.ReadAsync(subject, "petition.contact-read", null, PortalFixture.Cancel);
        }

        await portal.InScope(async services =>
        {
            var sealer = ActivatorUtilities.CreateInstance<AuditSealer>(services);
            while (await sealer.SealAsync(services.GetRequiredService<PortalDb>(), PortalFixture.Cancel) > 0)
            {
                services.GetRequiredService<PortalDb>().ChangeTracker.Clear();
            }
        });
        return subject.Chain + ":read";
    }

    private Task<List<AuditRecord>> RecordsAsync(string chain) => portal.InScope(services => RecordsAsync(services.GetRequiredService<PortalDb>(), chain));

    private static Task<List<AuditRecord>> RecordsAsync(PortalDb db, string chain) =>
        db.Set<AuditRecord>().AsNoTracking().Where(record => record.Chain == chain).OrderBy(record => record.Number).ToListAsync(PortalFixture.Cancel);
}
