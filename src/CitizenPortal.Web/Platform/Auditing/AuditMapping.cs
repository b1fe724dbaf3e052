using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Platform.Auditing;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditRecord>
{
    public const int DetailsLength = 1_000;
    public const int HashLength = 64;

    public void Configure(EntityTypeBuilder<AuditRecord> builder)
    {
        builder.ToTable("audit_record");
        builder.Property(record => record.Id).ValueGeneratedNever();
        builder.Property(record => record.Chain).HasMaxLength(80);
        builder.Property(record => record.Act).HasMaxLength(80);
        builder.Property(record => record.Details).HasMaxLength(DetailsLength);
        builder.Property(record => record.PreviousHash).HasMaxLength(HashLength);
        builder.Property(record => record.Hash).HasMaxLength(HashLength);

        // Two writers cannot hang on the same link of one chain.
        builder.HasIndex(record => new { record.Chain, record.Number }).IsUnique();
        builder.HasIndex(record => new { record.CaseId, record.At });
        builder.HasIndex(record => record.Seal);

        // The sealer's question: what is not sealed yet, the oldest first.
        builder.HasIndex(record => record.Id).HasDatabaseName("IX_audit_record_unsealed").HasFilter("\"Seal\" IS NULL");
    }
}

internal sealed class AuditSealMapping : IEntityTypeConfiguration<AuditSeal>
{
    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.ToTable("audit_seal");
        builder.HasKey(seal => seal.Number);
        builder.Property(seal => seal.Number).ValueGeneratedNever();
        builder.Property(seal => seal.MembersHash).HasMaxLength(AuditMapping.HashLength);
        builder.Property(seal => seal.PreviousHash).HasMaxLength(AuditMapping.HashLength);
        builder.Property(seal => seal.Hash).HasMaxLength(AuditMapping.HashLength);
    }
}
