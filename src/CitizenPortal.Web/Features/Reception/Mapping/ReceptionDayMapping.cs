using CitizenPortal.Domain.Reception;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Reception.Mapping;

internal sealed class ReceptionDayMapping : IEntityTypeConfiguration<ReceptionDay>
{
    public void Configure(EntityTypeBuilder<ReceptionDay> builder)
    {
        builder.ToTable("reception_day");
        builder.Ignore(day => day.Decision);
        builder.Ignore(day => day.Kind);
        builder.Ignore(day => day.ReceiverTitle);
        builder.Ignore(day => day.Stands);
        builder.Ignore(day => day.CountsForHead);
        builder.Property(day => day.ChangeReason).HasMaxLength(500);
        builder.Property(day => day.SubstituteTitle).HasMaxLength(200);
        builder.Property(day => day.SubstituteReason).HasMaxLength(500);
        builder.Property(day => day.NoVisitorsBy).HasMaxLength(120);
        builder.Property(day => day.UnitCode).HasMaxLength(10);
        builder.Property(day => day.HostTitle).HasMaxLength(200);
        builder.Property(day => day.DecisionNumber).HasMaxLength(60);
        builder.Property(day => day.HomeReason).HasMaxLength(500);
        builder.Property(day => day.Participants).HasMaxLength(500);
        builder.Property(day => day.ExpectedContent).HasMaxLength(1000);
        builder.HasMany(day => day.Slots).WithOne().HasForeignKey(slot => slot.DayId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(day => day.Points).WithOne().HasForeignKey(point => point.DayId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Point>().WithMany().HasForeignKey(day => day.CentreId).OnDelete(DeleteBehavior.Restrict);

        // A day of a rule is posted once, whoever posts it at the same moment.
        builder.HasIndex(day => new { day.SeriesId, day.OccursOn }).IsUnique();

        // The public schedule of a week.
        builder.HasIndex(day => new { day.Date, day.UnitCode });
    }
}

internal sealed class OfferedPointMapping : IEntityTypeConfiguration<OfferedPoint>
{
    public void Configure(EntityTypeBuilder<OfferedPoint> builder)
    {
        builder.ToTable("reception_day_point");
        builder.HasKey(offered => new { offered.DayId, offered.PointId });
        builder.HasOne<Point>().WithMany().HasForeignKey(offered => offered.PointId).OnDelete(DeleteBehavior.Restrict);
    }
}
