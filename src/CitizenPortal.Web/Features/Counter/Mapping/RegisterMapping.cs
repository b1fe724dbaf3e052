using CitizenPortal.Domain.Counter;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Counter.Mapping;

internal sealed class RegisterEntryMapping : IEntityTypeConfiguration<RegisterEntry>
{
    public void Configure(EntityTypeBuilder<RegisterEntry> builder)
    {
        builder.ToTable("counter_register");
        builder.Ignore(entry => entry.IsProtected);
        builder.Ignore(entry => entry.Code);
        builder.Property(entry => entry.OfficerName).HasMaxLength(120);
        builder.Property(entry => entry.Name).HasMaxLength(200);
        builder.Property(entry => entry.Address).HasMaxLength(300);
        builder.Property(entry => entry.Content).HasMaxLength(2000);
        builder.Property(entry => entry.Request).HasMaxLength(1000);
        builder.Property(entry => entry.ResolvedBy).HasMaxLength(300);
        builder.Property(entry => entry.GuidedTo).HasMaxLength(300);
        builder.Property(entry => entry.HandledBy).HasMaxLength(300);
        builder.Property(entry => entry.Outcome).HasMaxLength(500);
        builder.Property(entry => entry.Note).HasMaxLength(500);
        builder.HasIndex(entry => new { entry.PlaceId, entry.Year, entry.Number }).IsUnique();
        builder.HasIndex(entry => entry.TicketId).IsUnique();
        builder.HasIndex(entry => new { entry.PlaceId, entry.Date });
        builder.HasOne<CounterPlace>().WithMany().HasForeignKey(entry => entry.PlaceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Ticket>().WithMany().HasForeignKey(entry => entry.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DocumentReceiptMapping : IEntityTypeConfiguration<DocumentReceipt>
{
    public void Configure(EntityTypeBuilder<DocumentReceipt> builder)
    {
        builder.ToTable("counter_receipt");
        builder.Property(receipt => receipt.OfficerName).HasMaxLength(120);
        builder.Property(receipt => receipt.OfficerTitle).HasMaxLength(120);
        builder.HasOne<RegisterEntry>().WithMany().HasForeignKey(receipt => receipt.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(receipt => receipt.Lines).WithOne().HasForeignKey(line => line.ReceiptId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ReceiptLineMapping : IEntityTypeConfiguration<ReceiptLine>
{
    public void Configure(EntityTypeBuilder<ReceiptLine> builder)
    {
        builder.ToTable("counter_receipt_line");
        builder.HasKey(line => new { line.ReceiptId, line.Position });
        builder.Property(line => line.Position).ValueGeneratedNever();
        builder.Property(line => line.Title).HasMaxLength(300);
    }
}
