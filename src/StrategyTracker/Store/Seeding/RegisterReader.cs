namespace StrategyTracker.Store.Seeding;

/// <summary>Reads a strategy's folder. Every file that is missing or is not sound JSON is a problem of its own, with its line.</summary>
internal sealed class RegisterReader(string folder, RegisterProblems problems)
{
    public const string StrategyFile = "strategy.json", PostsFile = "posts.json", PartnersFile = "partners.json", FrameworkFile = "framework.json", MeasuresFile = "measures.json",
        FiguresFile = "figures.json", TablesFile = "tables.json", DutiesFile = "duties.json", AnomaliesFile = "anomalies.json", DocumentsFile = "reference-documents.json",
        GlossaryFile = "glossary.json", ProgrammesFile = "programmes.json", ExpectedFile = "expected-counts.json", SectionsFolder = "sections";

    private readonly RegisterFiles _files = new(folder, problems);

    /// <exception cref="BadRegister">A file is missing or cannot be read.</exception>
    public async Task<Register> ReadAsync(CancellationToken ct)
    {
        var register = new Register(folder,
            await _files.FileAsync<StrategyEntry>(StrategyFile, ct) ?? new StrategyEntry(),
            await SectionsAsync(ct),
            await _files.ListAsync<PostEntry>(PostsFile, ct),
            await _files.ListAsync<PartnerEntry>(PartnersFile, ct),
            await _files.ListAsync<StepEntry>(FrameworkFile, ct),
            await _files.ListAsync<MeasureEntry>(MeasuresFile, ct),
            await _files.ListAsync<FigureEntry>(FiguresFile, ct),
            await _files.ListAsync<TableEntry>(TablesFile, ct),
            await _files.ListAsync<DutyEntry>(DutiesFile, ct),
            await _files.ListAsync<AnomalyEntry>(AnomaliesFile, ct),
            await _files.ListAsync<DocumentEntry>(DocumentsFile, ct),
            await _files.ListAsync<TermEntry>(GlossaryFile, ct),
            await _files.ListAsync<ProgrammeEntry>(ProgrammesFile, ct),
            await _files.FileAsync<Dictionary<string, int>>(ExpectedFile, ct) ?? []);
        problems.ThrowIfAny(folder);
        return register;
    }

    private async Task<IReadOnlyList<SectionEntry>> SectionsAsync(CancellationToken ct)
    {
        var path = Path.Combine(folder, SectionsFolder);
        if (!Directory.Exists(path))
        {
            problems.Add(SectionsFolder, null, $"the folder is missing from {folder}.");
            return [];
        }
        List<SectionEntry> sections = [];
        foreach (var file in Directory.EnumerateFiles(path, "*.json").Select(f => $"{SectionsFolder}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal))
        {
            if (await _files.FileAsync<SectionEntry>(file, ct) is { } section) { sections.Add(section with { File = file }); }
        }
        return sections;
    }
}
