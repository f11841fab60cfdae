namespace StrategyTracker.Store.Seeding.Recommendations;

/// <summary>The register of recommendations as its files write it.</summary>
internal sealed record RecommendationRegister(
    AboutEntry About, IReadOnlyList<SourceEntry> Sources, IReadOnlyList<(string File, RegisterEntry Entry)> Entries, IReadOnlyList<ValueEntry> Values, IReadOnlyList<OrganisationEntry> Organisations,
    IReadOnlyList<ForumEntry> Forums, IReadOnlyList<RoleEntry> Roles, IReadOnlyList<BarrierEntry> Barriers, IReadOnlyList<ThreadEntry> Threads, Dictionary<string, int> ExpectedCounts);

/// <summary>Whose register it is: the strategy whose sections it names, and the area that takes up its formal recommendations.</summary>
internal sealed record AboutEntry
{
    public string? Strategy { get; init; }
    public string? Area { get; init; }
    public string? Note { get; init; }
}

internal sealed record SourceEntry
{
    public string? Code { get; init; }
    public string? Title { get; init; }
    public string? Author { get; init; }
    public string? Publisher { get; init; }
    public int? Year { get; init; }
    public string? Kind { get; init; }
    public string? Reliability { get; init; }
    public bool HasFormalRecommendations { get; init; }
    public bool FollowUpExpected { get; init; }
    public string? Rights { get; init; }
    public string? Caution { get; init; }
}

internal sealed record RegisterEntry
{
    public string? Ref { get; init; }
    public string? Source { get; init; }
    public string? Kind { get; init; }
    public string? Standing { get; init; }
    public string? Parent { get; init; }
    public string? Summary { get; init; }
    public string? Detail { get; init; }
    public string? Evidence { get; init; }
    public IReadOnlyList<string> AddressedTo { get; init; } = [];
    public string? Strength { get; init; }
    public string? SourceDeadline { get; init; }
    public IReadOnlyList<string> Themes { get; init; } = [];
    public IReadOnlyList<int> Sections { get; init; } = [];
    public string? Locator { get; init; }
    public bool SplitByRegister { get; init; }
    public bool NeedsReview { get; init; }
}

internal sealed record ValueEntry
{
    public string? Ref { get; init; }
    public string? Source { get; init; }
    public string? Measure { get; init; }
    public string? Value { get; init; }
    public string? Unit { get; init; }
    public string? Period { get; init; }
    public string? Base { get; init; }
    public string? Use { get; init; }
    public bool WorthFollowing { get; init; }
    public string? Caution { get; init; }
    public IReadOnlyList<string> Related { get; init; } = [];
}

internal sealed record OrganisationEntry
{
    public string? Name { get; init; }
    public string? Sector { get; init; }
    public string? Kind { get; init; }
    public bool WomenSpecific { get; init; }
    public IReadOnlyList<string> Sources { get; init; } = [];
    public string? Note { get; init; }
    public string? Status { get; init; }
}

internal sealed record ForumEntry
{
    public string? Ref { get; init; }
    public string? Name { get; init; }
    public string? Source { get; init; }
    public string? Level { get; init; }
    public string? Purpose { get; init; }
    public IReadOnlyList<string> Members { get; init; } = [];
    public string? StrengthOrGap { get; init; }
    public string? Locator { get; init; }
    public IReadOnlyList<string> Related { get; init; } = [];
}

internal sealed record RoleEntry
{
    public string? Ref { get; init; }
    public string? Title { get; init; }
    public string? Source { get; init; }
    public string? Kind { get; init; }
    public string? Level { get; init; }
    public string? Purpose { get; init; }
    public string? Host { get; init; }
    public string? LinksTo { get; init; }
    public string? Status { get; init; }
    public string? LocalEquivalent { get; init; }
    public string? Locator { get; init; }
    public IReadOnlyList<string> Related { get; init; } = [];
}

internal sealed record BarrierEntry
{
    public string? Ref { get; init; }
    public string? Theme { get; init; }
    public string? OpportunityTheme { get; init; }
    public string? Barrier { get; init; }
    public string? Opportunity { get; init; }
    public string? Explanation { get; init; }
    public string? Locator { get; init; }
    public IReadOnlyList<string> Related { get; init; } = [];
}

internal sealed record ThreadEntry
{
    public string? Thread { get; init; }
    public IReadOnlyList<string> Refs { get; init; } = [];
    public IReadOnlyList<int> Sections { get; init; } = [];
    public string? Use { get; init; }
}
