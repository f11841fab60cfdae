using System.Diagnostics;
using System.Text;

namespace StrategyTracker.Reports.Tests.Support;

/// <summary>A program of another maker's that reads our file. Absent, the test fails: nothing else would have checked it.</summary>
internal static class Tool
{
    public static string Run(string program, params string[] arguments)
    {
        var (code, output, errors) = Try(program, arguments);
        Assert.True(code == 0, $"{program} {string.Join(' ', arguments)} ended with {code}: {errors}{output}");
        var complaints = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(e => !e.Contains("ICC support is not available", StringComparison.Ordinal));
        Assert.True(!complaints.Any(), $"{program} complained: {errors}");
        return output;
    }

    private static (int Code, string Output, string Errors) Try(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
