using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace StrategyTracker.Features.Reminders.Outbox;

/// <summary>A piece of a letter's HTML. It is made of our own literals; whatever is put into them is encoded on the way.</summary>
internal readonly record struct MailMarkup
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string? _html;

    private MailMarkup(string html) => _html = html;

    public static MailMarkup Of(FormattableString literal) =>
        new(string.Format(CultureInfo.InvariantCulture, literal.Format, [.. literal.GetArguments().Select(Safe)]));

    public static MailMarkup Join(IEnumerable<MailMarkup> pieces) => new(string.Join('\n', pieces));

    public override string ToString() => _html ?? "";

    private static string Safe(object? part) => part is MailMarkup made ? made.ToString() : s_encoder.Encode(Convert.ToString(part, CultureInfo.InvariantCulture) ?? "");
}
