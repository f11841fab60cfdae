using System.Reflection;

namespace StrategyTracker.Features.Packs;

/// <summary>The program as it runs: its own version, and the runtime's, which packs what a PDF holds.</summary>
public static class ProgramVersion
{
    public static string Now { get; } = $"{typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown"}, .NET {Environment.Version}";
}
