namespace CitizenPortal.Benchmarks;

/// <summary>One measurement with a command of its own: <c>dotnet run -c Release --project tests/CitizenPortal.Benchmarks -- NAME [options]</c>.</summary>
public interface IBenchmark
{
    /// <summary>The word after <c>--</c> that starts it.</summary>
    string Name { get; }

    /// <summary>What is measured, in one line for the list.</summary>
    string Measures { get; }

    /// <summary>Measures and prints its figures.</summary>
    /// <returns>The exit code of the process.</returns>
    Task<int> RunAsync(string[] options, CancellationToken cancel);
}
