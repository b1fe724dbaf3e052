using Microsoft.Extensions.Caching.Memory;

namespace CitizenPortal.Web.Features.Accounts.SignIn;

/// <summary>Counts wrong attempts at names that do not exist, so that a made-up name rests as a real one does and the page betrays neither.</summary>
internal sealed class UnknownNames(IMemoryCache cache)
{
    public bool Rests(string name) => Of(name) is { } count && Volatile.Read(ref count.Value) >= AccountsModule.WrongAttempts;

    public void Wrong(string name)
    {
        var count = cache.GetOrCreate(Key(name), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = AccountsModule.Rest;
            return new Count();
        })!;
        Interlocked.Increment(ref count.Value);
    }

    private Count? Of(string name) => cache.Get<Count>(Key(name));

    private static string Key(string name) => $"unknown-name:{name.Trim().ToUpperInvariant()}";

    private sealed class Count
    {
        public int Value;
    }
}
