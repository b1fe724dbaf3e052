using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Petitions.Queue;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Petitions;

internal sealed class CaseNoteMapping : IEntityTypeConfiguration<CaseNote>
{
    public void Configure(EntityTypeBuilder<CaseNote> builder)
    {
        builder.ToTable("petitions_note");
        builder.Property(note => note.AuthorName).HasMaxLength(120);
        builder.Property(note => note.Text).HasMaxLength(TextCipher.Room(4_000));
        builder.HasIndex(note => new { note.PetitionId, note.At });
        builder.HasMany(note => note.Mentions).WithOne().HasForeignKey(mention => mention.NoteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Petition>().WithMany().HasForeignKey(note => note.PetitionId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class NoteMentionMapping : IEntityTypeConfiguration<NoteMention>
{
    public void Configure(EntityTypeBuilder<NoteMention> builder)
    {
        builder.ToTable("petitions_mention");
        builder.HasIndex(mention => new { mention.UserId, mention.SeenAt });
        builder.HasIndex(mention => new { mention.NoteId, mention.UserId }).IsUnique();
    }
}

internal sealed class InspectionLeadMapping : IEntityTypeConfiguration<InspectionLead>
{
    public void Configure(EntityTypeBuilder<InspectionLead> builder)
    {
        builder.ToTable("petitions_lead");
        builder.Property(lead => lead.Summary).HasMaxLength(TextCipher.Room(4_000));
        builder.Property(lead => lead.RecordedBy).HasMaxLength(120);

        // One paper gives one lead.
        builder.HasIndex(lead => lead.PetitionId).IsUnique();
        builder.HasOne<Petition>().WithOne().HasForeignKey<InspectionLead>(lead => lead.PetitionId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class OfficerAbsenceMapping : IEntityTypeConfiguration<OfficerAbsence>
{
    public void Configure(EntityTypeBuilder<OfficerAbsence> builder)
    {
        builder.ToTable("petitions_absence");
        builder.Property(absence => absence.SubstituteName).HasMaxLength(120);
        builder.HasIndex(absence => new { absence.UserId, absence.To });
    }
}

internal sealed class SavedViewMapping : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("petitions_view");
        builder.Property(view => view.Name).HasMaxLength(SavedView.LongestName);
        builder.Property(view => view.Query).HasMaxLength(SavedView.LongestQuery);

        // A name means one view to one officer.
        builder.HasIndex(view => new { view.UserId, view.Name }).IsUnique();
    }
}
