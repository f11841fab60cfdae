namespace StrategyTracker.Domain.Recommendations;

// What the sources say beside their recommendations: reference only, loaded from the register and never edited.

/// <summary>A statistic that a source prints and that is worth following: a reference value, never an area's own baseline.</summary>
public sealed class ReferenceValue
{
    private ReferenceValue() { }

    public ReferenceValue(string reference, string source, string measure, string value, string? unit, string? period, string? basis, string? use, string? caution, string relatedRefs) =>
        (Ref, Source, Measure, Value, Unit, Period, Base, Use, Caution, RelatedRefs) = (reference, source, measure, value, unit, period, basis, use, caution, relatedRefs);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Ref { get; private set; } = "";
    public string Source { get; private set; } = "";
    public string Measure { get; private set; } = "";
    /// <summary>As printed; a few are ranges or words.</summary>
    public string Value { get; private set; } = "";
    public string? Unit { get; private set; }
    public string? Period { get; private set; }
    public string? Base { get; private set; }
    public string? Use { get; private set; }
    public string? Caution { get; private set; }
    /// <summary>References of the entries it bears on, separated by ", ".</summary>
    public string RelatedRefs { get; private set; } = "";
}

/// <summary>A forum, network or group that a source describes: an example to learn from, not one of the area's own.</summary>
public sealed class SourceForum
{
    private SourceForum() { }

    public SourceForum(string reference, string name, string source, string? level, string? purpose, string members, string? strengthOrGap, string? locator, string relatedRefs) =>
        (Ref, Name, Source, Level, Purpose, Members, StrengthOrGap, Locator, RelatedRefs) = (reference, name, source, level, purpose, members, strengthOrGap, locator, relatedRefs);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Ref { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string Source { get; private set; } = "";
    public string? Level { get; private set; }
    public string? Purpose { get; private set; }
    public string Members { get; private set; } = "";
    public string? StrengthOrGap { get; private set; }
    public string? Locator { get; private set; }
    public string RelatedRefs { get; private set; } = "";
}

/// <summary>A champion, lead or liaison role that a source describes.</summary>
public sealed class SourceRole
{
    private SourceRole() { }

    public SourceRole(string reference, string title, string source, string? kind, string? level, string? purpose, string? host, string? linksTo, string? status, string? localEquivalent, string? locator, string relatedRefs) =>
        (Ref, Title, Source, Kind, Level, Purpose, Host, LinksTo, Status, LocalEquivalent, Locator, RelatedRefs) =
        (reference, title, source, kind, level, purpose, host, linksTo, status, localEquivalent, locator, relatedRefs);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Ref { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string Source { get; private set; } = "";
    public string? Kind { get; private set; }
    public string? Level { get; private set; }
    public string? Purpose { get; private set; }
    public string? Host { get; private set; }
    public string? LinksTo { get; private set; }
    public string? Status { get; private set; }
    public string? LocalEquivalent { get; private set; }
    public string? Locator { get; private set; }
    public string RelatedRefs { get; private set; } = "";
}

/// <summary>A barrier that a source names, and the opportunity it sets against it.</summary>
public sealed class PartnershipBarrier
{
    private PartnershipBarrier() { }

    public PartnershipBarrier(string reference, string theme, string opportunityTheme, string words, string opportunity, string? explanation, string? locator, string relatedRefs) =>
        (Ref, Theme, OpportunityTheme, Words, Opportunity, Explanation, Locator, RelatedRefs) = (reference, theme, opportunityTheme, words, opportunity, explanation, locator, relatedRefs);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Ref { get; private set; } = "";
    public string Theme { get; private set; } = "";
    public string OpportunityTheme { get; private set; } = "";
    public string Words { get; private set; } = "";
    public string Opportunity { get; private set; } = "";
    public string? Explanation { get; private set; }
    public string? Locator { get; private set; }
    public string RelatedRefs { get; private set; } = "";
}

/// <summary>The same concern met in several sources.</summary>
public sealed class CommonThread
{
    private CommonThread() { }

    public CommonThread(int order, string words, string refs, string sections, string? use) => (Order, Words, Refs, Sections, Use) = (order, words, refs, sections, use);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Order { get; private set; }
    public string Words { get; private set; } = "";
    /// <summary>The entries that say it, separated by ", ".</summary>
    public string Refs { get; private set; } = "";
    /// <summary>Numbers of the strategy's sections it bears on, separated by ", ".</summary>
    public string Sections { get; private set; } = "";
    public string? Use { get; private set; }
}
