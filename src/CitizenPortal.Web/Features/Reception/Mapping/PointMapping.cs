using CitizenPortal.Domain.Reception;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Reception.Mapping;

internal sealed class PointMapping : IEntityTypeConfiguration<Point>
{
    public void Configure(EntityTypeBuilder<Point> builder)
    {
        builder.ToTable("reception_point");
        builder.Property(point => point.UnitCode).HasMaxLength(10);
        builder.Property(point => point.Name).HasMaxLength(200);
        builder.Property(point => point.Address).HasMaxLength(300);
        builder.Property(point => point.Help).HasMaxLength(500);
        builder.HasIndex(point => point.UnitCode);
    }
}
