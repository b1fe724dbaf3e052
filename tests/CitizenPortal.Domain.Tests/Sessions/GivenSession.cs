using CitizenPortal.Domain.Sessions;

namespace CitizenPortal.Domain.Tests.Sessions;

/// <summary>An online session on Thursday 3 December 2026, 8:30 in Vietnam, and the facts of a well prepared one.</summary>
internal static class GivenSession
{
    public static readonly DateTimeOffset StartsAt = new(2026, 12, 3, 1, 30, 0, TimeSpan.Zero);
    public static readonly Guid Officer = Guid.CreateVersion7();

    public static GateFacts Facts { get; } = new(new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 26), StartsAt.AddHours(-8.5), RecordingRuns: true);

    public static SessionPlan Plan { get; } = new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), "BTCD", "Chủ tịch UBND tỉnh", StartsAt, StartsAt.AddMinutes(45),
        "Triệu Thị Mẩy", "UBND xã Hồng Thái", new OnlineBasis(1, "2114/QĐ-UBND", new DateOnly(2026, 11, 18)), StartsAt.AddDays(-13));

    public static OnlineSession Scheduled(SessionPlan? plan = null) => new(plan ?? Plan);

    /// <summary>Tested two days before, opened early, the citizen in the room, roll called and papers seen.</summary>
    public static OnlineSession Ready(SessionPlan? plan = null)
    {
        var session = Waiting(plan);
        session.Admit(session.Citizen.Id);
        session.CallRoll(session.Citizen.Id, StartsAt.AddMinutes(-64));
        session.CheckIdentity(new IdentityCheck(IdentityPaper.CitizenCard, "4821", Officer, StartsAt.AddMinutes(-10)));
        return session;
    }

    public static OnlineSession Waiting(SessionPlan? plan = null)
    {
        var session = Scheduled(plan);
        session.Citizen.Connect("test", "test-1");
        session.Citizen.Report(new DeviceReport(true, true, TimeSpan.FromMilliseconds(80), null), StartsAt.AddDays(-2));
        session.Centre.Connect("desk", "desk-1");
        session.Open(StartsAt.AddMinutes(-80));
        session.Knock(session.Citizen.Id, StartsAt.AddMinutes(-75));
        return session;
    }

    public static OnlineSession Running()
    {
        var session = Ready();
        session.Start(Facts, StartsAt);
        return session;
    }
}
