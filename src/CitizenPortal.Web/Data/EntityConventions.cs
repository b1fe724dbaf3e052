using CitizenPortal.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Data;

/// <summary>What holds for every <see cref="Entity"/>: its key is made in code, its version is the concurrency token, its events are not stored.</summary>
internal static class EntityConventions
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes().Select(type => type.ClrType).Where(type => typeof(Entity).IsAssignableFrom(type)))
        {
            var entity = builder.Entity(type);
            entity.Ignore(nameof(Entity.Events));
            entity.Property(nameof(Entity.Id)).ValueGeneratedNever();
            entity.Property(nameof(Entity.Version)).IsConcurrencyToken();
        }
    }
}
