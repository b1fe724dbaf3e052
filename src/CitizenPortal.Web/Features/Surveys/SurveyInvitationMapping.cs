using CitizenPortal.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Surveys;

internal sealed class SurveyInvitationMapping : IEntityTypeConfiguration<SurveyInvitation>
{
    public void Configure(EntityTypeBuilder<SurveyInvitation> builder)
    {
        builder.ToTable("surveys_invitation");
        builder.Property(invitation => invitation.EventKey).HasMaxLength(60);
        builder.Property(invitation => invitation.TokenHash).HasMaxLength(64);
        builder.Property(invitation => invitation.UnitCode).HasMaxLength(10);
        builder.HasIndex(invitation => invitation.EventKey).IsUnique();
        builder.HasIndex(invitation => invitation.TokenHash).IsUnique();

        // The history of a petition.
        builder.HasIndex(invitation => invitation.PetitionId);

        // The response rate of a unit in a period.
        builder.HasIndex(invitation => new { invitation.ServedOn, invitation.UnitCode });
    }
}
