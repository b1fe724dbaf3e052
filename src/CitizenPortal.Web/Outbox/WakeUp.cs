using System.Threading.Channels;

namespace CitizenPortal.Web.Outbox;

/// <summary>Tells the work loops of this instance that rows were committed; other instances find them by their timer.</summary>
internal sealed class WakeUp
{
    private readonly Lock _gate = new();
    private readonly List<Channel<bool>> _loops = [];

    public ChannelReader<bool> Listen()
    {
        var loop = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        lock (_gate)
        {
            _loops.Add(loop);
        }

        return loop.Reader;
    }

    public void Ring()
    {
        lock (_gate)
        {
            foreach (var loop in _loops)
            {
                loop.Writer.TryWrite(true);
            }
        }
    }
}
