using CitizenPortal.Benchmarks;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

var benchmarks = typeof(IBenchmark).Assembly.GetTypes()
    .Where(type => type.IsClass && type.IsAssignableTo(typeof(IBenchmark)))
    .Select(type => (IBenchmark)Activator.CreateInstance(type)!)
    .OrderBy(benchmark => benchmark.Name, StringComparer.Ordinal)
    .ToList();

if (benchmarks.Find(benchmark => benchmark.Name == args.FirstOrDefault()) is { } chosen)
{
    return await chosen.RunAsync(args[1..], stop.Token);
}

foreach (var benchmark in benchmarks)
{
    Console.WriteLine($"{benchmark.Name,-16} {benchmark.Measures}");
}

return args.Length == 0 ? 0 : 1;
