using CitizenPortal.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Surveys;

internal sealed class FollowUpCallMapping : IEntityTypeConfiguration<FollowUpCall>
{
    public void Configure(EntityTypeBuilder<FollowUpCall> builder)
    {
        builder.ToTable("surveys_follow_up");
        builder.Property(call => call.UnitCode).HasMaxLength(10);
        builder.Property(call => call.Phone).HasMaxLength(20);
        builder.HasIndex(call => call.InvitationId).IsUnique();

        // The calls that a unit still owes.
        builder.HasIndex(call => new { call.UnitCode, call.IsDone });
    }
}
