namespace CitizenPortal.Web.Platform.Time;

/// <summary>The one place that knows Asia/Ho_Chi_Minh.</summary>
public static class VietnamTime
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    public static DateTimeOffset At(DateOnly day, TimeOnly clock)
    {
        var local = day.ToDateTime(clock);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local));
    }

    extension(TimeProvider time)
    {
        public DateTimeOffset NowInVietnam() => TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone);

        public DateOnly TodayInVietnam() => DateOnly.FromDateTime(time.NowInVietnam().DateTime);
    }
}

/// <summary>Instants as read on a clock in Vietnam.</summary>
public static class VietnamInstants
{
    extension(DateTimeOffset instant)
    {
        public DateTimeOffset InVietnam() => TimeZoneInfo.ConvertTime(instant, VietnamTime.Zone);

        public DateOnly DayInVietnam() => DateOnly.FromDateTime(instant.InVietnam().DateTime);
    }
}
