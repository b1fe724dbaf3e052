using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>What an officer has said about an appointment before its hour.</summary>
public enum BookingReview
{
    NotYet,
    Confirmed,
    SupplementAsked,
    SupplementGiven,
}

/// <summary>An officer reads the appointment: confirms it, asks for more, shows the way, or refuses by a code of the law.</summary>
public sealed partial class Booking
{
    public const int LongestNote = 1000;

    public BookingReview Review { get; private set; }

    public DateTimeOffset? ReviewedAt { get; private set; }

    /// <summary>What the officer asked the visitor to add.</summary>
    public string? SupplementAsked { get; private set; }

    public string? SupplementGiven { get; private set; }

    public string? RefusalCode { get; private set; }

    /// <summary>The explanation given with the code; never instead of it.</summary>
    public string? RefusalNote { get; private set; }

    /// <summary>Name of the body that is competent.</summary>
    public string? RedirectedTo { get; private set; }

    public DateTimeOffset? TurnedAwayAt { get; private set; }

    public void ConfirmReview(DateTimeOffset now)
    {
        CheckOpen();
        (Review, ReviewedAt) = (BookingReview.Confirmed, now);
    }

    public void AskSupplement(string what, DateTimeOffset now)
    {
        CheckOpen();
        SupplementAsked = Said(what, "reception.supplement-empty");
        (Review, ReviewedAt, SupplementGiven) = (BookingReview.SupplementAsked, now, null);
    }

    public void GiveSupplement(string text)
    {
        CheckOpen();
        if (Review is not (BookingReview.SupplementAsked or BookingReview.SupplementGiven))
        {
            throw new RuleBrokenException("reception.supplement-not-asked");
        }

        SupplementGiven = Said(text, "reception.supplement-empty");
        Review = BookingReview.SupplementGiven;
    }

    /// <summary>Shows the visitor to the competent body (LTCD Đ8.5); the caller frees the place.</summary>
    public void Redirect(string unitCode, string unitName, DateTimeOffset now)
    {
        if (unitCode == UnitCode)
        {
            throw new RuleBrokenException("reception.redirect-to-itself");
        }

        TurnAway(BookingState.Redirected, now);
        RedirectedTo = unitName;
    }

    /// <summary>Only by a code of the list (LTCD Đ9, NĐ 154/2026 Đ4); free words alone are no ground. The caller frees the place.</summary>
    public void Refuse(string code, string? note, DateTimeOffset now)
    {
        var ground = RefusalGrounds.Find(code) ?? throw new RuleBrokenException("reception.refusal-code", code);
        TurnAway(BookingState.Refused, now);
        RefusalCode = ground.Code;
        RefusalNote = string.IsNullOrWhiteSpace(note) ? null : Said(note, "reception.refusal-code");
    }

    private void TurnAway(BookingState end, DateTimeOffset now)
    {
        MoveTo(end);
        (ReviewedAt, TurnedAwayAt, NextReminderAt) = (now, now, null);
        CalendarSequence++;
        Raise(new BookingTurnedAway(Id, PetitionId, UnitCode, end, now));
    }

    private void CheckOpen()
    {
        if (State != BookingState.Confirmed)
        {
            throw new RuleBrokenException("reception.transition-not-allowed", State, BookingState.Confirmed);
        }
    }

    private static string Said(string text, string rule)
    {
        var said = text.Trim();
        return said.Length is > 0 and <= LongestNote ? said : throw new RuleBrokenException(rule);
    }
}
