using System.Security.Cryptography;
using System.Text.Json;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Submit;

/// <summary>Keeps the petition that this browser is writing: a sealed row in the database, found by a sealed cookie.</summary>
internal sealed class DraftDesk(PortalDb db, TimeProvider time, IDataProtectionProvider protection)
{
    private const string CookieName = "ban-nhap";
    private readonly IDataProtector _contents = protection.CreateProtector("petitions.draft.content");
    private readonly IDataProtector _cookies = protection.CreateProtector("petitions.draft.cookie");
    private PetitionDraft? _draft;

    public DraftContent Content { get; private set; } = new();

    public bool IsOpen => _draft is not null;

    /// <summary>Key of the form; what is sent with it is one petition however often it is sent.</summary>
    public Guid Key => _draft?.Id ?? Guid.Empty;

    public string Code => _draft is not null && ReferenceCode.TryParse(_draft.Code, out var code) ? code.Display : "";

    public DateTimeOffset SavedAt => _draft!.SavedAt;

    /// <summary>Opens the draft that the browser's cookie names; false when there is none (any more).</summary>
    public async Task<bool> OpenAsync(HttpContext context, CancellationToken cancel)
    {
        if (HeldKey(context) is { } key)
        {
            Take(await db.Set<PetitionDraft>().SingleOrDefaultAsync(draft => draft.Id == key, cancel));
        }

        return IsOpen;
    }

    /// <summary>Opens a draft by the code that its writer noted down, on whatever device.</summary>
    public async Task<bool> ResumeAsync(HttpContext context, string typed, CancellationToken cancel)
    {
        if (ReferenceCode.TryParse(typed, out var code))
        {
            Take(await db.Set<PetitionDraft>().SingleOrDefaultAsync(draft => draft.Code == code.Value, cancel));
        }

        if (IsOpen)
        {
            SetCookie(context);
        }

        return IsOpen;
    }

    public void Begin(HttpContext context)
    {
        using var random = RandomNumberGenerator.Create();
        _draft = PetitionDraft.Begin(ReferenceCode.New(random).Value);
        db.Add(_draft);
        SetCookie(context);
    }

    public async Task SaveAsync(CancellationToken cancel)
    {
        _draft!.Save(_contents.Protect(JsonSerializer.Serialize(Content)), time.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Two taps saved the same draft at once: the later one stands.
            await db.Entry(_draft).ReloadAsync(cancel);
            _draft.Save(_contents.Protect(JsonSerializer.Serialize(Content)), time.GetUtcNow());
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Takes the draft as it stands now; false when it is gone.</summary>
    public async Task<bool> ReloadAsync(CancellationToken cancel)
    {
        var key = Key;
        Take(await db.Set<PetitionDraft>().SingleOrDefaultAsync(draft => draft.Id == key, cancel));
        return IsOpen;
    }

    /// <summary>Marks the draft as gone; the caller's save removes it together with what replaces it.</summary>
    public void Remove() => db.Remove(_draft!);

    /// <summary>The citizen throws the draft away; its files go with the next sweep.</summary>
    public async Task DiscardAsync(HttpContext context, CancellationToken cancel)
    {
        Remove();
        await db.SaveChangesAsync(cancel);
        Forget(context);
    }

    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(CookieName);

    /// <summary>The draft that this browser holds or held, whether or not it still exists.</summary>
    public Guid? HeldKey(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[CookieName] is { Length: > 0 } cookie && Guid.TryParse(_cookies.Unprotect(cookie), out var key) ? key : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private void Take(PetitionDraft? draft)
    {
        _draft = draft;
        Content = draft is { Sealed.Length: > 0 } ? JsonSerializer.Deserialize<DraftContent>(_contents.Unprotect(draft.Sealed))! : new DraftContent();
    }

    private void SetCookie(HttpContext context) =>
        context.Response.Cookies.Append(CookieName, _cookies.Protect(_draft!.Id.ToString()), new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            MaxAge = TimeSpan.FromDays(PetitionDraft.KeptDays),
            IsEssential = true,
        });
}
