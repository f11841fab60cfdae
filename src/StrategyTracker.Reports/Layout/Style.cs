namespace StrategyTracker.Reports.Layout;

internal enum Face { Regular, Medium, SemiBold }

/// <summary>How a line is set: face, size, distance to the next line, colour.</summary>
internal sealed record Style(Face Face, double Size, double Leading, Ink Ink)
{
    public static readonly Style
        Body = new(Face.Regular, 9.5, 13.5, Ink.Text),
        BodyStrong = Body with { Face = Face.SemiBold },
        Heading1 = new(Face.SemiBold, 15, 20, Ink.Navy),
        Heading2 = new(Face.SemiBold, 11, 15, Ink.Navy),
        Heading3 = new(Face.SemiBold, 9.5, 13.5, Ink.Navy),
        Cell = new(Face.Regular, 8.25, 11.25, Ink.Text),
        CellStrong = Cell with { Face = Face.SemiBold },
        CellQuiet = new(Face.Regular, 7.5, 10, Ink.Quiet),
        ColumnHead = new(Face.SemiBold, 7.5, 10, Ink.Navy),
        Small = new(Face.Regular, 7.5, 10, Ink.Quiet),
        SmallStrong = new(Face.SemiBold, 7.5, 10, Ink.Navy),
        Figure = new(Face.SemiBold, 20, 24, Ink.Navy),
        Title = new(Face.SemiBold, 22, 27, Ink.White),
        LongTitle = new(Face.SemiBold, 14, 18, Ink.White),
        Band = new(Face.Medium, 9.5, 14, Ink.Pale);

    /// <summary>Figures of one width, which stand under each other in a column.</summary>
    public bool IsTabular { get; init; }

    /// <summary>From the top of the line to where its letters stand.</summary>
    public double Baseline => (Leading - Size) / 2 + Size * 0.86;
}
