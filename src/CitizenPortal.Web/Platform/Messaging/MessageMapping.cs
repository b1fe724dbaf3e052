using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Platform.Messaging;

internal sealed class MessageMapping : IEntityTypeConfiguration<Message>
{
    public const int ProblemLength = 200;

    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.ToTable("messaging_message");
        builder.Ignore(message => message.MayHaveBeenSent).Ignore(message => message.IsFirst);
        builder.Property(message => message.Id).ValueGeneratedNever();
        builder.Property(message => message.Key).HasMaxLength(120);
        builder.Property(message => message.Recipient).HasMaxLength(254);
        builder.Property(message => message.Subject).HasMaxLength(250);
        builder.Property(message => message.CalendarMethod).HasMaxLength(20);
        builder.Property(message => message.ProviderId).HasMaxLength(64);
        builder.Property(message => message.Problem).HasMaxLength(ProblemLength);
        builder.HasIndex(message => message.Key).IsUnique();

        // The status callback names a message by the gateway's own name.
        builder.HasIndex(message => message.ProviderId).IsUnique();

        // The worker's question: what of this channel is due, the oldest first.
        builder.HasIndex(message => new { message.Channel, message.State, message.DueAt });
    }
}
