using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Files;
using Microsoft.AspNetCore.Mvc;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>Hands out a file of a petition that the caller has already shown to be the reader's to see; a sealed one is opened on the way.</summary>
internal sealed class AttachmentDownload(SealedFiles files, PetitionSenders senders, Envelopes envelopes)
{
    public async Task<IActionResult> OpenAsync(Petition petition, Guid attachment, CancellationToken cancel) =>
        petition.Attachments.SingleOrDefault(held => held.Id == attachment) is { } file
        && await files.OpenAsync(file.FileId, file.Name, () => KeyAsync(petition, cancel), cancel) is var (name, content)
            ? FileDownload.Result(new StoredFile(file.FileId, name, file.ContentType, file.Size, ""), content)
            : new NotFoundResult();

    private async Task<byte[]?> KeyAsync(Petition petition, CancellationToken cancel) =>
        await senders.EnvelopeAsync(petition.Id, cancel) is { } envelope ? envelopes.KeyOf(envelope) : null;
}
