using CitizenPortal.Web.Platform.Messaging.Sms;

namespace CitizenPortal.Web.Tests.Messaging;

public sealed class TwilioSignatureTests
{
    [Fact]
    public void Twilios_own_signatures_are_accepted()
    {
        var (token, cases) = TwilioReference.Signatures();

        cases.ShouldNotBeEmpty();
        cases.ShouldAllBe(signed => TwilioSignature.IsValid(signed.Url, signed.Params, signed.Signature, token));
    }

    [Fact]
    public void Any_change_is_refused()
    {
        var (token, cases) = TwilioReference.Signatures();
        foreach (var signed in cases)
        {
            Variations(signed).ShouldAllBe(changed => !TwilioSignature.IsValid(changed.Url, changed.Params, changed.Signature, token));
            TwilioSignature.IsValid(signed.Url, signed.Params, signed.Signature, token[..^1] + "3").ShouldBeFalse();
        }
    }

    /// <summary>Each character of the address, of each value and of the signature changed, each field left out, renamed or added.</summary>
    internal static IEnumerable<SignedCallback> Variations(SignedCallback signed)
    {
        foreach (var url in Changed(signed.Url))
        {
            yield return signed with { Url = url };
        }

        foreach (var signature in Changed(signed.Signature).Append("").Append(signed.Signature + "=").Append(signed.Signature + signed.Signature))
        {
            yield return signed with { Signature = signature };
        }

        foreach (var (name, value) in signed.Params)
        {
            yield return signed with { Params = signed.Params.Where(field => field.Key != name).ToDictionary() };
            yield return signed with { Params = signed.Params.ToDictionary(field => field.Key == name ? $"{name}X" : field.Key, field => field.Value) };
            foreach (var other in Changed(value))
            {
                yield return signed with { Params = signed.Params.ToDictionary(field => field.Key, field => field.Key == name ? other : field.Value) };
            }
        }

        yield return signed with { Params = signed.Params.Append(KeyValuePair.Create("Zusatz", "1")).ToDictionary() };
    }

    private static IEnumerable<string> Changed(string text) =>
        Enumerable.Range(0, text.Length).Select(i => $"{text[..i]}{(char)(text[i] ^ 1)}{text[(i + 1)..]}");
}
