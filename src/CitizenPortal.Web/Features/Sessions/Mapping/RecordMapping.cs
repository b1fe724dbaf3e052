using CitizenPortal.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Sessions.Mapping;

internal sealed class MinutesMapping : IEntityTypeConfiguration<Minutes>
{
    public void Configure(EntityTypeBuilder<Minutes> builder)
    {
        builder.ToTable("sessions_minutes");
        builder.Ignore(minutes => minutes.IsShown);
        builder.ComplexProperty(minutes => minutes.Text, text => text.Ignore(parts => parts.Parts).Ignore(parts => parts.IsComplete));
        builder.Property(minutes => minutes.Remark).HasMaxLength(4000);
        builder.Property(minutes => minutes.RecordingHash).HasMaxLength(64);
        builder.HasIndex(minutes => minutes.SessionId).IsUnique();
        builder.HasOne<OnlineSession>().WithOne().HasForeignKey<Minutes>(minutes => minutes.SessionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RecordingMapping : IEntityTypeConfiguration<Recording>
{
    public void Configure(EntityTypeBuilder<Recording> builder)
    {
        builder.ToTable("sessions_recording");
        builder.Property(recording => recording.Recorder).HasMaxLength(64);
        builder.Property(recording => recording.Head).HasMaxLength(64);
        builder.Property(recording => recording.LastPieceHash).HasMaxLength(64);
        builder.HasIndex(recording => recording.SessionId).IsUnique();
        builder.HasOne<OnlineSession>().WithOne().HasForeignKey<Recording>(recording => recording.SessionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RecordedPieceMapping : IEntityTypeConfiguration<RecordedPiece>
{
    public void Configure(EntityTypeBuilder<RecordedPiece> builder)
    {
        builder.ToTable("sessions_piece");

        // Two recorders never deliver the same piece.
        builder.HasKey(piece => new { piece.SessionId, piece.Number });
        builder.Property(piece => piece.Number).ValueGeneratedNever();
        builder.Property(piece => piece.Sha256).HasMaxLength(64);
        builder.Property(piece => piece.ChainHash).HasMaxLength(64);
        builder.HasOne<OnlineSession>().WithMany().HasForeignKey(piece => piece.SessionId).OnDelete(DeleteBehavior.Restrict);
    }
}
