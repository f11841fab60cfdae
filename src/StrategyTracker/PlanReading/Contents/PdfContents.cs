using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace StrategyTracker.PlanReading.Contents;

/// <summary>A PDF with text in it, read as well as can be: lines by where their words stand, headings by their size.</summary>
internal static class PdfContents
{
    public static Held Read(byte[] bytes, string fileName, CancellationToken cancel)
    {
        var held = new Held();
        PdfDocument pdf;
        try { pdf = PdfDocument.Open(bytes); }
        catch (UglyToad.PdfPig.Exceptions.PdfDocumentEncryptedException fault) { throw new PlanUnreadable($"{fileName} is protected by a password: save it without one and try again.", fault); }
        catch (Exception fault) when (fault is not OperationCanceledException) { throw Package.Damaged(fileName, fault); }
        using (pdf)
        {
            var letters = 0;
            foreach (var page in pdf.GetPages())
            {
                cancel.ThrowIfCancellationRequested();
                letters += page.Letters.Count;
                PdfPage.Read(page, held);
            }
            if (letters < 20) { throw new PlanUnreadable($"{fileName} is a scan, a picture of the plan without its text: ask for the Word or Excel file that it was made from."); }
        }
        held.Remark("A PDF keeps where words stand, not what they are: it was read as well as could be, so look at it with more care than a Word or Excel file.");
        return held;
    }
}
