namespace StrategyTracker.Reports.Layout;

/// <summary>What a page can be painted with; the only thing the layout knows of PDF. A library could stand behind it.</summary>
/// <remarks>Places are in points from the page's top left corner.</remarks>
internal interface ICanvas
{
    void NewPage();
    void Text(string text, Style style, double x, double baseline);
    void Fill(Ink ink, double x, double y, double width, double height);
    /// <summary>A filled outline of straight lines.</summary>
    void Shape(Ink ink, ReadOnlySpan<(double X, double Y)> corners);
    /// <summary>A line through two or more places.</summary>
    /// <param name="dash">Lengths painted and left out by turns; null for an unbroken line.</param>
    void Line(Ink ink, double width, double[]? dash, ReadOnlySpan<(double X, double Y)> points);
    /// <summary>What is painted inside is decoration: it belongs to no element and is not read out.</summary>
    void Artifact(Action paint);
    void Figure(string alt, double x, double y, double width, double height, Action paint);
    /// <summary>What stands in the box leads to an address outside; it belongs to the open element, which is a Link.</summary>
    /// <param name="description">Where it leads, for a reader who hears it alone.</param>
    void Link(string address, string description, double x, double y, double width, double height);
    /// <summary>What stands in the box leads to a place in the document, which may be painted later.</summary>
    void Link(Destination place, string description, double x, double y, double width, double height);
    void Open(Tag tag);
    void Close();
    /// <summary>Closes and opens elements until exactly these stand open, outermost first.</summary>
    void MoveTo(IReadOnlyList<Tag> path);
    void Bookmark(int level, string text, double y);
    /// <summary>Nothing more is painted.</summary>
    void Finish();
}
