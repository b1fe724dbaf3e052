namespace CitizenPortal.Web.Tests.Fixture;

/// <summary>A clock that runs as the real one does, from a moment of the test's choice; timers are real.</summary>
public sealed class OffsetClock : TimeProvider
{
    private long _offsetTicks;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _offsetTicks));

    public void MoveTo(DateTimeOffset moment) => Interlocked.Exchange(ref _offsetTicks, (moment - base.GetUtcNow()).Ticks);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _offsetTicks, by.Ticks);
}
