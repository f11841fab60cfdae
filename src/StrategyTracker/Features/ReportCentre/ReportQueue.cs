using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using StrategyTracker.Domain;
using StrategyTracker.Reports;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>A report and a name for a file of it, without the ending.</summary>
public sealed record MadeReport(Report Report, string FileStem);

/// <summary>Runs what was asked for, with services of its own.</summary>
public delegate Task<MadeReport> MakeReport(IServiceProvider services, CancellationToken ct);

/// <summary>A report that somebody asked for, as it stands at this moment.</summary>
/// <param name="FileName">Once it is ready.</param>
/// <param name="Size">Bytes, once it is ready.</param>
/// <param name="Problem">A sentence, when it could not be made.</param>
public sealed record AskedReport(Guid Id, string Title, ReportFormat Format, MakingProgress Progress, DateTime AskedAt, string? FileName, long Size, string? Problem);

/// <summary>
/// Reports that people asked for: made in the slots that all reports share, shown as they come along, cancelled when wanted, and
/// kept for their asker alone for some minutes in a temporary file.
/// </summary>
public sealed partial class ReportQueue(ReportSlots slots, IServiceScopeFactory scopes, IOptions<ReportOptions> options, TimeProvider clock, ILogger<ReportQueue> log) : BackgroundService
{
    /// <summary>How many of one person's, and of everybody's, may be on their way at once.</summary>
    public const int MostOfOne = 5, MostOfAll = 200;
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, Job> _jobs = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _asking = new();
    private bool _isDisposed;
    private readonly Lazy<DirectoryInfo> _folder = new(() => Directory.CreateTempSubdirectory("strategytracker-reports-"));

    /// <summary>Takes an order; how it comes along is read with <see cref="Find"/>.</summary>
    /// <param name="title">What people call it: "Board progress, as at 15 January 2008".</param>
    /// <exception cref="RuleViolation">Too many are on their way already.</exception>
    public Guid Ask(Guid asker, string title, ReportFormat format, MakeReport make)
    {
        var job = new Job(asker, title, format, clock.GetUtcNow().UtcDateTime);
        lock (_asking)
        {
            var underWay = _jobs.Values.Where(j => j.Progress.IsUnderWay).ToList();
            if (underWay.Count(j => j.Asker == asker) >= MostOfOne) { throw new RuleViolation($"{MostOfOne} reports of yours are on their way; wait for one of them or cancel it."); }
            if (underWay.Count >= MostOfAll) { throw new RuleViolation("Very many reports are asked for at this moment; try again in a minute."); }
            ObjectDisposedException.ThrowIf(_stopping.IsCancellationRequested, this);
            _jobs[job.Id] = job;
        }
        job.Running = MakeAsync(job, make);
        return job.Id;
    }

    /// <summary>The report, when this person asked for it and it is not forgotten yet.</summary>
    public AskedReport? Find(Guid id, Guid asker) => Own(id, asker)?.Now();

    /// <summary>Everything this person asked for, the newest first.</summary>
    public IReadOnlyList<AskedReport> Of(Guid asker) => [.. _jobs.Values.Where(j => j.Asker == asker && !IsOver(j)).OrderByDescending(j => j.AskedAt).ThenByDescending(j => j.Id).Select(j => j.Now())];

    /// <summary>Stops one that is on its way, or takes a finished one off the list.</summary>
    public void Cancel(Guid id, Guid asker)
    {
        if (Own(id, asker) is not { } job) { return; }
        if (job.Progress.IsUnderWay) { job.Stop.Cancel(); }
        else { Forget(job); }
    }

