using System.Text.Json;
using System.Text.Json.Serialization;

namespace StrategyTracker.Store.Seeding;

/// <summary>Reads the JSON files of a folder. Every file that is missing or is not sound JSON is a problem of its own, with its line.</summary>
internal sealed class RegisterFiles(string folder, RegisterProblems problems)
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,   // a misspelt field would otherwise be lost in silence
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
    };

    public async Task<IReadOnlyList<T>> ListAsync<T>(string file, CancellationToken ct) where T : class
    {
        var list = await FileAsync<List<T?>>(file, ct) ?? [];
        foreach (var i in Enumerable.Range(0, list.Count).Where(i => list[i] is null)) { problems.Add(file, $"entry {i + 1}", "is null."); }
        return [.. list.OfType<T>()];
    }

    public async Task<T?> FileAsync<T>(string file, CancellationToken ct) where T : class
    {
        try
        {
            await using var stream = File.OpenRead(Path.Combine(folder, file));
            var read = await JsonSerializer.DeserializeAsync<T>(stream, Strict, ct);
            if (read is null) { problems.Add(file, null, "holds nothing but null."); }
            return read;
        }
        catch (FileNotFoundException)
        {
            problems.Add(file, null, $"is missing from {folder}.");
        }
        catch (JsonException fault)
        {
            problems.Add(file, fault.LineNumber is { } line ? $"line {line + 1}" : null, $"cannot be read as it is written. {Plain(fault)}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(file, null, $"cannot be opened: {fault.Message}");
        }
        return null;
    }

    /// <summary>The reader's own words, with the place but without its type names.</summary>
    private static string Plain(JsonException fault)
    {
        var words = fault.Message.Split(" Path:", 2)[0].Split(" LineNumber:", 2)[0].Trim();
        if (words.StartsWith("The JSON property '", StringComparison.Ordinal) && words.Contains("could not be mapped", StringComparison.Ordinal)) { words = $"There is no field called '{words.Split('\'')[1]}'."; }
        else if (words.StartsWith("The JSON value could not be converted", StringComparison.Ordinal)) { words = "The value is of the wrong kind."; }
        return fault.Path is null or "$" ? words : $"{words} ({fault.Path})";
    }
}
