namespace StrategyTracker.Benchmarks;

/// <summary>Sentences such as strategies and their reports are made of; some words are common in them and some are rare.</summary>
internal sealed class Vocabulary(Random random)
{
    private static readonly string[] Verbs = ["Review", "Agree", "Publish", "Develop", "Provide", "Ensure access to", "Work with partners on", "Set up", "Monitor", "Report on", "Seek funding for", "Train staff in", "Consult women on", "Commission", "Extend"];
    private static readonly string[] Things = ["the referral pathway", "the guidance for offender managers", "a protocol", "the women's programme", "a directory of services", "the induction pack", "unpaid work placements", "the assessment tool", "a contract clause", "the court report template", "a single point of contact", "the training plan", "a leaflet", "the referral form", "the data return"];
    private static readonly string[] Fields = ["supervision", "health", "housing", "employment", "benefits and debt", "drugs and alcohol", "families", "domestic abuse", "diversity", "learning and skills", "mental health", "resettlement", "courts", "prisons", "childcare"];
    private static readonly string[] Ends = ["in every team", "across the area", "with the local council", "for women on short sentences", "before release", "by the end of the quarter", "with voluntary bodies", "in each locality", "for magistrates", "through a mentor"];

    public string Field() => Common(Fields);
    public string Promise() => $"{One(Verbs)} {One(Things)} for {Field()} {Common(Ends)}.";
    public string Paragraph(int sentences) => string.Join(" ", Enumerable.Range(0, sentences).Select(_ => Promise()));

    private string One(string[] words) => words[random.Next(words.Length)];
    /// <summary>The first words far more often than the last, as in real text.</summary>
    private string Common(string[] words) => words[(int)(words.Length * random.NextDouble() * random.NextDouble())];
}
