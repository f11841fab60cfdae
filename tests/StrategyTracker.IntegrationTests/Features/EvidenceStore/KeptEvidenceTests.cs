using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Features.EvidenceStore;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.EvidenceStore;

/// <summary>Evidence files beside their rows: which is not as it was given, and which may be taken away.</summary>
public sealed class KeptEvidenceTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("strategytracker-kept-");
    private IOptions<EvidenceOptions> _options = null!;
    private TestDatabase _database = null!;
    private EvidenceFiles _files = null!;

    public async Task InitializeAsync()
    {
        _options = Options.Create(new EvidenceOptions { Folder = _folder.FullName });
        _files = new EvidenceFiles(_options, new Host());
        _database = await TestDatabase.CreateAsync();
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private string PathOf(StoredFile file) => Path.Combine(_folder.FullName, file.StoredName);
    private Task<StoredFile> KeepAsync(string name) => _files.KeepAsync(name, new MemoryStream(Encoding.UTF8.GetBytes($"What {name} says.")));

    private async Task<StoredFile> SaveAsync(string title)
    {
        var file = await KeepAsync($"{title}.txt");
        var strategy = AStrategy.With(code: title.ToUpperInvariant());
        await _database.SaveAsync(strategy, Evidence.File(strategy.Id, title, EvidenceKind.Report, null, file, null, Stamps.AtPublication));
        return file;
    }

    [Fact]
    public async Task A_missing_and_a_changed_file_are_each_named()
    {
        var (sound, missing, changed) = (await SaveAsync("sound"), await SaveAsync("missing"), await SaveAsync("changed"));
        File.Delete(PathOf(missing));
        await File.WriteAllTextAsync(PathOf(changed), (await File.ReadAllTextAsync(PathOf(changed))).Replace('s', 'z'));

        var (read, faults) = await new EvidenceFileFaults(_database.Databases, _options).GetAsync();

        Assert.True(File.Exists(PathOf(sound)));
        Assert.Equal(3, read);
        Assert.Equal(
            [
                $"The evidence \"missing\": its file \"missing.txt\" is missing ({PathOf(missing)}).",
                $"The evidence \"changed\": its file \"changed.txt\" is not what was given: it was changed or cut short ({PathOf(changed)}).",
            ],
            faults);
    }

    [Fact]
    public async Task A_file_goes_when_no_row_names_it_and_stays_when_one_does()
    {
        var (kept, loose) = (await SaveAsync("kept"), await KeepAsync("loose.txt"));
        var forget = new ForgetUnsavedFile(_database.Databases, _files);

        await forget.RunAsync(kept);
        await forget.RunAsync(loose);

        Assert.True(File.Exists(PathOf(kept)));
        Assert.False(File.Exists(PathOf(loose)));
    }

    [Fact]
    public async Task A_file_stays_when_the_database_cannot_say_whether_a_row_names_it()
    {
        var loose = await KeepAsync("loose.txt");
        using var gone = TrackerDbContextFactory.OnPostgres("Host=127.0.0.1;Port=1;Username=x;Database=x;Timeout=2");

        await new ForgetUnsavedFile(gone, _files).RunAsync(loose);

        Assert.True(File.Exists(PathOf(loose)));
    }

    private sealed class Host : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Test";
        public string ApplicationName { get; set; } = "Test";
        public string ContentRootPath { get; set; } = "/";
        public IFileProvider ContentRootFileProvider { get; set; } = null!;
    }
}
