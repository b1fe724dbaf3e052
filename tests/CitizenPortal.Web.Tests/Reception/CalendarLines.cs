using System.Text;

namespace CitizenPortal.Web.Tests.Reception;

/// <summary>A strict reader of RFC 5545 lines that shares nothing with the library that writes them.</summary>
internal sealed class CalendarLines
{
    private const int MostOctets = 75;

    private readonly List<(string Name, string Parameters, string Value, string Path)> _lines = [];

    public IReadOnlyList<string> Problems { get; }

    public CalendarLines(string text)
    {
        var problems = new List<string>();
        if (!text.EndsWith("\r\n", StringComparison.Ordinal) || text.Replace("\r\n", "", StringComparison.Ordinal).AsSpan().IndexOfAny('\r', '\n') >= 0)
        {
            problems.Add("lines end with CRLF");
        }

        problems.AddRange(text.Split("\r\n").Where(line => Encoding.UTF8.GetByteCount(line) > MostOctets).Select(line => $"longer than {MostOctets} octets: {line}"));
        var open = new Stack<string>();
        foreach (var line in text.Replace("\r\n ", "", StringComparison.Ordinal).Replace("\r\n\t", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            Read(line, open, problems);
        }

        problems.AddRange(open.Select(component => $"{component} is not closed"));
        Problems = problems;
    }

    public IReadOnlyList<string> Values(string name, string path = "VCALENDAR/VEVENT") => [.. _lines.Where(line => line.Name == name && line.Path == path).Select(line => line.Value)];

    public IReadOnlyList<string> Parameters(string name, string path = "VCALENDAR/VEVENT") => [.. _lines.Where(line => line.Name == name && line.Path == path).Select(line => line.Parameters)];

    private void Read(string line, Stack<string> open, List<string> problems)
    {
        var colon = Colon(line);
        if (colon < 1)
        {
            problems.Add($"no name: {line}");
            return;
        }

        var head = line[..colon].Split(';', 2);
        var (name, value) = (head[0], line[(colon + 1)..]);
        if (!name.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter == '-'))
        {
            problems.Add($"name {name}");
        }

        if (name == "BEGIN")
        {
            open.Push(value);
        }
        else if (name == "END" && (open.Count == 0 || open.Pop() != value))
        {
            problems.Add($"{value} ends where it did not begin");
        }

        _lines.Add((name, head.Length == 2 ? head[1] : "", value, string.Join('/', open.Reverse())));
    }

    private static int Colon(string line)
    {
        var quoted = false;
        for (var index = 0; index < line.Length; index++)
        {
            quoted ^= line[index] == '"';
            if (line[index] == ':' && !quoted)
            {
                return index;
            }
        }

        return -1;
    }
}
