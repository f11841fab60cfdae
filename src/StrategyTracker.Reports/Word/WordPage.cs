using DocumentFormat.OpenXml.Wordprocessing;

namespace StrategyTracker.Reports.Word;

/// <summary>A4 in twentieths of a point, with the margins of the printed report.</summary>
internal static class WordPage
{
    public const int Width = 11906, Height = 16838, Margin = 920, TextWidth = Width - 2 * Margin;

    public static SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = DocumentWord.IdOf("header1") },
        new HeaderReference { Type = HeaderFooterValues.First, Id = DocumentWord.IdOf("header2") },
        new FooterReference { Type = HeaderFooterValues.Default, Id = DocumentWord.IdOf("footer1") },
        new FooterReference { Type = HeaderFooterValues.First, Id = DocumentWord.IdOf("footer1") },
        new PageSize { Width = Width, Height = Height },
        new PageMargin { Top = 1160, Bottom = 1080, Left = Margin, Right = Margin, Header = 560, Footer = 480, Gutter = 0 },
        new TitlePage());
}
