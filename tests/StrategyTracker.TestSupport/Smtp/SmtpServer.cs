using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using StrategyTracker.Setup.Mail;

namespace StrategyTracker.TestSupport.Smtp;

/// <summary>A real SMTP server (Debian's python3-aiosmtpd) in a process of its own, as awkward as the test wants it.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private const string Python = "/usr/bin/python3";       // Debian's own, which has Debian's packages
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("strategytracker-smtp-");
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _said = new();
    private readonly Process _process;

    private SmtpServer(string[] arguments)
    {
        _process = Process.Start(new ProcessStartInfo(Python, [Path.Combine(AppContext.BaseDirectory, "Smtp", "server.py"), "--folder", _folder.FullName, .. arguments])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int Port => _port.Task.Result;
    public IReadOnlyList<string> Said => [.. _said];

    /// <param name="arguments">Such as "--drop-every", "10": see server.py.</param>
    public static async Task<SmtpServer> StartAsync(params string[] arguments)
    {
        var server = new SmtpServer(arguments);
        if (await Task.WhenAny(server._port.Task, server._process.WaitForExitAsync(), Task.Delay(Longest)) != server._port.Task)
        {
            throw new InvalidOperationException($"The SMTP server did not start; is python3-aiosmtpd installed?\n{string.Join('\n', server._said)}");
        }
        return server;
    }

    public MailOptions Options(int seconds = 20) => new() { Host = "127.0.0.1", Port = Port, UseTls = false, From = "StrategyTracker <tracker@tracker.test>", TimeOutSeconds = seconds };

    /// <summary>Every letter kept so far, in order.</summary>
    public IReadOnlyList<KeptLetter> Letters() => [.. _folder.GetFiles("*.eml").OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => new KeptLetter(File.ReadAllBytes(f.FullName)))];

    public int Count() => _folder.GetFiles("*.eml").Length;

    /// <summary>Waits until the server has said this so many times.</summary>
    public async Task HearsAsync(string words, int times = 1)
    {
        for (var waited = Stopwatch.StartNew(); _said.Count(s => s.Contains(words, StringComparison.Ordinal)) < times; await Task.Delay(20))
        {
            if (waited.Elapsed > Longest) { throw new TimeoutException($"The SMTP server did not say \"{words}\" {times} times:\n{string.Join('\n', _said)}"); }
        }
    }

    /// <summary>A certificate that nobody has vouched for, with its key, as a file of its own.</summary>
    public static async Task<string> CertificateAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var file = Path.Combine(Directory.CreateTempSubdirectory("strategytracker-certificate-").FullName, "server.pem");
        await File.WriteAllTextAsync(file, $"{made.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
        return file;
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(5))) { _process.Kill(entireProcessTree: true); }
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Hear(string? line)
    {
        if (line is null) { return; }
        _said.Enqueue(line);
        if (line.StartsWith("port ", StringComparison.Ordinal)) { _port.TrySetResult(int.Parse(line.AsSpan(5), CultureInfo.InvariantCulture)); }
    }
}

/// <summary>A letter as it came over the wire.</summary>
public sealed record KeptLetter(byte[] Bytes)
{
    public string Raw => Encoding.UTF8.GetString(Bytes);

    /// <summary>The header's lines, as sent and not unfolded.</summary>
    public IReadOnlyList<string> HeadLines => [.. Raw[..Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Split("\r\n")];

    /// <summary>The value of a header, unfolded; null when there is none, and an error when there are two.</summary>
    public string? Header(string name)
    {
        var unfolded = Raw[..Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal).Split("\r\n");
        return unfolded.SingleOrDefault(l => l.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
    }

    public string? MessageId => Header("Message-ID");
}
