using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>The head's decision to receive online, with its ground (NĐ 154/2026 Đ20).</summary>
public sealed record OnlineDecision(OnlineGround Ground, string Number, DateOnly Date);

/// <summary>The head's permission to attend from home, which the decree does not provide for by default, and the reason that is kept on file.</summary>
public sealed record HomeAllowance(OnlineGround Ground, string Reason);

/// <summary>What makes a reception online: the decision, the commune points that are connected, and perhaps the homes.</summary>
public sealed record OnlineTerms(OnlineDecision Decision, IReadOnlyList<Guid> PointIds, HomeAllowance? Home = null)
{
    internal void Check(DateOnly postedOn)
    {
        if (string.IsNullOrWhiteSpace(Decision.Number) || !Enum.IsDefined(Decision.Ground))
        {
            throw new RuleBrokenException("reception.decision-missing");
        }

        if (Decision.Date > postedOn)
        {
            throw new RuleBrokenException("reception.decision-after-posting", Decision.Date);
        }

        if (Home is not null && string.IsNullOrWhiteSpace(Home.Reason))
        {
            throw new RuleBrokenException("reception.home-ground-missing");
        }

        if (PointIds.Count == 0 && Home is null)
        {
            throw new RuleBrokenException("reception.no-point");
        }
    }
}
