namespace StrategyTracker.Ui;

/// <summary>Choices as they stand in addresses: DueSoon as "due-soon".</summary>
public static class Slugs
{
    public static string Of<T>(T choice) where T : struct, Enum =>
        string.Concat(choice.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>The choice of that slug, or null.</summary>
    public static T? Read<T>(string? slug) where T : struct, Enum => Enum.GetValues<T>().Where(c => Of(c) == slug).Select(c => (T?)c).FirstOrDefault();
}
