using System.Globalization;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Petitions.Papers;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform.Files;
using CitizenPortal.Web.Platform.Papers;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Papers;

/// <summary>Makes the files of issued papers and puts them to their cases; what fails is tried again until it succeeds.</summary>
internal sealed partial class PaperFiles(IServiceScopeFactory scopes, TimeProvider time, ILogger<PaperFiles> logger) : IStoredWork
{
    private const int Batch = 20;

    public async Task<int> RunDueAsync(CancellationToken stopping)
    {
        List<Guid> due;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var now = time.GetUtcNow();
            due = await scope.ServiceProvider.GetRequiredService<PortalDb>().Set<CasePaper>().Where(paper => paper.FileDueAt <= now).OrderBy(paper => paper.FileDueAt).Select(paper => paper.Id).Take(Batch).ToListAsync(stopping);
        }

        foreach (var paper in due)
        {
            await TryAsync(paper, stopping);
        }

        return due.Count;
    }

    /// <summary>False when the file could not be made; the paper then says so and is tried again later.</summary>
    public async Task<bool> TryAsync(Guid paperId, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ActivatorUtilities.CreateInstance<PaperFileMaker>(scope.ServiceProvider).MakeAsync(paperId, cancel);
            return true;
        }
#pragma warning disable CA1031 // whatever goes wrong with a file must not undo the paper itself
        catch (Exception failure) when (failure is not OperationCanceledException || !cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Failed(logger, failure.GetType().Name, paperId);
            await PutOffAsync(paperId, cancel);
            return false;
        }
    }

    private async Task PutOffAsync(Guid paperId, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var paper = await db.Set<CasePaper>().SingleAsync(held => held.Id == paperId, cancel);
        if (paper.AwaitsFile)
        {
            paper.FailFile(time.GetUtcNow() + BackOff.After(paper.FileAttempts + 1));
            await db.TrySaveAsync(cancel);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The file of paper {Paper} could not be made ({Failure}); it is tried again.")]
        public static partial void Failed(ILogger logger, string failure, Guid paper);
    }
}

/// <summary>Makes one file, in a scope of its own.</summary>
internal sealed class PaperFileMaker(PortalDb db, PaperFields fields, PetitionSenders senders, Envelopes envelopes, SealedFiles sealedFiles, IFileVault vault, TimeProvider time)
{
    public async Task MakeAsync(Guid paperId, CancellationToken cancel)
    {
        var paper = await db.Set<CasePaper>().SingleAsync(held => held.Id == paperId, cancel);
        if (!paper.AwaitsFile)
        {
            return;
        }

        var petition = await db.Set<Petition>().AsNoTracking().Include(held => held.Attachments).SingleAsync(held => held.Id == paper.PetitionId, cancel);
        var form = FormCatalogue.Find(paper.FormCode)!;
        var content = PaperFile.Of(PaperComposer.Compose(form, form.Version(paper.FormVersion), await fields.OpenAsync(paper, cancel), paper.Symbol, paper.IssuedOn!.Value));
        var file = await KeepAsync(petition, Name(petition, paper), content, cancel);
        var attachment = PetitionAttachment.OfPaper(petition.Id, file, time.GetUtcNow());
        db.Add(attachment);
        paper.HaveFile(attachment.Id);
        if (!await db.TrySaveAsync(cancel))
        {
            // Somebody else has made it at the same moment.
            await vault.DeleteAsync(file.FileId, cancel);
        }
    }

    /// <summary>Codes only: a name of a file is seen by many.</summary>
    private static string Name(Petition petition, CasePaper paper) =>
        string.Create(CultureInfo.InvariantCulture, $"{paper.FormCode}_{petition.Code}_{(paper.Symbol ?? $"{paper.IssuedOn:yyyyMMdd}").Replace('/', '-').Replace('Đ', 'D')}.docx");

    private async Task<PetitionFile> KeepAsync(Petition petition, string name, byte[] content, CancellationToken cancel)
    {
        if (petition.SenderProtected && await senders.EnvelopeAsync(petition.Id, cancel) is { } envelope)
        {
            return await sealedFiles.KeepAsync(envelopes.KeyOf(envelope), name, PaperFile.ContentType, content, petition.Attachments.Count + 1, cancel);
        }

        using var stream = new MemoryStream(content);
        var stored = await vault.StoreAsync(stream, name, FileRules.Petition, cancel);
        return new PetitionFile(stored.Id, stored.Name, stored.ContentType, stored.Size);
    }
}
