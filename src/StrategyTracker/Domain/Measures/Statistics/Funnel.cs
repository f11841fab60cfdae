namespace StrategyTracker.Domain.Measures.Statistics;

/// <summary>One stage as recorded; null is not recorded.</summary>
public sealed record FunnelStage(string Name, int? Women, int? Men);

/// <summary>One sex at one stage, made ready for a reader.</summary>
/// <param name="Count">Null when hidden or not recorded.</param>
/// <param name="FromBefore">Of those at the stage before; null on the first stage and where no rate may or can be given.</param>
/// <param name="FromFirst">Of those at the first stage; null likewise.</param>
/// <param name="Note">Why a number or a rate is missing; null when nothing is.</param>
public sealed record FunnelCount(int? Count, Hiding Hiding, Proportion? FromBefore, Proportion? FromFirst, string? Note);

/// <summary>Women and men at one stage, and the gaps between them.</summary>
public sealed record FunnelStep(string Name, FunnelCount Women, FunnelCount Men)
{
    public RateGap? GapFromBefore => RateGap.Of(Women.FromBefore, Men.FromBefore);
    public RateGap? GapFromFirst => RateGap.Of(Women.FromFirst, Men.FromFirst);
}

/// <summary>
/// How women and men get through a chain of stages, each a part of the one before (TVP-8.1: referred, assessed, proposed,
/// commenced, completed). A stage larger than an earlier one is a warning, and no rate is made of it.
/// </summary>
public sealed record Funnel(IReadOnlyList<FunnelStep> Steps, IReadOnlyList<string> Warnings)
{
    /// <summary>The five stages of the drug rehabilitation requirement.</summary>
    public static readonly IReadOnlyList<string> DrugRehabilitation = ["Referred", "Assessed", "Proposed", "Commenced", "Completed"];

    /// <exception cref="RuleViolation">A count below 0.</exception>
    public static Funnel Of(IReadOnlyList<FunnelStage> stages, Reader reader, SmallNumbers limit)
    {
        if (stages.FirstOrDefault(s => s.Women < 0 || s.Men < 0) is { } below) { throw new RuleViolation($"{below.Name}: a count cannot be below 0."); }
        List<(string Name, int? Count)> women = [.. stages.Select(s => (s.Name, s.Women))], men = [.. stages.Select(s => (s.Name, s.Men))];
        return new Funnel(
            [.. stages.Select((s, i) => new FunnelStep(s.Name, At(women, i, reader, limit), At(men, i, reader, limit)))],
            [.. Enumerable.Range(0, stages.Count).SelectMany(i => new[] { Warning(women, i, "women", reader, limit), Warning(men, i, "men", reader, limit) }).OfType<string>()]);
    }

    private static FunnelCount At(List<(string Name, int? Count)> stages, int at, Reader reader, SmallNumbers limit)
    {
        var shown = Suppression.One(Figure.OfCount(stages[at].Count), reader, limit);
        if (stages[at].Count is null) { return new FunnelCount(null, Hiding.Shown, null, null, "Not recorded."); }
        if (at == 0) { return new FunnelCount(shown.Count, shown.CountHiding, null, null, shown.Note); }
        var (before, first) = (Of(at - 1), Of(0));
        return new FunnelCount(shown.Count, shown.CountHiding, before.Rate, first.Rate, shown.Note ?? Missing(at - 1) ?? before.Note ?? Missing(0) ?? first.Note);

        ShownFigure Of(int earlier) => Suppression.One(new Figure(stages[at].Count, stages[earlier].Count), reader, limit);
        string? Missing(int earlier) => stages[earlier].Count is { } base_
            ? base_ < stages[at].Count ? $"More than {Inner(stages[earlier].Name)}, so no rate is worked out of it." : null
            : $"{stages[earlier].Name} is not recorded, so no rate is worked out of it.";
    }

    /// <summary>A stage beside the last one before it that is recorded. Small numbers are left out of the sentence for a reader who may not see them.</summary>
    private static string? Warning(List<(string Name, int? Count)> stages, int at, string whom, Reader reader, SmallNumbers limit)
    {
        if (stages[at].Count is not { } count || stages.Take(at).LastOrDefault(s => s.Count is not null) is not { Count: { } before } earlier || count <= before) { return null; }
        var problem = $"{stages[at].Name}{Number(count)} is more than {Inner(earlier.Name)}{Number(before)} for {whom}";
        return $"{problem}; a stage can never be larger than the one before it.";

        string Number(int number) => Suppression.One(Figure.OfCount(number), reader, limit).Count is { } shown ? $" ({Said.Number(shown)})" : "";
    }

    private static string Inner(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
