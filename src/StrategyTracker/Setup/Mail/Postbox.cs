using System.Threading.Channels;

namespace StrategyTracker.Setup.Mail;

/// <summary>
/// Letters that go out after the page has answered, so that nobody can tell from the time an answer takes whether an address
/// is known here.
/// </summary>
public sealed class Postbox(IMailer mailer, ILogger<Postbox> log) : BackgroundService
{
    private readonly Channel<Letter> _letters = Channel.CreateBounded<Letter>(new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Post(Letter letter) => _letters.Writer.TryWrite(letter);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var letter in _letters.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await mailer.SendAsync(letter, stoppingToken);
            }
#pragma warning disable CA1031 // One letter that cannot go out must not stop the others.
            catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
            {
                log.LogError(fault, "A letter \"{Subject}\" could not be sent", letter.Subject);
            }
        }
    }
}
