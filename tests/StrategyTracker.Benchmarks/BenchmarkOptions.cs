using System.Globalization;

namespace StrategyTracker.Benchmarks;

/// <summary>What is asked for on the command line.</summary>
/// <param name="Sizes">How many actions each measured database holds.</param>
/// <param name="Postgres">A connection string of a server on which databases may be made; SQLite files when null.</param>
/// <param name="Only">The beginnings of the names of what is measured; everything when empty.</param>
/// <param name="MakeSweep">Only make the database for the sweep, in this file or PostgreSQL database: what the measuring process has another one do.</param>
/// <param name="ShowsPlans">Print each question's SQL and how SQLite runs it.</param>
internal sealed record BenchmarkOptions(IReadOnlyList<int> Sizes, string? Postgres, IReadOnlyList<string> Only, bool ShowsPlans, string? MakeSweep = null)
{
    public const string Usage = """
        Measures the questions that screens, the command line and the board report ask.
          --sizes 1000,10000,100000   how many actions each database holds
          --only register,figures     only what begins with one of these words; of reports: board, pages, chromium, page views;
                                      chase; sweep, in a process that has not made its database; occurrences; outbox sends letters to a real SMTP server
          --postgres CONNECTION       on PostgreSQL in place of SQLite files; needs the right to make databases
          --plans                     print each question's SQL and its plan
        """;

    /// <summary>Sizes at which the board report is printed: the seed's own, the goal's, and one beyond it.</summary>
    public IReadOnlyList<int> PrintedSizes { get; } = Only.Count == 0 || Only.Any(o => "board PDF".StartsWith(o, StringComparison.OrdinalIgnoreCase) || Questions.Chromium.StartsWith(o, StringComparison.OrdinalIgnoreCase)) ? [72, 1_000, 5_000] : [];

    public bool Wants(string name) => Only.Count == 0 || Only.Any(o => name.StartsWith(o, StringComparison.OrdinalIgnoreCase));

    /// <returns>Null when the arguments cannot be read.</returns>
    public static BenchmarkOptions? Read(string[] args)
    {
        var options = new BenchmarkOptions([1_000, 10_000, 100_000], null, [], false);
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : null;
            switch (args[i])
            {
                case "--sizes" when value is not null && Numbers(value) is { } sizes: options = options with { Sizes = sizes }; i++; break;
                case "--only" when value is not null: options = new(options.Sizes, options.Postgres, value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), options.ShowsPlans, options.MakeSweep); i++; break;
                case "--make-sweep" when value is not null: options = options with { MakeSweep = value }; i++; break;
                case "--postgres" when value is not null: options = options with { Postgres = value }; i++; break;
                case "--plans": options = options with { ShowsPlans = true }; break;
                default: return null;
            }
        }
        return options;
    }

    private static List<int>? Numbers(string list)
    {
        List<int> numbers = [];
        foreach (var word in list.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 1_000_000) { return null; }
            numbers.Add(number);
        }
        return numbers;
    }
}
