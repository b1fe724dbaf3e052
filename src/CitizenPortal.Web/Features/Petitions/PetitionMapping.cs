using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Petitions;

internal sealed class PetitionMapping : IEntityTypeConfiguration<Petition>
{
    public void Configure(EntityTypeBuilder<Petition> builder)
    {
        builder.ToTable("petitions_petition");
        builder.Property(p => p.Code).HasMaxLength(10);
        builder.Property(p => p.Subject).HasMaxLength(TextCipher.Room(200));
        builder.Property(p => p.Story).HasMaxLength(TextCipher.Room(20_000));
        builder.Property(p => p.CommuneCode).HasMaxLength(10);
        builder.Property(p => p.Place).HasMaxLength(TextCipher.Room(200));
        builder.Property(p => p.UnitCode).HasMaxLength(10);
        builder.Property(p => p.DueTerm).HasMaxLength(40);
        builder.Property(p => p.DueBasis).HasMaxLength(200);
        builder.Property(p => p.DueSentence).HasMaxLength(600);
        builder.Property(p => p.SupplementQuestion).HasMaxLength(TextCipher.Room(4_000));
        builder.Property(p => p.AnswerText).HasMaxLength(TextCipher.Room(20_000));
        builder.HasIndex(p => p.Code).IsUnique();

        // The same form sent twice is one petition; the database decides, not the code.
        builder.HasIndex(p => p.IdempotencyKey).IsUnique();

        builder.Property(p => p.AssigneeName).HasMaxLength(120);
        builder.Property(p => p.FromUnitCode).HasMaxLength(10);
        builder.Property(p => p.ForwardedBy).HasMaxLength(TextCipher.Room(200));
        builder.Ignore(p => p.StandingRequests).Ignore(p => p.ContestStep).Ignore(p => p.DeclineStep);

        // Kept by the database in every row, so that the queue is read in the order of an index, page by page.
        builder.Property(p => p.QueueOn).UsePropertyAccessMode(PropertyAccessMode.Property);

        // The queue: what is open, the soonest due date first, of one unit, of one officer or of the province; and what is done, the newest first.
        builder.HasIndex(p => new { p.UnitCode, p.IsOpen, p.QueueOn, p.Code });
        builder.HasIndex(p => new { p.IsOpen, p.QueueOn, p.Code });
        builder.HasIndex(p => new { p.AssigneeId, p.IsOpen, p.QueueOn, p.Code });
        builder.HasIndex(p => new { p.UnitCode, p.State, p.QueueOn, p.Code });
        builder.HasIndex(p => new { p.State, p.QueueOn, p.Code });
        builder.HasIndex(p => p.Origin);

        builder.HasMany(p => p.History).WithOne().HasForeignKey(line => line.PetitionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Requests).WithOne().HasForeignKey(request => request.PetitionId).OnDelete(DeleteBehavior.Cascade);
        // The recount after a change of the calendar: what runs and was counted with an older edition.
        builder.HasIndex(p => new { p.IsOpen, p.DueCalendar });

        builder.HasMany(p => p.ClockEntries).WithOne().HasForeignKey(entry => entry.PetitionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Attachments).WithOne().HasForeignKey(file => file.PetitionId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PetitionEventMapping : IEntityTypeConfiguration<PetitionEvent>
{
    public void Configure(EntityTypeBuilder<PetitionEvent> builder)
    {
        builder.ToTable("petitions_event");
        builder.Property(line => line.Title).HasMaxLength(200);
        builder.Property(line => line.Detail).HasMaxLength(TextCipher.Room(4_000));
        builder.Property(line => line.By).HasMaxLength(120);

        // Two officers cannot write the same line of one history.
        builder.HasIndex(line => new { line.PetitionId, line.Number }).IsUnique();
    }
}

internal sealed class ClockEntryMapping : IEntityTypeConfiguration<ClockEntry>
{
    public void Configure(EntityTypeBuilder<ClockEntry> builder)
    {
        builder.ToTable("petitions_clock_entry");
        builder.Property(entry => entry.TermCode).HasMaxLength(40);
        builder.Property(entry => entry.Document).HasMaxLength(200);
        builder.Property(entry => entry.ResumeDocument).HasMaxLength(200);
        builder.Property(entry => entry.Reason).HasMaxLength(TextCipher.Room(1_000));
        builder.Property(entry => entry.RecordedBy).HasMaxLength(120);
    }
}

internal sealed class PetitionRequestMapping : IEntityTypeConfiguration<PetitionRequest>
{
    public void Configure(EntityTypeBuilder<PetitionRequest> builder)
    {
        builder.ToTable("petitions_request");
        builder.Property(request => request.Text).HasMaxLength(TextCipher.Room(2_000));
        builder.Property(request => request.Answer).HasMaxLength(TextCipher.Room(10_000));
        builder.Property(request => request.ContestReason).HasMaxLength(TextCipher.Room(2_000));
        builder.HasIndex(request => new { request.PetitionId, request.Number }).IsUnique();
    }
}

internal sealed class PetitionAttachmentMapping : IEntityTypeConfiguration<PetitionAttachment>
{
    public void Configure(EntityTypeBuilder<PetitionAttachment> builder)
    {
        builder.ToTable("petitions_attachment");
        builder.Property(file => file.Name).HasMaxLength(200);
        builder.Property(file => file.ContentType).HasMaxLength(100);
    }
}

internal sealed class PetitionContactMapping : IEntityTypeConfiguration<PetitionContact>
{
    public void Configure(EntityTypeBuilder<PetitionContact> builder)
    {
        builder.ToTable("petitions_contact");
        builder.Ignore(contact => contact.PhoneLast4);
        builder.Property(contact => contact.Name).HasMaxLength(120);
        builder.Property(contact => contact.Phone).HasMaxLength(20);
        builder.Property(contact => contact.Email).HasMaxLength(200);
        builder.Property(contact => contact.Address).HasMaxLength(300);
        builder.Property(contact => contact.SealedPersonalId).HasMaxLength(400);
        builder.Property(contact => contact.HelperName).HasMaxLength(120);
        builder.HasIndex(contact => contact.PetitionId).IsUnique();
        builder.HasOne<Petition>().WithOne().HasForeignKey<PetitionContact>(contact => contact.PetitionId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PetitionDraftMapping : IEntityTypeConfiguration<PetitionDraft>
{
    public void Configure(EntityTypeBuilder<PetitionDraft> builder)
    {
        builder.ToTable("petitions_draft");
        builder.Property(draft => draft.Code).HasMaxLength(10);
        builder.HasIndex(draft => draft.Code).IsUnique();

        // The sweep of drafts that nobody came back to.
        builder.HasIndex(draft => draft.SavedAt);
    }
}
