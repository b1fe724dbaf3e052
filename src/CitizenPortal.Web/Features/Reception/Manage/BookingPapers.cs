using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Reception.Manage;

/// <summary>Papers sent ahead of an appointment: in the vault, named in the database, refused one by one.</summary>
internal sealed class BookingPapers(PortalDb db, IFileVault vault, IStringLocalizer<FileTexts> texts, TimeProvider time)
{
    private static readonly FileRules Rules = new(20 * 1024 * 1024, BookingFile.Most, FileKinds.Documents | FileKinds.Pictures);

    public async Task<IReadOnlyList<BookingFile>> OfAsync(Guid bookingId, CancellationToken cancel) =>
        await db.Set<BookingFile>().AsNoTracking().Where(file => file.BookingId == bookingId).OrderBy(file => file.AddedAt).ThenBy(file => file.FileId).ToListAsync(cancel);

    /// <returns>Why files were refused; the others are kept.</returns>
    public async Task<IReadOnlyList<string>> AddAsync(Guid bookingId, IReadOnlyList<IFormFile> files, int kept, CancellationToken cancel)
    {
        List<string> refused = [];
        foreach (var file in files.Where(file => file.Length > 0 || file.FileName.Length > 0))
        {
            try
            {
                if (kept == Rules.MaxFiles)
                {
                    throw new FileRefusedException(FileRefusal.TooMany, file.FileName, Rules);
                }

                await using var content = file.OpenReadStream();
                var held = await vault.StoreAsync(content, file.FileName, Rules, cancel);
                db.Add(new BookingFile(bookingId, held.Id, held.Name, held.ContentType, held.Size, time.GetUtcNow()));
                kept++;
            }
            catch (FileRefusedException refusal)
            {
                refused.Add(FileTexts.Of(refusal, texts));
            }
        }

        await db.SaveChangesAsync(cancel);
        return refused;
    }

    public async Task DropAsync(Guid bookingId, Guid fileId, CancellationToken cancel)
    {
        if (await db.Set<BookingFile>().Where(file => file.BookingId == bookingId && file.FileId == fileId).ExecuteDeleteAsync(cancel) > 0)
        {
            await vault.DeleteAsync(fileId, cancel);
        }
    }

    public async Task AnswerAsync(Guid bookingId, string answer, CancellationToken cancel)
    {
        var booking = await db.Set<Booking>().SingleAsync(b => b.Id == bookingId, cancel);
        booking.GiveSupplement(answer);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Null when the file is not of this appointment.</summary>
    public async Task<FileDownload?> OpenAsync(Guid bookingId, Guid fileId, CancellationToken cancel) =>
        await db.Set<BookingFile>().AsNoTracking().SingleOrDefaultAsync(file => file.BookingId == bookingId && file.FileId == fileId, cancel) is { } file
        && await vault.OpenAsync(fileId, cancel) is { } content
            ? FileDownload.Result(new StoredFile(file.FileId, file.Name, file.ContentType, file.Size, ""), content)
            : null;
}
