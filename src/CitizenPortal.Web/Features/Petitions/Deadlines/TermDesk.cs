using System.Globalization;
using System.Security.Claims;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Notices;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Deadlines;

/// <summary>Puts decisions about a running term on file, with the new due date in the same save.</summary>
internal sealed class TermDesk(PortalDb db, PetitionClock clock, PetitionMessages messages, PetitionSenders senders, TimeProvider time)
{
    public DateOnly Today => time.TodayInVietnam();

    /// <summary>Returns false when a colleague was faster; nothing is changed then.</summary>
    public async Task<bool> DecideAsync(Petition petition, TermInput input, ClaimsPrincipal user, CancellationToken cancel)
    {
        if (input.Version != petition.Version)
        {
            return false;
        }

        var calendar = await clock.CalendarAsync(cancel);
        var deed = PetitionAccess.Deed(user, time.GetUtcNow());
        var document = input.Document!.Trim();
        if (input.Resumes)
        {
            petition.Resume(deed, input.Day!.Value, document, calendar);
        }
        else
        {
            petition.Decide(deed, new ClockDecision(input.Kind, input.Day!.Value, document, input.Reason?.Trim(), input.Days), calendar);
        }

        messages.TermChanged(petition, await senders.ForMessagesAsync(petition, cancel), input);
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || lost.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}

/// <summary>What an officer fills in about the term.</summary>
public sealed class TermInput
{
    /// <summary>Version of the petition that the officer had before his eyes.</summary>
    public int Version { get; set; }

    public ClockEntryKind Kind { get; set; }

    /// <summary>The decision is to go on after a suspension.</summary>
    public bool Resumes { get; set; }

    public string? On { get; set; }

    public string? Document { get; set; }

    public string? Reason { get; set; }

    public int? Days { get; set; }

    public DateOnly? Day => DateOnly.TryParseExact(On?.Trim(), ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