    /// <summary>The finished file, for its asker alone.</summary>
    public (AskedReport Report, Stream Content)? Open(Guid id, Guid asker)
    {
        if (Own(id, asker) is not { Progress.Stage: MakingStage.Ready, Path: { } path } job) { return null; }
        try { return (job.Now(), new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete)); }
        catch (IOException) { return null; }                           // swept away this very moment
    }

    /// <summary>Forgets what has waited long enough for its asker.</summary>
    public void Sweep()
    {
        foreach (var job in _jobs.Values.Where(IsOver)) { Forget(job); }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_asking)
        {
            if (_isDisposed) { return; }                               // a host that is torn down while it stops asks once more
            _stopping.Cancel();
        }
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(_jobs.Values.Select(j => j.Running)).WaitAsync(TimeSpan.FromSeconds(10), CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var job in _jobs.Values) { Forget(job); }
        if (_folder.IsValueCreated) { Remove(() => _folder.Value.Delete(recursive: true)); }
    }

    public override void Dispose()
    {
        lock (_asking) { _isDisposed = true; }
        base.Dispose();
        _stopping.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(SweepEvery, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) { Sweep(); }
    }

    private async Task MakeAsync(Job job, MakeReport make)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(job.Stop.Token, _stopping.Token);
        try
        {
            await slots.RunAsync(() => Make(job, make, stop.Token), job.WaitBehind, stop.Token);
            job.Finish(MakingStage.Ready, clock.GetUtcNow().UtcDateTime);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { Drop(job, MakingStage.Cancelled, null); }
        catch (Exception refusal) when (refusal is RuleViolation or ReportNotWritten) { Drop(job, MakingStage.Failed, refusal.Message); }
#pragma warning disable CA1031 // One report that cannot be made must not stop the others; the log has the whole of it.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            var reference = Reference.New();
            CouldNot(log, fault, job.Title, reference);
            Drop(job, MakingStage.Failed, $"That did not work. It is written down on our side under the reference {reference}; try again, and tell your administrator if it happens twice.");
        }
    }

    /// <summary>On a thread of its own, in a slot.</summary>
    private string Make(Job job, MakeReport make, CancellationToken ct)
    {
        job.Tell(new(MakingStage.Reading));
        MadeReport made;
        using (var scope = scopes.CreateScope()) { made = make(scope.ServiceProvider, ct).GetAwaiter().GetResult(); }
        ct.ThrowIfCancellationRequested();
        var path = job.Path = Path.Combine(_folder.Value.FullName, $"{job.Id:N}.{ReportFile.Extension(job.Format)}");
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete, 64 * 1024);
        try
        {
            if (job.Format == ReportFormat.Pdf) { ReportFile.Print(made.Report, file, job, ct); }
            else { ReportFile.Write(made.Report, job.Format, file, ct); }
            file.Flush();
        }
        catch (IOException full) when (full is not ReportNotWritten) { throw new ReportNotWritten("The report could not be kept: the disk for temporary files is full or cannot be written to.", full); }
        (job.FileName, job.Size) = ($"{made.FileStem}.{ReportFile.Extension(job.Format)}", file.Length);
        return path;
    }

    private Job? Own(Guid id, Guid asker) => _jobs.TryGetValue(id, out var job) && job.Asker == asker && !IsOver(job) ? job : null;

    private bool IsOver(Job job) => job.FinishedAt is { } at && clock.GetUtcNow().UtcDateTime - at > TimeSpan.FromMinutes(options.Value.KeepMinutes);

    private void Drop(Job job, MakingStage how, string? problem)
    {
        if (job.Path is { } path) { Remove(() => File.Delete(path)); }
        (job.Path, job.Problem) = (null, problem);
        job.Finish(how, clock.GetUtcNow().UtcDateTime);
    }

    private void Forget(Job job)
    {
        if (!_jobs.TryRemove(job.Id, out _)) { return; }
        if (job.Path is { } path) { Remove(() => File.Delete(path)); }
        job.Stop.Dispose();
    }

    private static void Remove(Action remove)
    {
        try { remove(); }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { } // the system clears its temporary folder
    }

    [LoggerMessage(LogLevel.Error, "The report {Title} could not be made; reference {Reference}")]
    private static partial void CouldNot(ILogger log, Exception fault, string title, string reference);

    private sealed class Job(Guid asker, string title, ReportFormat format, DateTime askedAt) : IProgress<PageProgress>
    {
        private readonly Lock _telling = new();
        private MakingProgress _progress = new(MakingStage.Waiting);

        public Guid Id { get; } = Guid.NewGuid();          // part of an address, so not to be guessed from another
        public Guid Asker => asker;
        public string Title => title;
        public ReportFormat Format => format;
        public DateTime AskedAt => askedAt;
        public CancellationTokenSource Stop { get; } = new();
        public Task Running { get; set; } = Task.CompletedTask;
        public string? Path { get; set; }
        public string? FileName { get; set; }
        public long Size { get; set; }
        public string? Problem { get; set; }
        public DateTime? FinishedAt { get; private set; }

        public MakingProgress Progress
        {
            get { lock (_telling) { return _progress; } }
        }

        public void Tell(MakingProgress progress)
        {
            lock (_telling) { _progress = progress; }
        }

        /// <summary>News of the line may come late; it never takes back what has begun.</summary>
        public void WaitBehind(int before)
        {
            lock (_telling)
            {
                if (_progress.Stage == MakingStage.Waiting) { _progress = new(MakingStage.Waiting, before); }
            }
        }

        public void Report(PageProgress value) => Tell(new(MakingStage.Setting, 0, value.Page, value.Pages));

        public void Finish(MakingStage how, DateTime at)
        {
            FinishedAt = at;
            Tell(new(how));
        }

        public AskedReport Now() => new(Id, title, format, Progress, askedAt, FileName, Size, Problem);
    }
}
