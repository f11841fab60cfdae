using System.Globalization;
using System.Security;
using System.Text;
using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Pdf;

/// <summary>What a reader's "document properties" shows, and the marker that the file is built to PDF/UA-1.</summary>
internal sealed record DocumentProperties(string Title, string Author, string Language, DateTime Created)
{
    private string CleanTitle => PrintableText.WithoutControls(Title);
    private string CleanAuthor => PrintableText.WithoutControls(Author);

    public int WriteInfo(PdfObjects pdf) => pdf.Add(
        $"<</Title{PdfText.String(CleanTitle)}/Author{PdfText.String(CleanAuthor)}/Creator(StrategyTracker)/CreationDate{PdfText.Date(Created)}/ModDate{PdfText.Date(Created)}>>");

    public int WriteXmp(PdfObjects pdf)
    {
        var at = Created.ToString(Created.Kind == DateTimeKind.Utc ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        var xmp = $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(CleanTitle)}</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(CleanAuthor)}</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>{SecurityElement.Escape(Language)}</rdf:li></rdf:Bag></dc:language><xmp:CreatorTool>StrategyTracker</xmp:CreatorTool><xmp:CreateDate>{at}</xmp:CreateDate><xmp:ModifyDate>{at}</xmp:ModifyDate></rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;
        return pdf.AddStream("/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(xmp), compress: false);
    }
}
