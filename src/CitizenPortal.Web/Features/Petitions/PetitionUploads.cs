using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Platform.Files;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>Takes files into the vault one by one: each that is refused is named with the way to mend it, the others stay.</summary>
internal sealed class PetitionUploads(IFileVault vault, IStringLocalizer<FileTexts> texts)
{
    /// <summary>Five files of 20 MB, one too large that is to be named, and the text around them.</summary>
    public const int MostBytes = 160 * 1024 * 1024;

    public async Task<(List<PetitionFile> Stored, List<string> Refused)> StoreAsync(IReadOnlyList<IFormFile> files, int kept, CancellationToken cancel)
    {
        List<PetitionFile> stored = [];
        List<string> refused = [];
        foreach (var file in files.Where(file => file.Length > 0 || file.FileName.Length > 0))
        {
            if (kept + stored.Count == FileRules.Petition.MaxFiles)
            {
                refused.Add(FileTexts.Of(new FileRefusedException(FileRefusal.TooMany, file.FileName, FileRules.Petition), texts));
                continue;
            }

            try
            {
                await using var content = file.OpenReadStream();
                var held = await vault.StoreAsync(content, file.FileName, FileRules.Petition, cancel);
                stored.Add(new PetitionFile(held.Id, held.Name, held.ContentType, held.Size));
            }
            catch (FileRefusedException refusal)
            {
                refused.Add(FileTexts.Of(refusal, texts));
            }
        }

        return (stored, refused);
    }
}
