using StrategyTracker.Domain;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Store.Seeding.Recommendations;

/// <summary>What is stored already of the register of recommendations.</summary>
internal sealed record StoredRecommendations(IReadOnlyDictionary<string, SourceDocument> Sources, IReadOnlyList<Recommendation> Entries, IReadOnlySet<string> BodyNames, IReadOnlySet<string> References)
{
    public IReadOnlyDictionary<string, Recommendation> ByRef { get; } = Entries.ToDictionary(e => e.Ref, StringComparer.Ordinal);
    public IReadOnlySet<Guid> SourceCodes { get; } = Sources.Values.Select(s => s.Id).ToHashSet();
}

/// <summary>One loading of the register of recommendations: what it reads, finds wrong, adds, and what differs.</summary>
internal sealed class RecommendationLoading(RecommendationRegister register, StoredRecommendations stored, IReadOnlyDictionary<int, Guid> sections, RegisterProblems problems, Stamp stamp)
{
    private readonly List<object> _added = [];

    public RecommendationRegister Register { get; } = register;
    public StoredRecommendations Stored { get; } = stored;
    public IReadOnlyDictionary<int, Guid> Sections { get; } = sections;
    public RegisterProblems Problems { get; } = problems;
    public Stamp Stamp { get; } = stamp;
    public Differences Differences { get; } = new();
    public IReadOnlyList<object> Added => _added;
    public Dictionary<string, SourceDocument> Sources { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, Recommendation> Entries { get; } = new(StringComparer.Ordinal);

    public void Add(object row) => _added.Add(row);

    public T ChoiceOf<T>(string? word, string file, string entry, string field) where T : struct, Enum => Problems.ChoiceOf<T>(word, file, entry, field);
}
