using System.Threading.Channels;

namespace CitizenPortal.Web.Outbox;

/// <summary>Tells the work loops of this instance that rows were committed; other instances find them by their timer.</summary>
internal sealed class WakeUp
{
    private readonly Lock _gate = new();
    private readonly List<(Type? Rows, Channel<bool> Bell)> _loops = [];

    /// <param name="rows">The kind of row that the loop waits for; null when it only listens to a call to all.</param>
    public ChannelReader<bool> Listen(Type? rows)
    {
        var loop = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        lock (_gate)
        {
            _loops.Add((rows, loop));
        }

        return loop.Reader;
    }

    /// <summary>Calls every loop.</summary>
    public void Ring() => Ring(_ => true);

    /// <summary>Calls the loops that wait for such rows.</summary>
    public void Ring(IReadOnlySet<Type> committed) => Ring(rows => rows is not null && committed.Contains(rows));

    private void Ring(Predicate<Type?> concerns)
    {
        lock (_gate)
        {
            foreach (var (_, bell) in _loops.Where(loop => concerns(loop.Rows)))
            {
                bell.Writer.TryWrite(true);
            }
        }
    }
}
