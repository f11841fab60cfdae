using System.Globalization;

namespace StrategyTracker.Ui;

/// <summary>Every address in the application is built here and nowhere else.</summary>
public static partial class Urls
{
    public const string ForYou = "/";
    public const string Strategies = "/strategies";
    public const string Register = "/register";
    public const string RegisterCsv = "/register.csv";
    public const string Queue = "/queue";
    public const string Posts = "/posts";
    /// <summary>Leads to the board progress of the one strategy, or asks which.</summary>
    public const string Board = "/board";
    public const string Administration = "/administration";
    public const string Health = "/health";
    public const string NotFound = "/not-found";
    public const string Error = "/error";

    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string SignedOut = "/signed-out";
    public const string SecondFactor = "/sign-in/second-factor";
    public const string ForgottenPassword = "/sign-in/forgotten-password";
    public const string ResetPassword = "/sign-in/reset-password";
    public const string DemonstrationSignIn = "/sign-in/demonstration";
    public const string Account = "/account";
    public const string ChangePassword = "/account/password";
    public const string SetUpSecondFactor = "/account/second-factor";

    public static string Strategy(string code) => $"{Strategies}/{Part(code)}";
    /// <summary>A part of the strategy's page, kept in the address.</summary>
    public static string StrategyTab(string code, string? tab) => Strategy(code) + Query(("tab", tab));
    public static string Section(string code, int number) => string.Create(CultureInfo.InvariantCulture, $"{Strategy(code)}/sections/{number}");
    public static string BoardProgress(string code, DateOnly? asAt = null, DateOnly? since = null) => $"{Strategy(code)}/board{Query(("asAt", Day(asAt)), ("since", Day(since)))}";
    public static string BoardReportPdf(string code, DateOnly? asAt = null, DateOnly? since = null) => $"{Strategy(code)}/board-report.pdf{Query(("asAt", Day(asAt)), ("since", Day(since)))}";
    public static string History(string code) => $"{Strategy(code)}/history";

    public static string HistoryWith(string code, params ReadOnlySpan<(string Name, string? Value)> filters) => History(code) + Query(filters);

    public static string Action(string reference) => $"/actions/{Part(reference)}";
    /// <summary>The action with one of its forms open.</summary>
    public static string Act(string reference, string act) => Action(reference) + Query(("act", act));
    public static string UpdateAction(string reference) => $"{Action(reference)}/update";
    public static string Evidence(Guid id) => $"/evidence/{id}";
    public static string Post(Guid id, DateOnly? day = null) => $"{Posts}/{id}{Query(("on", Day(day)))}";
    public static string PostsOn(DateOnly? day) => Posts + Query(("on", Day(day)));
    public static string AdministrationTab(string? tab) => Administration + Query(("tab", tab));
    public static string AdministrationSearch(string? words) => Administration + Query(("q", words));
    public static string Person(Guid id) => $"{Administration}/people/{id}";

    /// <summary>The register with its filters; empty values are left out, so that the address stays short.</summary>
    public static string RegisterWith(params ReadOnlySpan<(string Name, string? Value)> filters) => Register + Query(filters);
    public static string RegisterCsvWith(params ReadOnlySpan<(string Name, string? Value)> filters) => RegisterCsv + Query(filters);
    public static string QueueWith(params ReadOnlySpan<(string Name, string? Value)> filters) => Queue + Query(filters);

    public static string SignInAnd(string? returnTo) => IsLocal(returnTo) && returnTo != ForYou ? SignIn + Query(("returnTo", returnTo)) : SignIn;
    public static string SecondFactorAnd(string? returnTo) => SecondFactor + Query(("returnTo", IsLocal(returnTo) ? returnTo : null));
    public static string ResetPasswordWith(Guid account, string token) => ResetPassword + Query(("account", account.ToString()), ("token", token));

    /// <summary>The address when it leads to a page of this application; otherwise the landing page. Stops open redirects.</summary>
    public static string LocalOr(string? address, string otherwise = ForYou) => IsLocal(address) ? address! : otherwise;

    /// <summary>True for "/path" only: not "//host", not "/\host", not a scheme, and nothing that a browser would strip before reading it.</summary>
    public static bool IsLocal(string? address) =>
        address is ['/', ..]
        && !(address.Length > 1 && address[1] is '/' or '\\')
        && !address.AsSpan().ContainsAnyInRange('\0', ' ')
        && !address.Contains('\\', StringComparison.Ordinal);

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Query(params ReadOnlySpan<(string Name, string? Value)> pairs)
    {
        var query = "";
        foreach (var (name, value) in pairs)
        {
            if (string.IsNullOrEmpty(value)) { continue; }
            query += $"{(query.Length == 0 ? '?' : '&')}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";
        }
        return query;
    }

    private static string Part(string text) => Uri.EscapeDataString(text);
}
