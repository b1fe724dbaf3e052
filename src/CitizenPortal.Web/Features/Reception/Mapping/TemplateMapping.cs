using CitizenPortal.Domain.Reception;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Reception.Mapping;

internal sealed class TemplateMapping : IEntityTypeConfiguration<ReceptionTemplate>
{
    public void Configure(EntityTypeBuilder<ReceptionTemplate> builder)
    {
        builder.ToTable("reception_template");
        builder.Ignore(template => template.IsOnline);
        builder.Property(template => template.UnitCode).HasMaxLength(10);
        builder.Property(template => template.HostTitle).HasMaxLength(200);
        builder.Property(template => template.Rule).HasMaxLength(200);
        builder.Property(template => template.Participants).HasMaxLength(500);
        builder.Property(template => template.ExpectedContent).HasMaxLength(1000);
        builder.Property(template => template.DecisionNumber).HasMaxLength(60);
        builder.Property(template => template.HomeReason).HasMaxLength(500);
        builder.HasMany(template => template.Points).WithOne().HasForeignKey(point => point.TemplateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Point>().WithMany().HasForeignKey(template => template.CentreId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(template => template.UnitCode);
    }
}

internal sealed class TemplatePointMapping : IEntityTypeConfiguration<TemplatePoint>
{
    public void Configure(EntityTypeBuilder<TemplatePoint> builder)
    {
        builder.ToTable("reception_template_point");
        builder.HasKey(point => new { point.TemplateId, point.PointId });
        builder.HasOne<Point>().WithMany().HasForeignKey(point => point.PointId).OnDelete(DeleteBehavior.Restrict);
    }
}
