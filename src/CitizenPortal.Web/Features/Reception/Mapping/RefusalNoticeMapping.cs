using CitizenPortal.Domain.Reception;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Reception.Mapping;

internal sealed class RefusalNoticeMapping : IEntityTypeConfiguration<RefusalNotice>
{
    public void Configure(EntityTypeBuilder<RefusalNotice> builder)
    {
        builder.ToTable("reception_refusal_notice");
        builder.Property(notice => notice.UnitCode).HasMaxLength(10);
        builder.Property(notice => notice.GroundCode).HasMaxLength(4);
        builder.Property(notice => notice.Reckoning).HasMaxLength(500);
        builder.Property(notice => notice.Number).HasMaxLength(60);
        builder.HasIndex(notice => notice.BookingId).IsUnique();
        builder.HasIndex(notice => new { notice.UnitCode, notice.IssuedOn, notice.DueOn });
        builder.HasOne<Booking>().WithMany().HasForeignKey(notice => notice.BookingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BookingFileMapping : IEntityTypeConfiguration<BookingFile>
{
    public void Configure(EntityTypeBuilder<BookingFile> builder)
    {
        builder.ToTable("reception_booking_file");
        builder.HasKey(file => file.FileId);
        builder.Property(file => file.FileId).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(255);
        builder.Property(file => file.ContentType).HasMaxLength(120);
        builder.HasIndex(file => file.BookingId);
        builder.HasOne<Booking>().WithMany().HasForeignKey(file => file.BookingId).OnDelete(DeleteBehavior.Restrict);
    }
}
