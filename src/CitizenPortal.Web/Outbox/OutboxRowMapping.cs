using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Outbox;

internal sealed class OutboxRowMapping : IEntityTypeConfiguration<OutboxRow>
{
    public const int ErrorLength = 500;

    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.ToTable("outbox_event");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Event).HasMaxLength(200);
        builder.Property(row => row.Handler).HasMaxLength(200);
        builder.Property(row => row.LastError).HasMaxLength(ErrorLength);

        // The worker's question: what is due, the oldest first.
        builder.HasIndex(row => new { row.State, row.DueAt });
    }
}
