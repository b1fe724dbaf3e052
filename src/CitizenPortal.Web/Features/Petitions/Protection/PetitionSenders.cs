using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Petitions.Papers;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Protection;

/// <summary>Keeps who sent a petition: in the open, or for a protected sender in an envelope.</summary>
internal sealed class PetitionSenders(PortalDb db, Envelopes envelopes, CaseTexts texts, SealedFiles files, PersonalIdSeal seal, IMessageQueue messages, TimeProvider time)
{
    private const string NeutralText = "Cổng Tiếp công dân tỉnh Tuyên Quang đã nhận hồ sơ của Ông/Bà. Ông/Bà xem tình trạng ở trang tra cứu của Cổng.";

    /// <summary>Adds the sender to the caller's save; returns what messages are to be addressed by.</summary>
    public PetitionContact Keep(Petition petition, SenderIdentity sender, byte[] dataKey, IReadOnlyList<Guid> openFiles)
    {
        if (petition.SenderProtected)
        {
            db.Add(PetitionEnvelope.Seal(petition.Id, envelopes.Close(dataKey, sender), openFiles, time.GetUtcNow()));
            return Blind(petition.Id, sender);
        }

        var contact = Open(petition.Id, sender);
        db.Add(contact);
        return contact;
    }

    /// <summary>Addresses for messages; of a protected sender only a reference to his envelope.</summary>
    public async Task<PetitionContact> ForMessagesAsync(Petition petition, CancellationToken cancel) =>
        await EnvelopeAsync(petition.Id, cancel) is { } envelope
            ? Blind(petition.Id, envelope.HasPhone, envelope.HasEmail)
            : db.Set<PetitionContact>().Local.FirstOrDefault(contact => contact.PetitionId == petition.Id)
                ?? await db.Set<PetitionContact>().SingleAsync(contact => contact.PetitionId == petition.Id, cancel);

    /// <summary>A petition that turned out to be a denunciation: identity, texts, files and earlier messages go behind the wall with the same save.</summary>
    /// <returns>What messages are to be addressed by from now on; null when nothing had to be moved.</returns>
    public async Task<PetitionContact?> ProtectAsync(Petition petition, CancellationToken cancel)
    {
        if (!petition.SenderProtected || await EnvelopeAsync(petition.Id, cancel) is not null || await db.Set<PetitionContact>().SingleOrDefaultAsync(held => held.PetitionId == petition.Id, cancel) is not { } contact)
        {
            return null;
        }

        var dataKey = EnvelopeKeys.New();
        var open = await HideFilesAsync(petition, dataKey, cancel);
        await HidePapersAsync(petition, dataKey, cancel);
        var sender = Identity(contact);
        db.Add(PetitionEnvelope.Seal(petition.Id, envelopes.Close(dataKey, sender), open, time.GetUtcNow()));
        db.Remove(contact);
        await texts.TouchAsync(petition.Id, cancel);
        await messages.HideAsync($"petition:{petition.Id:N}:", SealedRecipient.Of(petition.Id), NeutralText, cancel);
        return Blind(petition.Id, sender);
    }

    /// <summary>Files that join a protected petition lie sealed from the start.</summary>
    public async Task<IReadOnlyList<PetitionFile>> SealFilesAsync(Petition petition, IReadOnlyList<PetitionFile> added, CancellationToken cancel)
    {
        if (!petition.SenderProtected || added.Count == 0 || await EnvelopeAsync(petition.Id, cancel) is not { } envelope)
        {
            return added;
        }

        var closed = await files.SealAsync(envelopes.KeyOf(envelope), added, petition.Attachments.Count, cancel);
        await files.DeleteAsync(added, cancel);
        return closed;
    }

    /// <summary>The same sender for a petition that comes from this one; where either is protected, behind the wall with the key of the first.</summary>
    /// <returns>What messages about the new one are to be addressed by.</returns>
    public async Task<PetitionContact> FollowAsync(Petition from, Petition petition, CancellationToken cancel)
    {
        if (await EnvelopeAsync(from.Id, cancel) is { } envelope)
        {
            return Keep(petition, envelopes.Open(envelope), envelopes.KeyOf(envelope), []);
        }

        var contact = await db.Set<PetitionContact>().AsNoTracking().SingleAsync(held => held.PetitionId == from.Id, cancel);
        return Keep(petition, Identity(contact), EnvelopeKeys.New(), []);
    }

    public Task<PetitionEnvelope?> EnvelopeAsync(Guid petition, CancellationToken cancel) => texts.EnvelopeAsync(petition, cancel);

    private async Task<List<Guid>> HideFilesAsync(Petition petition, byte[] dataKey, CancellationToken cancel)
    {
        List<Guid> open = [];
        var attachments = petition.Attachments.OrderBy(file => file.AddedAt).ThenBy(file => file.Id).ToList();
        foreach (var (index, file) in attachments.Index())
        {
            var closed = (await files.SealAsync(dataKey, [new PetitionFile(file.FileId, file.Name, file.ContentType, file.Size)], index, cancel))[0];
            open.Add(file.FileId);
            file.Hide(closed.FileId, closed.Name);
        }

        return open;
    }

    private async Task HidePapersAsync(Petition petition, byte[] dataKey, CancellationToken cancel)
    {
        foreach (var paper in await db.Set<CasePaper>().Where(held => held.PetitionId == petition.Id && !held.IsSealed).ToListAsync(cancel))
        {
            paper.Hide(Papers.PaperFields.Seal(dataKey, paper.Fields));
        }
    }

    private PetitionContact Open(Guid petition, SenderIdentity sender) => new()
    {
        PetitionId = petition,
        Name = sender.Name,
        Phone = sender.Phone,
        Email = sender.Email,
        Address = sender.Address,
        SealedPersonalId = sender.PersonalNumber is { } number ? seal.Close(number) : null,
        HelperName = sender.HelperName,
    };

    private SenderIdentity Identity(PetitionContact contact) => new(
        contact.Name, contact.Phone, contact.Email, contact.Address, contact.SealedPersonalId is { } closed ? seal.Open(closed) : null, contact.HelperName);

    private static PetitionContact Blind(Guid petition, SenderIdentity sender) => Blind(petition, sender.Phone.Length > 0, sender.Email is not null);

    private static PetitionContact Blind(Guid petition, bool hasPhone, bool hasEmail) => new()
    {
        PetitionId = petition,
        Name = "",
        Phone = hasPhone ? SealedRecipient.Of(petition) : "",
        Email = hasEmail ? SealedRecipient.Of(petition) : null,
        Address = "",
    };
}

/// <summary>Opens an envelope for the moment of sending to the one whose envelope it is.</summary>
internal sealed class EnvelopeRecipients(PortalDb db, Envelopes envelopes) : ISealedRecipients
{
    public async Task<string?> ResolveAsync(Guid id, MessageChannel channel, CancellationToken cancel)
    {
        if (await db.Set<PetitionEnvelope>().AsNoTracking().SingleOrDefaultAsync(held => held.PetitionId == id, cancel) is not { } envelope)
        {
            return null;
        }

        var sender = envelopes.Open(envelope);
        return channel is MessageChannel.Email ? sender.Email : sender.Phone;
    }
}
