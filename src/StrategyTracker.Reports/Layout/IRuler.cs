namespace StrategyTracker.Reports.Layout;

/// <summary>What the layout asks of a typeface: how wide text is, and whether it can print a character.</summary>
internal interface IRuler
{
    double Width(ReadOnlySpan<char> text, Style style);
    bool CanPrint(char c);
}
