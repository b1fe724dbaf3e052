using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace CitizenPortal.Web.Platform;

/// <summary>Reads the tables that ship with the product.</summary>
internal static class ReferenceData
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        PrepareHeaderForMatch = header => header.Header.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant(),
        MissingFieldFound = null,
        HeaderValidated = null,
    };

    public static IReadOnlyList<T> Read<T>(string file)
    {
        using var stream = typeof(ReferenceData).Assembly.GetManifestResourceStream($"ReferenceData.{file}")
            ?? throw new FileNotFoundException($"The reference table {file} is not part of the product.");
        using var csv = new CsvReader(new StreamReader(stream), Format);
        return [.. csv.GetRecords<T>()];
    }
}
