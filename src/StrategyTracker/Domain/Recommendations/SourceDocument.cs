using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Recommendations;

public enum SourceKind { Research, InterimFindings, Report, Consultation, Statement, Commentary }

/// <summary>How far a source can be leaned on.</summary>
public enum Reliability { Published, Interim, Proposal, SecondHand, Anonymous }

/// <summary>A document whose findings and recommendations are held, as paraphrase with a citation.</summary>
public sealed class SourceDocument : Tracked
{
    private SourceDocument() { }

    public static SourceDocument Add(string code, string title, SourceFacts facts, Stamp stamp)
    {
        var source = new SourceDocument
        {
            Code = Text.Line(code, "The source's code", 40).ToUpperInvariant(), Title = Text.Line(title, "The source's title", 500),
            Author = Text.Optional(facts.Author, "The author", 300), Publisher = Text.Optional(facts.Publisher, "The publisher", 300), Year = facts.Year,
            Kind = facts.Kind, Reliability = facts.Reliability, HasFormalRecommendations = facts.HasFormalRecommendations, IsFollowUpExpected = facts.IsFollowUpExpected,
            RightsNote = Text.Optional(facts.RightsNote, "The note on rights", 2_000), Caution = Text.Optional(facts.Caution, "The caution", 2_000),
        };
        if (facts.Year is < 1900 or > 2200) { throw new RuleViolation($"The source {code} cannot be of the year {facts.Year}."); }
        source.Record("added", null, source.Title, stamp);
        return source;
    }

    public string Code { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string? Author { get; private set; }
    public string? Publisher { get; private set; }
    public int? Year { get; private set; }
    public SourceKind Kind { get; private set; }
    public Reliability Reliability { get; private set; }
    public bool HasFormalRecommendations { get; private set; }
    /// <summary>The document promises a later one (a final report); worth asking for.</summary>
    public bool IsFollowUpExpected { get; private set; }
    public DateOnly? FollowUpChasedOn { get; private set; }
    public string? RightsNote { get; private set; }
    public string? Caution { get; private set; }

    public override string KnownAs => Code;

    public void ChaseFollowUp(Stamp stamp)
    {
        if (!IsFollowUpExpected) { throw new RuleViolation($"{Code} promises no follow-up, so there is none to ask for."); }
        if (FollowUpChasedOn == stamp.HappenedOn) { return; }
        Record("follow-up asked for", Text.Day(FollowUpChasedOn, "never"), Text.Day(stamp.HappenedOn), stamp);
        FollowUpChasedOn = stamp.HappenedOn;
    }

    /// <summary>Nobody waits for the later document any more: it has come, or it never will. Nobody is reminded of it after that (N-16).</summary>
    /// <exception cref="RuleViolation">None is waited for.</exception>
    public void SettleFollowUp(bool hasCome, Stamp stamp)
    {
        if (!IsFollowUpExpected) { throw new RuleViolation($"{Code} promises no follow-up, so none is waited for."); }
        Record("follow-up", "awaited", hasCome ? "has come" : "will not come", stamp);
        IsFollowUpExpected = false;
    }
}

public sealed record SourceFacts
{
    public string? Author { get; init; }
    public string? Publisher { get; init; }
    public int? Year { get; init; }
    public SourceKind Kind { get; init; }
    public Reliability Reliability { get; init; }
    public bool HasFormalRecommendations { get; init; }
    public bool IsFollowUpExpected { get; init; }
    public string? RightsNote { get; init; }
    public string? Caution { get; init; }
}
