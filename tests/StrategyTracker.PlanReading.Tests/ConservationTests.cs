using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StrategyTracker.PlanReading.Tests;

/// <summary>Nothing that a file says may be lost: each of its texts is in what was read, or in what was left out with the reason.</summary>
public sealed class ConservationTests
{
    public static TheoryData<string> Files() => SampleTests.Samples();

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_of_a_sample_is_accounted_for(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(SampleTests.Folder, name));
        AssertKept(name, TextsOf(name, bytes), PlanReader.Read(new MemoryStream(bytes), name));
    }

    [Fact]
    public void Every_text_of_made_up_tables_is_accounted_for_whatever_their_shape()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var csv = MadeUp.Csv(new Random(seed));
            var plan = PlanReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "plan.csv");
            AssertKept($"seed {seed}", Regex.Split(csv, "[,\r\n\"]+"), plan);
        }
    }

    internal static void AssertKept(string name, IEnumerable<string> texts, PlanAsRead plan)
    {
        var kept = Bag(Words(plan.ToJson().Replace("\\n", " ", StringComparison.Ordinal).Replace("\\\"", " ", StringComparison.Ordinal)));
        var lost = texts.SelectMany(Words).Distinct().Where(w => !kept.Contains(w)).ToList();
        Assert.True(lost.Count == 0, $"{name} lost: {string.Join(" ", lost.Take(20))}");
    }

    private static HashSet<string> Bag(IEnumerable<string> words) => [.. words];

    /// <summary>What stands between two names or before a section's number is not of them: "Section Four" is 4.</summary>
    private static readonly HashSet<string> Joining = [.. "SECTION LEAD BY AND SUPPORT WITH ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN SEVENTEEN".Split(' ')];

    private static IEnumerable<string> Words(string text) => Regex.Matches(text, @"[\p{L}\p{N}]+").Select(m => m.Value.ToUpperInvariant()).Where(w => w.Length > 1 && !Joining.Contains(w));

    private static IEnumerable<string> TextsOf(string name, byte[] bytes)
    {
        switch (Path.GetExtension(name))
        {
            case ".docx": return XmlTexts(bytes, @"^word/(?:document|header\d*|footer\d*|footnotes|comments)\.xml$", "p", "t", "delText", "br");
            case ".xlsx": return XmlTexts(bytes, @"^xl/(?:sharedStrings|comments.*)\.xml$", "si", "t");
            case ".csv" or ".txt": return Regex.Split(Encoding.Latin1.GetString(bytes), "[;\r\n\"]+").Where(t => t.All(char.IsAscii));
            default:
                using (var pdf = UglyToad.PdfPig.PdfDocument.Open(bytes)) { return [.. pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text)]; }
        }
    }

    private static List<string> XmlTexts(byte[] bytes, string parts, string paragraph, params string[] names)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var texts = new List<string>();
        foreach (var entry in zip.Entries.Where(e => Regex.IsMatch(e.FullName.TrimStart('/'), parts)))
        {
            using var stream = entry.Open();
            foreach (var block in XElement.Load(stream).Descendants().Where(e => e.Name.LocalName == paragraph))
            {
                texts.Add(string.Concat(block.Descendants().Where(e => names.Contains(e.Name.LocalName)).Select(e => e.Name.LocalName == "br" ? " " : e.Value)));
            }
        }
        return texts;
    }
}

/// <summary>Tables that nobody would write, so that nothing rests on tidy ones.</summary>
internal static class MadeUp
{
    private static readonly string[] Headings = ["Ref", "Action", "Lead", "By when", "Status", "RAG", "Theme", "Objective", "Outcome", "Notes", "Partners", "Priority", "KPI", "Cost", "Progress", "", "Colour of the cat", "How", "Milestones", "Start", "Cam gweithredu"];

    private static readonly string[] Cells = ["1.2", "a", "TBC", "Dec 2025", "Head of HR", "Head of HR and Head of Legal", "Police / Council", "Jane Smith", "Total", "Key: G = good", "Theme 3: Homes", "Objective 2: Voice", "ongoing", "Green", "x", "Signed", "Note: see page 4", "1. Do this 2. do that", "Publish a plan (Lead: HR)", "Ensure women are heard in every forum of the area", "Jane Smith (Head of HR)", "with partners", "Lead: Estates; Support: Shelter"];

    public static string Csv(Random random)
    {
        var width = random.Next(1, 9);
        var rows = new StringBuilder();
        for (var row = 0; row < random.Next(1, 25); row++)
        {
            var isHeading = row == 0 || random.Next(12) == 0;
            rows.AppendJoin(',', Enumerable.Range(0, width).Select(_ => random.Next(3) == 0 && !isHeading ? "" : isHeading ? Headings[random.Next(Headings.Length)] : Cells[random.Next(Cells.Length)])).Append('\n');
        }
        return rows.ToString();
    }
}
