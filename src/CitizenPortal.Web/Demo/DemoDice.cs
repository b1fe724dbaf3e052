using System.Security.Cryptography;

namespace CitizenPortal.Web.Demo;

/// <summary>Chance with a memory: the same seed throws the same numbers, in every run and on every machine.</summary>
internal sealed class DemoDice(int seed)
{
    private readonly Random _random = new(seed);

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public bool Chance(double probability) => _random.NextDouble() < probability;

    public T Of<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>A choice by weights that need not sum to one.</summary>
    public T Weighted<T>(IReadOnlyList<(T Choice, double Weight)> choices)
    {
        var thrown = _random.NextDouble() * choices.Sum(choice => choice.Weight);
        foreach (var (choice, weight) in choices)
        {
            if ((thrown -= weight) < 0)
            {
                return choice;
            }
        }

        return choices[^1].Choice;
    }

    public string Text(string alphabet, int length) => string.Create(length, (alphabet, _random), static (span, state) =>
    {
        foreach (ref var letter in span)
        {
            letter = state.alphabet[state._random.Next(state.alphabet.Length)];
        }
    });

    public Guid Key()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }

    /// <summary>For code that asks for the system's generator; demo data only.</summary>
    public RandomNumberGenerator AsGenerator() => new Generator(_random);

    private sealed class Generator(Random random) : RandomNumberGenerator
    {
        public override void GetBytes(byte[] data) => random.NextBytes(data);

        public override void GetBytes(Span<byte> data) => random.NextBytes(data);
    }
}
