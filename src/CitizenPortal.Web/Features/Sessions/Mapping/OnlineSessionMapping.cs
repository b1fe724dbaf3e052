using System.Text.Json;
using CitizenPortal.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Sessions.Mapping;

internal sealed class OnlineSessionMapping : IEntityTypeConfiguration<OnlineSession>
{
    public void Configure(EntityTypeBuilder<OnlineSession> builder)
    {
        builder.ToTable("sessions_session");
        builder.Ignore(session => session.Centre);
        builder.Ignore(session => session.Citizen);
        builder.Ignore(session => session.Points);
        builder.Property(session => session.StandsStillBecause).HasMaxLength(300);

        // The plan is agreed as a whole and read as a whole.
        builder.Property(session => session.Plan).HasConversion(
            plan => JsonSerializer.Serialize(plan, JsonSerializerOptions.Default),
            stored => JsonSerializer.Deserialize<SessionPlan>(stored, JsonSerializerOptions.Default)!);

        builder.OwnsOne(session => session.Identity, identity => identity.Property(check => check.LastFour).HasMaxLength(4));
        builder.OwnsMany(session => session.Excuses, excuse =>
        {
            excuse.ToTable("sessions_excuse");
            excuse.WithOwner().HasForeignKey("SessionId");
            excuse.HasKey("SessionId", nameof(GateExcuse.Gate));
            excuse.Property(one => one.Reason).HasMaxLength(1000);
        });
        builder.HasMany(session => session.Participants).WithOne().HasForeignKey(participant => participant.SessionId).OnDelete(DeleteBehavior.Cascade);

        builder.HasIndex(session => session.BookingId).IsUnique();
        builder.HasIndex(session => session.PetitionId);
        builder.HasIndex(session => session.State);
    }
}

internal sealed class ParticipantMapping : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> builder)
    {
        builder.ToTable("sessions_participant");
        builder.Property(participant => participant.Name).HasMaxLength(200);
        builder.Property(participant => participant.PointName).HasMaxLength(200);
        builder.Property(participant => participant.PageKey).HasMaxLength(64);
        builder.Property(participant => participant.ConnectionId).HasMaxLength(64);
        builder.Property(participant => participant.DeviceProblem).HasMaxLength(60);
        builder.Property(participant => participant.DeniedBecause).HasMaxLength(1000);

        // A broken connection is looked up by its number.
        builder.HasIndex(participant => participant.ConnectionId);
    }
}
