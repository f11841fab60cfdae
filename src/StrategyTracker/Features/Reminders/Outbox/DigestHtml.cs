namespace StrategyTracker.Features.Reminders.Outbox;

/// <summary>
/// The HTML part: no picture, no tracker, no script, styles in their elements only, one column that a phone need not zoom. The
/// headings and the list are real ones, so that it can be heard as well as seen.
/// </summary>
internal static class DigestHtml
{
    private const string Font = "font-family:Inter,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";

    public static string Of(string name, IReadOnlyList<DigestGroup> groups, DigestFoot foot)
    {
        var total = groups.Sum(g => g.Lines.Count + g.More);
        return MailMarkup.Of($"""
            <!doctype html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>StrategyTracker</title></head>
            <body style="margin:0;padding:0;background:#eef1f4;{Font}color:#1c2733;-webkit-text-size-adjust:100%;">
            <div style="max-width:640px;margin:0 auto;padding:20px 12px 32px;">
            <p style="margin:0 4px 12px;font-size:15px;line-height:22px;font-weight:600;color:#17405f;">StrategyTracker</p>
            <div style="background:#ffffff;border:1px solid #d5dce3;border-radius:8px;padding:24px 20px 8px;">
            <h1 style="margin:0 0 4px;font-size:22px;line-height:30px;font-weight:600;color:#1c2733;">{DigestLetter.Things(total)} for you</h1>
            <p style="margin:0 0 8px;font-size:16px;line-height:24px;color:#4a5866;">{name}</p>
            {MailMarkup.Join(groups.Select(g => Group(g, foot)))}
            </div>
            {Foot(foot)}
            </div>
            </body>
            </html>
            """).ToString();
    }

    private static MailMarkup Group(DigestGroup group, DigestFoot foot) => MailMarkup.Of($"""
        <h2 style="margin:24px 0 0;padding:0 0 8px;border-bottom:2px solid #17405f;font-size:17px;line-height:24px;font-weight:600;color:#17405f;">{group.Heading}</h2>
        <ul style="margin:0;padding:0;list-style:none;">
        {MailMarkup.Join(group.Lines.Select((line, at) => Line(line, at + 1 == group.Lines.Count && group.More == 0)))}
        {(group.More == 0 ? default : MailMarkup.Of($"""<li style="margin:0;padding:16px 0;font-size:16px;line-height:24px;"><a href="{foot.ForYou}" style="color:#0b5394;">And {DigestLetter.Things(group.More)} more</a></li>"""))}
        </ul>
        """);

    private static MailMarkup Line(DigestLine line, bool isLast) => MailMarkup.Of($"""
        <li style="margin:0;padding:16px 0;{(isLast ? "" : "border-bottom:1px solid #e3e8ed;")}">
        <p style="margin:0 0 4px;font-size:16px;line-height:24px;overflow-wrap:anywhere;">{(line.Ref is null ? default : MailMarkup.Of($"""<span style="font-weight:600;white-space:nowrap;">{line.Ref}</span>&nbsp; """))}{line.What}</p>
        <p style="margin:0 0 12px;font-size:15px;line-height:22px;font-weight:600;color:{(line.Weight == Domain.Reminders.ReminderWeight.MustDo ? "#8a3a00" : "#4a5866")};overflow-wrap:anywhere;">{line.Why}</p>
        <p style="margin:0 0 10px;"><a href="{line.Href}" style="{Button(line)}">{line.Act}</a></p>
        <p style="margin:0;font-size:14px;line-height:20px;color:#4a5866;overflow-wrap:anywhere;">{(line.AskedBy is null ? default : MailMarkup.Of($"Asked by {line.AskedBy}. "))}{line.Because}</p>
        </li>
        """);

    private static string Button(DigestLine line) =>
        $"display:inline-block;padding:10px 18px;border:1px solid #17405f;border-radius:6px;font-size:16px;line-height:22px;font-weight:600;text-decoration:none;{(line.Weight == Domain.Reminders.ReminderWeight.MustDo ? "background:#17405f;color:#ffffff;" : "background:#ffffff;color:#17405f;")}";

    private static MailMarkup Foot(DigestFoot foot) => MailMarkup.Of($"""
        <div style="padding:16px 4px 0;font-size:14px;line-height:22px;color:#4a5866;">
        <p style="margin:0 0 8px;">All of this stands on <a href="{foot.ForYou}" style="color:#0b5394;">your page</a> until it is done. <a href="{foot.Choices}" style="color:#0b5394;">Choose what is sent, and when</a>.</p>
        {(foot.Stops.Count == 0 ? default : MailMarkup.Of($"""<p style="margin:0;">No more mail about {MailMarkup.Join(foot.Stops.Select((s, at) => MailMarkup.Of($"""{(at == 0 ? "" : "· ")}<a href="{s.Address}" style="color:#0b5394;">{s.Topic.InLetters()}</a>""")))}</p>"""))}
        </div>
        """);
}
