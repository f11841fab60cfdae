using System.Globalization;

namespace StrategyTracker.Ui;

// Addresses of what is followed across an area. Each takes the area's code as ?area=; without it the only area is meant.
public static partial class Urls
{
    public const string Recommendations = "/recommendations";
    public const string Matrix = "/recommendations/matrix";
    public const string MatrixCsv = "/recommendations/matrix.csv";
    public const string BrokenThreads = "/recommendations/broken-threads";
    public const string BrokenThreadsCsv = "/recommendations/broken-threads.csv";
    public const string NewRecommendation = "/recommendations/new";
    public const string Sources = "/sources";
    public const string Champions = "/champions";
    public const string Forums = "/forums";
    public const string Issues = "/issues";
    public const string Briefings = "/briefings";
    public const string Practice = "/practice";
    public const string Plans = "/plans";
    public const string Bodies = "/bodies";
    public const string Following = "/following";

    public static string InArea(string address, string? area, params ReadOnlySpan<(string Name, string? Value)> filters) => address + Query([("area", area), .. filters]);

    public static string Recommendation(string reference, string? area = null, string? act = null) => $"{Recommendations}/{Part(reference)}" + Query(("area", area), ("act", act));
    /// <summary>The recommendation with its form for one district open.</summary>
    public static string DistrictWord(string reference, string? area, Guid district) => Recommendation(reference) + Query(("area", area), ("act", "district"), ("district", district.ToString()));
    public static string Thread(string reference, string? area = null) => $"{Recommendations}/{Part(reference)}/thread" + Query(("area", area));
    public static string SourcesTab(string? tab) => Sources + Query(("tab", tab));
    public static string Source(string code) => $"{Sources}/{Part(code)}";

    public static string ChampionPost(Guid id, string? act = null) => $"{Champions}/{id}" + Query(("act", act));
    public static string Forum(Guid id, string? tab = null) => $"{Forums}/{id}" + Query(("tab", tab));
    public static string Meeting(Guid id) => $"{Forums}/meetings/{id}";
    public static string Issue(int number, string? area = null) => string.Create(CultureInfo.InvariantCulture, $"{Issues}/{number}") + Query(("area", area));
    public static string Briefing(Guid id) => $"{Briefings}/{id}";
    public static string PracticeEntry(Guid id) => $"{Practice}/{id}";
    public static string Plan(Guid id) => $"{Plans}/{id}";
    public static string Body(Guid id) => $"{Bodies}/{id}";
}
