using Microsoft.AspNetCore.Components;
using StrategyTracker.Domain;

namespace StrategyTracker.Features.SignIn;

/// <summary>
/// The address that links in letters begin with. Never the one a request claims to come to: whoever sends the request chooses
/// that, and could have a reset link sent that leads to them.
/// </summary>
public sealed class PublicAddress(IConfiguration settings, NavigationManager navigation)
{
    public const string Setting = "Site:Address";

    /// <exception cref="RuleViolation">It is not set.</exception>
    public string Of(string path)
    {
        var start = settings[Setting] ?? (new Uri(navigation.BaseUri).IsLoopback
            ? navigation.BaseUri
            : throw new RuleViolation($"Letters cannot be sent yet: the setting {Setting} is missing. Tell your administrator."));
        return start.TrimEnd('/') + path;
    }
}
