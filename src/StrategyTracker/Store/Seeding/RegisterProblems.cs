using StrategyTracker.Domain;

namespace StrategyTracker.Store.Seeding;

/// <summary>Everything that is wrong with a register, one sentence each, naming the file, the entry and the field.</summary>
public sealed class BadRegister(string folder, IReadOnlyList<string> problems)
    : RuleViolation($"The register in {folder} has {(problems.Count == 1 ? "a problem" : $"{problems.Count} problems")}, so nothing was saved.{string.Concat(problems.Select(p => $"\n- {p}"))}")
{
    public IReadOnlyList<string> Problems { get; } = problems;
}

internal sealed class RegisterProblems
{
    private readonly List<string> _sentences = [];

    public void Add(string file, string? entry, string what) => _sentences.Add(entry is null ? $"{file}: {what}" : $"{file}, {entry}: {what}");

    /// <summary>One of a fixed set of words; a problem when it is another or none.</summary>
    public T ChoiceOf<T>(string? word, string file, string entry, string field) where T : struct, Enum
    {
        if (RegisterWords.Choice<T>(word) is { } choice) { return choice; }
        Add(file, entry, word is null
            ? $"the field \"{field}\" is missing; it is one of {RegisterWords.Choices<T>()}."
            : $"the field \"{field}\" says \"{word}\"; it must be one of {RegisterWords.Choices<T>()}.");
        return default;
    }

    /// <summary>Does one step; a refusal by the domain becomes a problem of that entry, and the rest is still looked at.</summary>
    public void Try(string file, string entry, Action step)
    {
        try { step(); }
        catch (RuleViolation refusal) { Add(file, entry, refusal.Message); }
    }

    /// <summary>Refs are the keys: a second entry with the same one is a problem, and is left out.</summary>
    public IEnumerable<T> Once<T>(string file, IEnumerable<T> entries, Func<T, string?> key, HashSet<string> seen, string name = "ref")
    {
        var number = 0;
        foreach (var entry in entries)
        {
            number++;
            if (key(entry)?.Trim() is not { Length: > 0 } value) { Add(file, $"entry {number}", $"the field \"{name}\" is missing."); }
            else if (!seen.Add(value)) { Add(file, value, $"the {name} \"{value}\" stands twice."); }
            else { yield return entry; }
        }
    }

    public void ThrowIfAny(string folder)
    {
        if (_sentences.Count > 0) { throw new BadRegister(folder, [.. _sentences]); }
    }
}
