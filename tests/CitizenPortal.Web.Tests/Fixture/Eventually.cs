namespace CitizenPortal.Web.Tests.Fixture;

/// <summary>For what another thread or process does in its own time: asks again until it is true or patience ends.</summary>
internal static class Eventually
{
    public static async Task IsTrueAsync(Func<Task<bool>> condition, string what, TimeSpan? patience = null)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(PortalFixture.Cancel);
        end.CancelAfter(patience ?? TimeSpan.FromSeconds(30));
        try
        {
            while (!await condition())
            {
                await Task.Delay(50, end.Token);
            }
        }
        catch (OperationCanceledException) when (!PortalFixture.Cancel.IsCancellationRequested)
        {
            Assert.Fail($"It did not come true in time: {what}.");
        }
    }
}
