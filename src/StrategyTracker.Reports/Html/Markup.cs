using System.Globalization;
using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Html;

/// <summary>Writes elements and text; whatever a text holds, it stays text.</summary>
internal sealed class Markup(TextWriter writer)
{
    /// <summary>An element with what it holds.</summary>
    public void Element(string name, Action inside, params (string Name, string? Value)[] attributes)
    {
        Start(name, attributes);
        inside();
        End(name);
    }

    /// <summary>An element with words in it.</summary>
    public void Words(string name, string? text, params (string Name, string? Value)[] attributes)
    {
        Start(name, attributes);
        Text(text);
        End(name);
    }

    public void Start(string name, params (string Name, string? Value)[] attributes)
    {
        writer.Write('<');
        writer.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null) { continue; }
            writer.Write(' ');
            writer.Write(attribute);
            writer.Write("=\"");
            Text(value);
            writer.Write('"');
        }
        writer.Write('>');
    }

    public void End(string name)
    {
        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
    }

    public void Line() => writer.Write('\n');

    public void Text(string? text)
    {
        var clean = CleanText.OneLine(text).AsSpan();
        while (clean.IndexOfAny("&<>\"'\u00A0") is >= 0 and var at)
        {
            writer.Write(clean[..at]);
            writer.Write(clean[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", _ => "&#160;" });
            clean = clean[(at + 1)..];
        }
        writer.Write(clean);
    }

    /// <summary>Markup that this project made itself.</summary>
    public void Made(string markup) => writer.Write(markup);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
