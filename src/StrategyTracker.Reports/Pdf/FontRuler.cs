using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Pdf;

/// <summary>Measures with the advances of Inter.</summary>
internal sealed class FontRuler : IRuler
{
    private readonly TrueType[] _faces = [.. Enum.GetValues<Face>().Select(Inter.Face)];

    public double Width(ReadOnlySpan<char> text, Style style)
    {
        var font = _faces[(int)style.Face];
        return (style.IsTabular ? font.TabularWidth(text) : font.Width(text)) * style.Size / font.UnitsPerEm;
    }

    public bool CanPrint(char c)
    {
        foreach (var face in _faces)
        {
            if (!face.Has(c))
            {
                return false;
            }
        }
        return true;
    }
}
