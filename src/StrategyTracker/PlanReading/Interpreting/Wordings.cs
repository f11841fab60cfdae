using System.Text.RegularExpressions;
using StrategyTracker.PlanReading.Contents;

namespace StrategyTracker.PlanReading.Interpreting;

/// <summary>One action out of a cell that may hold several.</summary>
internal sealed record Piece(string? Ref, string Wording, List<string> Parts);

/// <summary>References before wordings, and the several bullets of one cell.</summary>
internal static partial class Wordings
{
    [GeneratedRegex(@"^(?<ref>(?:(?:action|objective|task|recommendation|rec|commitment|priority|goal)\s+)?(?:[A-Z]{1,5}[\-.]?)?\d{1,3}(?:\.\d{1,3})+[a-z]?|[A-Z]{1,5}[\-.]?\d{1,3}(?:\.\d{1,3})*[a-z]?|(?:action|recommendation|rec|commitment|task)\s+\d{1,3}[a-z]?|\d{1,3}[a-z](?=[\s.):]))[.):]?(?:\s*[:–\-]\s*|\s+)(?=\S)|^(?<ref>\d{1,3})[.)]\s+(?=\S)|^\(?(?<ref>[a-z]|[ivx]{1,4})\)\s+(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:[A-Z]{0,6}[\-./ ]?)?\d{1,4}(?:[.\-/]\d{1,4})*\.?[a-zA-Z]?(?:\([a-z]+\)|[.)])?$|^[A-Za-z]{1,2}[.)]?$|^[ivxIVX]{1,5}[.)]?$|^(?:action|obj|objective|rec|task|kpi)\s*\d+(?:\.\d+)*[a-z]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    public static bool IsReference(string text) => text.Length <= 20 && Reference().IsMatch(text) && !Regex.IsMatch(text, @"^(?:19|20)\d\d$");

    public static (string? Ref, string Wording) Parted(string text)
    {
        var match = Before().Match(text);
        if (!match.Success || Regex.IsMatch(match.Groups["ref"].Value, @"^(?:COVID|Q|H|FY|R|PM)[\-.]?\d", RegexOptions.IgnoreCase)) { return (null, text); }
        return (match.Groups["ref"].Value, text[match.Length..]);
    }

    public static string Tidy(string reference) => Folded.Text(reference).TrimEnd(':', ')').TrimStart('(') is { Length: > 0 } tidy ? (tidy.EndsWith('.') ? tidy.TrimEnd('.') : tidy) : reference;

    public static bool HasSeveral(GridCell cell) => Bulleted(cell).Count(l => l.Level >= 0) > 1;

    public static List<Piece> Split(GridCell cell, SeveralInCell several)
    {
        var lines = Bulleted(cell);
        if (lines.Count == 0) { return []; }
        var bullets = lines.Where(l => l.Level >= 0).ToList();
        if (several == SeveralInCell.OneText || (several == SeveralInCell.Auto && bullets.Count < 2 && !(bullets.Count == 1 && lines.Count > 1 && lines[0].Level < 0))) { return [One(cell.Text)]; }
        if (several == SeveralInCell.Actions && bullets.Count < 2) { return [.. lines.Select(l => One(l.Whole))]; }
        if (several == SeveralInCell.Parts || lines[0].Level < 0)
        {
            if (several != SeveralInCell.Actions) { return [WithParts(lines)]; }
        }
        var top = bullets.Min(b => b.Level);
        var pieces = new List<Piece>();
        foreach (var line in lines)
        {
            if (line.Level == top || pieces.Count == 0)
            {
                var (reference, wording) = line.Number is null ? Parted(line.Text) : (Tidy(line.Number), line.Text);
                pieces.Add(new Piece(reference is not null && IsPlainCount(reference) ? null : reference, reference is not null && IsPlainCount(reference) ? line.Text : wording, []));
            }
            else if (line.Level > top) { pieces[^1].Parts.Add(line.Whole); }
            else { pieces[^1] = pieces[^1] with { Wording = pieces[^1].Wording + " " + line.Whole }; }
        }
        return pieces;
    }

    private static bool IsPlainCount(string reference) => Regex.IsMatch(reference, @"^(?:\d{1,2}|[a-zA-Z]|[ivxIVX]+)[.)]?$");

    private static Piece WithParts(List<CellLine> lines)
    {
        var intro = lines.TakeWhile(l => l.Level < 0).Select(l => l.Whole).ToList();
        if (intro.Count == 0) { intro.Add(lines[0].Whole); }
        var parts = new List<string>();
        foreach (var line in lines.Skip(intro.Count))
        {
            if (line.Level < 0 && parts.Count > 0) { parts[^1] += " " + line.Whole; } else { parts.Add(line.Text.Length > 0 ? line.Text : line.Whole); }
        }
        var (reference, wording) = Parted(string.Join(' ', intro));
        return new Piece(reference, wording, parts);
    }

    private static Piece One(string text)
    {
        var (reference, wording) = Parted(text);
        return new Piece(reference, wording, []);
    }

    /// <summary>Lines counted by hand (1., a), i)) are bullets too, where there are several.</summary>
    private static List<CellLine> Bulleted(GridCell cell)
    {
        var lines = cell.Lines.Where(l => l.Whole.Length > 0).ToList();
        if (lines.Count(l => l.Level < 0 && Counted().IsMatch(l.Text)) < 2) { return lines; }
        return [.. lines.Select(l => l.Level < 0 && Counted().Match(l.Text) is { Success: true } m ? new CellLine(l.Text[(m.Length - 1)..], 0, l.Text[..(m.Length - 1)].Trim()) : l)];
    }
}

/// <summary>Red, amber and green, however they are put.</summary>
internal static class Rags
{
    public static Rag? Of(string text) => text.Trim().TrimEnd('.').ToUpperInvariant() switch
    {
        "R" or "RED" or "🔴" or "COCH" => Rag.Red,
        "A" or "AMBER" or "YELLOW" or "ORANGE" or "Y" or "🟠" or "🟡" or "OREN" or "MELYN" => Rag.Amber,
        "G" or "GREEN" or "🟢" or "GWYRDD" => Rag.Green,
        "B" or "BLUE" or "🔵" or "GLAS" or "C" => Rag.Blue,
        "GREY" or "GRAY" or "WHITE" or "⚪" or "N" or "LLWYD" => Rag.Grey,
        "✓" or "✔" or "☑" or "✅" => Rag.Green,
        "✗" or "✘" or "☒" or "❌" or "X" => Rag.Red,
        var words when words.Length < 60 && System.Text.RegularExpressions.Regex.Match(words, @"^(RED|AMBER|GREEN|BLUE)\b") is { Success: true } m => Of(m.Value),
        _ => null,
    };

    public static Rag? OfColour(string? colour)
    {
        if (colour is null || colour.Length != 6 || !int.TryParse(colour, System.Globalization.NumberStyles.HexNumber, null, out var rgb)) { return null; }
        int r = rgb >> 16, g = (rgb >> 8) & 255, b = rgb & 255, max = Math.Max(r, Math.Max(g, b)), min = Math.Min(r, Math.Min(g, b));
        if (max - min < 24) { return max < 245 ? Rag.Grey : null; }
        var hue = max == r ? 60.0 * (g - b) / (max - min) : max == g ? 120 + (60.0 * (b - r) / (max - min)) : 240 + (60.0 * (r - g) / (max - min));
        if (hue < 0) { hue += 360; }
        return hue switch { < 18 or > 335 => Rag.Red, < 68 => Rag.Amber, < 175 => Rag.Green, < 265 => Rag.Blue, _ => null };
    }
}
