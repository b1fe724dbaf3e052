using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Platform.Files;
using Microsoft.AspNetCore.Mvc;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>Hands out a file of a petition that the caller has already shown to be the reader's to see.</summary>
internal sealed class AttachmentDownload(IFileVault vault)
{
    public async Task<IActionResult> OpenAsync(Petition petition, Guid attachment, CancellationToken cancel) =>
        petition.Attachments.SingleOrDefault(held => held.Id == attachment) is { } file && await vault.OpenAsync(file.FileId, cancel) is { } content
            ? FileDownload.Result(new StoredFile(file.FileId, file.Name, file.ContentType, file.Size, ""), content)
            : new NotFoundResult();
}
