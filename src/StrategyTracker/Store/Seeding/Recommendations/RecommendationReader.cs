namespace StrategyTracker.Store.Seeding.Recommendations;

/// <summary>Reads the folder of the register of recommendations.</summary>
internal sealed class RecommendationReader(string folder, RegisterProblems problems)
{
    public const string Folder = "recommendations", AboutFile = "about.json", SourcesFile = "sources.json", EntriesFolder = "entries", ValuesFile = "reference-values.json",
        OrganisationsFile = "organisations.json", ForumsFile = "forums.json", RolesFile = "champion-roles.json", BarriersFile = "barriers.json", ThreadsFile = "threads.json";

    private readonly RegisterFiles _files = new(folder, problems);

    /// <exception cref="BadRegister">A file is missing or cannot be read.</exception>
    public async Task<RecommendationRegister> ReadAsync(CancellationToken ct)
    {
        var register = new RecommendationRegister(
            await _files.FileAsync<AboutEntry>(AboutFile, ct) ?? new AboutEntry(),
            await _files.ListAsync<SourceEntry>(SourcesFile, ct),
            await EntriesAsync(ct),
            await _files.ListAsync<ValueEntry>(ValuesFile, ct),
            await _files.ListAsync<OrganisationEntry>(OrganisationsFile, ct),
            await _files.ListAsync<ForumEntry>(ForumsFile, ct),
            await _files.ListAsync<RoleEntry>(RolesFile, ct),
            await _files.ListAsync<BarrierEntry>(BarriersFile, ct),
            await _files.ListAsync<ThreadEntry>(ThreadsFile, ct),
            await _files.FileAsync<Dictionary<string, int>>(RegisterReader.ExpectedFile, ct) ?? []);
        problems.ThrowIfAny(folder);
        return register;
    }

    private async Task<IReadOnlyList<(string, RegisterEntry)>> EntriesAsync(CancellationToken ct)
    {
        var path = Path.Combine(folder, EntriesFolder);
        if (!Directory.Exists(path))
        {
            problems.Add(EntriesFolder, null, $"the folder is missing from {folder}.");
            return [];
        }
        List<(string, RegisterEntry)> entries = [];
        foreach (var file in Directory.EnumerateFiles(path, "*.json").Select(f => $"{EntriesFolder}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal))
        {
            entries.AddRange((await _files.ListAsync<RegisterEntry>(file, ct)).Select(e => (file, e)));
        }
        return entries;
    }
}
