using System.Globalization;
using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Pdf;

/// <summary>A box on a page that leads to an address or to a place in the document.</summary>
/// <param name="Place">Its place among all annotations, by which the parent tree, where pages come first, finds it.</param>
internal sealed record LinkAnnotation(int Number, int Page, string Box, string Description, string? Address, Destination? Target, int Place)
{
    /// <summary>The annotation's dictionary, once every page has its number.</summary>
    public string Body(IReadOnlyList<int> pages, double pageHeight) =>
        $"<</Type/Annot/Subtype/Link/Rect[{Box}]/Border[0 0 0]/F 4/StructParent {pages.Count + Place}/Contents{PdfText.String(Description)}{Leads(pages, pageHeight)}>>";

    private string Leads(IReadOnlyList<int> pages, double pageHeight) => Target is { Page: > 0 } place
        ? string.Create(CultureInfo.InvariantCulture, $"/Dest[{pages[place.Page - 1]} 0 R/XYZ 0 {pageHeight - place.Y + 8:0.##} null]")
        : Address is { } address ? $"/A<</S/URI/URI{PdfText.String(address)}>>" : "";
}
