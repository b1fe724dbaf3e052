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
        builder.Property(point => point.Equipment).HasMaxLength(500);
        builder.Property(point => point.Languages).HasMaxLength(200);
        builder.HasMany(point => point.Rooms).WithOne().HasForeignKey(room => room.PointId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(point => point.Hours).WithOne().HasForeignKey(hours => hours.PointId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(point => point.UnitCode);
    }
}

internal sealed class PointRoomMapping : IEntityTypeConfiguration<PointRoom>
{
    public void Configure(EntityTypeBuilder<PointRoom> builder)
    {
        builder.ToTable("reception_point_room");
        builder.Property(room => room.Id).ValueGeneratedNever();
        builder.Property(room => room.Name).HasMaxLength(120);
    }
}

internal sealed class OpeningHoursMapping : IEntityTypeConfiguration<OpeningHours>
{
    public void Configure(EntityTypeBuilder<OpeningHours> builder)
    {
        builder.ToTable("reception_point_hours");
        builder.Property(hours => hours.Id).ValueGeneratedNever();
    }
}
