using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Queue;

/// <summary>Which list of the queue, and which page of it, as the address bar keeps it.</summary>
public static class QueueAddress
{
    public static string Of(QueueTab tab, int page = 1) => Urls.QueueWith(
        ("list", tab == QueueTab.Unowned ? null : Slugs.Of(tab)), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    /// <summary>What cannot be read leads to the first list and page.</summary>
    public static (QueueTab Tab, int Page) Read(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(address, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } uri ? uri.Query : address[Math.Max(address.IndexOf('?', StringComparison.Ordinal), 0)..]);
        var tab = query.TryGetValue("list", out var list) ? Slugs.Read<QueueTab>(list) ?? QueueTab.Unowned : QueueTab.Unowned;
        var page = query.TryGetValue("page", out var number) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? Math.Clamp(n, 1, QueueQuery.LastPage) : 1;
        return (tab, page);
    }
}
