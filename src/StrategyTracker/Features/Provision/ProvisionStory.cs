using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Provision;

/// <summary>One row of what was recorded, made ready for the screen.</summary>
/// <param name="Draft">A sentence that a finding about it may begin with; small numbers are hidden in it, since findings reach reports.</param>
public sealed record EntryRow(
    int Number, DateOnly From, DateOnly? To, Guid? GroupId, string? Group, Guid? TeamId, string? Team, int? Base, int? Count, string Numbers, string? Caution, bool? IsMultiAgency, IReadOnlyList<ProvisionFact> Details,
    string? Note, int? Corrects, int? CorrectedBy, string? Why, string By, DateTime EnteredAt, string Draft)
{
    public string When => To is { } to && to != From ? $"{Text.Day(From)} to {Text.Day(to)}" : Text.Day(From);
    public bool Stands => CorrectedBy is null;
}

public sealed record GroupRow(Guid Id, int Order, string Name, bool IsFirst, int? People);

public sealed record LinkedAction(Guid Id, string Ref, string Summary);

public sealed record PatternRow(Guid Id, string Summary, DateOnly FoundOn, Badge State);

/// <summary>One thing of a register, with all its parts.</summary>
public sealed record ProvisionStory(
    Guid Id, Guid Version, ProvisionRegister Register, NamedChoice Area, string? AreaCode, ProvisionFacts Form, string? Owner, string? Team, (string Name, string Href)? Measure, IReadOnlyList<ProvisionFact> Facts,
    ProvisionState State, string? CheckedBy, IReadOnlyList<GroupRow> Groups, IReadOnlyList<ShownCountTable> Tables, IReadOnlyList<EntryRow> Entries, IReadOnlyList<LinkedAction> Actions,
    IReadOnlyList<PatternRow> Findings, IReadOnlyList<HistoryRow> History, DateOnly Today, IReadOnlySet<Act> Acts)
{
    public string Name => Form.Name ?? "";
    public bool IsKept => State.RetiredOn is null;
    public bool CanDo(Act act) => Acts.Contains(act);
}

/// <summary>What an entry says, in words.</summary>
internal static class EntryWords
{
    /// <summary>The entry's own details, stored one a line as "key: value", under the register's labels.</summary>
    public static IReadOnlyList<ProvisionFact> DetailsOf(this ProvisionRegister register, string? details) =>
        [.. (details ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).Where(p => p.Length == 2)
            .Select(p => new ProvisionFact(p[0], register.EntryDetails.FirstOrDefault(f => f.Key == p[0])?.Label ?? p[0], p[1], false))];

    public static string Draft(this ProvisionRegister register, ProvisionItem item, ProvisionEntry entry, string? group, SmallNumbers limit)
    {
        var numbers = ProvisionFigures.Shown(register, entry.Count, entry.Base, Reader.Published, limit).Words(limit);
        return $"{item.Name}, {Text.Day(entry.To ?? entry.From)}{(group is null ? "" : $", {group}")}: {(numbers.Length == 0 ? register.Entry : $"{register.Count}, {numbers}")}";
    }
}
