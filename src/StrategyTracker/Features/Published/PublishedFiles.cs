using Microsoft.Extensions.Caching.Memory;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Reports;

namespace StrategyTracker.Features.Published;

/// <summary>
/// The files of published versions. A version never changes and anybody may ask for it as often as they like, so each is set once,
/// in a slot like every report, and kept in memory while it is asked for.
/// </summary>
public sealed class PublishedFiles(ReportSlots slots) : IDisposable
{
    /// <summary>Bytes kept at the most, and how long one that nobody asks for is kept.</summary>
    public const long Most = 32_000_000;
    private static readonly TimeSpan _keptFor = TimeSpan.FromHours(6);

    private readonly MemoryCache _files = new(new MemoryCacheOptions { SizeLimit = Most });

    public async Task<byte[]> GetAsync(PublishedView published, CancellationToken ct = default)
    {
        var key = (published.AreaCode, published.Slug, published.Paper.Version);
        return _files.TryGetValue(key, out byte[]? kept) ? kept! : await slots.RunAsync(() => _files.Get<byte[]>(key) ?? Set(key, published), ct: ct);
    }

    public void Dispose() => _files.Dispose();

    private byte[] Set(object key, PublishedView published)
    {
        var file = PublishedPaperPdf.Render(published.Paper);
        return _files.Set(key, file, new MemoryCacheEntryOptions { Size = file.Length, SlidingExpiration = _keptFor });
    }
}
