namespace StrategyTracker.Reports.Tables;

/// <summary>Text that a spreadsheet would take for a formula.</summary>
internal static class FormulaSign
{
    /// <summary>Whether its first sign, spaces aside, begins a formula in some spreadsheet, in plain or in full width.</summary>
    public static bool Begins(string text)
    {
        foreach (var c in text)
        {
            if (c is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠') { return true; }
            if (!char.IsWhiteSpace(c)) { return false; }
        }
        return false;
    }
}
