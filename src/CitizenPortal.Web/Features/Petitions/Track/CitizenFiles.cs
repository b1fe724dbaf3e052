using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Petitions.Track;

/// <summary>What the citizen takes from his petition and adds to it.</summary>
internal sealed class CitizenFiles(PortalDb db, AttachmentDownload download, PetitionUploads uploads, Protection.PetitionSenders senders, TimeProvider time, IStringLocalizer<PetitionTexts> texts)
{
    private const int Most = 4_000;

    public Task<IActionResult> DownloadAsync(Petition petition, Guid attachment, CancellationToken cancel) =>
        petition.Attachments.Any(file => file.Id == attachment && file.Origin == AttachmentOrigin.Paper) ? Task.FromResult<IActionResult>(new NotFoundResult()) : download.OpenAsync(petition, attachment, cancel);

    /// <summary>A refused file is named and the petition waits on. Returns what has to be mended, by field; empty when it was sent.</summary>
    public async Task<IReadOnlyList<(string Field, string Reason)>> SupplementAsync(Petition petition, string? text, IReadOnlyList<IFormFile> files, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > Most)
        {
            return [(nameof(PetitionModel.Text), texts["Hãy viết câu trả lời, nhiều nhất 4.000 chữ cái. Tệp cần chọn lại."])];
        }

        var (stored, refused) = await uploads.StoreAsync(files, kept: 0, cancel);
        if (refused.Count > 0)
        {
            return [.. refused.Select(reason => (nameof(PetitionModel.Files), reason))];
        }

        petition.Supplement(Deed.OfCitizen(time.GetUtcNow()), text.Trim(), await senders.SealFilesAsync(petition, stored, cancel));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || lost.IsUniqueViolation())
        {
            return [(nameof(PetitionModel.Text), texts["Đơn vừa có thay đổi khác. Hãy tải lại trang rồi gửi lại; câu trả lời vẫn ở ô bên dưới."])];
        }

        return [];
    }
}
