using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Where a petition lies: unit, person, the way it came, and the quarrel about whose it is.</summary>
public sealed partial class Petition
{
    /// <summary>Sorts after every day that a term can end on.</summary>
    public static readonly DateOnly NoDay = new(9999, 1, 1);

    /// <summary>The officer who works on it; null while nobody does.</summary>
    public Guid? AssigneeId { get; private set; }

    public string? AssigneeName { get; private set; }

    /// <summary>The unit that sent it here.</summary>
    public string? FromUnitCode { get; private set; }

    /// <summary>How often a receiving unit has said that it is not its own.</summary>
    public int Bounces { get; private set; }

    /// <summary>The competent head has named the unit; it is sent on no more.</summary>
    public bool IsRuled { get; private set; }

    /// <summary>Day by which lists sort: the due date, or <see cref="NoDay"/> when none runs; mirrored for what has ended, so that the newest comes first.</summary>
    public DateOnly QueueOn
    {
        get => EndedAt is { } ended ? DateOnly.FromDayNumber(NoDay.DayNumber - DateOnly.FromDateTime(ended.UtcDateTime).DayNumber) : DueOn ?? NoDay;
        private set => _ = value;
    }

    /// <summary>What the receiving unit does that will not have it: the first time it goes back, the second time the competent head rules.</summary>
    public PetitionAction DeclineStep => Bounces == 0 ? PetitionAction.Decline : PetitionAction.Dispute;

    /// <summary>Gives it to an officer, or takes it from all; not a step of the procedure, but a line of the history.</summary>
    public void Assign(Deed deed, Guid? officer, string? name)
    {
        if (!IsOpen || deed.Actors.All(actor => actor == PetitionActor.Citizen))
        {
            throw new RuleBrokenException("petition.not-assignable", State);
        }

        if (officer == AssigneeId)
        {
            throw new RuleBrokenException("petition.assigned-already", name ?? "");
        }

        (AssigneeId, AssigneeName) = (officer, officer is null ? null : name);
        Record(null, officer is null ? "Chưa giao cho cán bộ nào" : "Đơn đã có cán bộ phụ trách", null, deed);
    }

    /// <summary>The receiving unit will not have it.</summary>
    /// <param name="due">The term of the unit that gets it back; null when the head is to rule.</param>
    public void Decline(Deed deed, string unitName, string reason, DueDate? due)
    {
        var back = FromUnitCode ?? throw new RuleBrokenException("petition.step-not-allowed", State, PetitionAction.Decline);
        if (DeclineStep == PetitionAction.Decline)
        {
            Move(PetitionAction.Decline, deed, $"{unitName} báo việc không thuộc thẩm quyền, đơn về nơi chuyển", reason, () =>
            {
                (UnitCode, FromUnitCode) = (back, null);
                Bounces++;
                SetDueOrStop(due);
            });
            return;
        }

        Move(PetitionAction.Dispute, deed, "Hai nơi cùng báo không thuộc thẩm quyền, cấp trên sẽ phân định", reason, () => Bounces++);
    }

    /// <summary>The competent head names the unit (LKN Đ21.3).</summary>
    public void Rule(Deed deed, string unitCode, string unitName, string reason, DueDate due) =>
        Move(PetitionAction.Rule, deed, $"Cấp có thẩm quyền giao {unitName} giải quyết", reason, () =>
        {
            (UnitCode, FromUnitCode, IsRuled) = (unitCode, null, true);
            SetDue(due);
        });

    private void Unassign() => (AssigneeId, AssigneeName) = (null, null);
}
