using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using StrategyTracker.Domain;
using StrategyTracker.Features.SignIn;

namespace StrategyTracker.Setup.Mail;

/// <summary>The address that links begin with in letters which no page sends: the one that is set, or this machine's own in trials.</summary>
public sealed class SiteAddress(IConfiguration settings, IServer? server = null)
{
    /// <exception cref="RuleViolation">It is not set, and the server is there for other machines.</exception>
    public string Of(string path)
    {
        var start = settings[PublicAddress.Setting]
            ?? server?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(DemonstrationSetup.IsLoopback)
            ?? throw new RuleViolation($"Letters cannot be sent yet: the setting {PublicAddress.Setting} is missing.");
        return start.TrimEnd('/') + path;
    }
}
