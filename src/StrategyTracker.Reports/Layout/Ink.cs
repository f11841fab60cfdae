using System.Globalization;
using System.Text;

namespace StrategyTracker.Reports.Layout;

/// <summary>A colour, ready to be written to a page.</summary>
internal sealed class Ink
{
    // Every ink that letters are set in stands at 4.5:1 or better on white and on Mist.
    public static readonly Ink Text = new("#1b1f24"), Quiet = new("#505c68"), Navy = new("#123a5e"), White = new("#ffffff"), Pale = new("#d5e2ee");
    public static readonly Ink Green = new("#1c6b3c"), Amber = new("#855000"), Red = new("#a3211b"), Violet = new("#54408c"), Slate = new("#44515e"), Ember = new("#a8490f");
    // Surfaces and rules only.
    public static readonly Ink Mist = new("#eef2f6"), Hairline = new("#cdd5dc"), Sand = new("#fbf3e2"), Gold = new("#d9a21b"), Blue = new("#2c6299"), PaleBlue = new("#a9c3dc");

    public Ink(string hex)
    {
        Hex = hex;
        double[] parts = [.. new[] { 1, 3, 5 }.Select(i => int.Parse(hex.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)];
        var colour = FormattableString.Invariant($"{parts[0]:0.###} {parts[1]:0.###} {parts[2]:0.###}");
        (Operator, StrokeOperator) = (Encoding.ASCII.GetBytes(colour + " rg\n"), Encoding.ASCII.GetBytes(colour + " RG\n"));
        Luminance = 0.2126 * Linear(parts[0]) + 0.7152 * Linear(parts[1]) + 0.0722 * Linear(parts[2]);
    }

    public string Hex { get; }
    public byte[] Operator { get; }
    public byte[] StrokeOperator { get; }
    private double Luminance { get; }

    /// <summary>The contrast ratio of the Web Content Accessibility Guidelines.</summary>
    public double ContrastWith(Ink other) =>
        (Math.Max(Luminance, other.Luminance) + 0.05) / (Math.Min(Luminance, other.Luminance) + 0.05);

    public static Ink Of(Tone tone, Ink neutral) => tone == Tone.Neutral ? neutral : Of(tone);

    public static Ink Of(Tone tone) => tone switch
    {
        Tone.Good => Green,
        Tone.Warning => Amber,
        Tone.Bad => Red,
        Tone.Waiting => Violet,
        _ => Slate,
    };

    private static double Linear(double c) => c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
}
