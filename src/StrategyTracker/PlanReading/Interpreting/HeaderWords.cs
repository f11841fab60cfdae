using System.Text.RegularExpressions;
using StrategyTracker.PlanReading.Contents;

namespace StrategyTracker.PlanReading.Interpreting;

/// <summary>What the words over a column say about it.</summary>
internal static class HeaderWords
{
    /// <param name="Rank">For wordings: which of several columns is the action itself; the lower, the surer.</param>
    public sealed record Guess(ColumnMeaning Meaning, int Rank = 0, bool IsWelsh = false);

    private static readonly (Regex Words, Guess Guess)[] Rules =
    [
        Rule(@"\b(?:cymraeg|welsh|yn gymraeg)\b", ColumnMeaning.OtherLanguage),
        Rule(@"^(?:ref|refs|reference|ref no|ref number|reference no|reference number|no|nr|num|number|action no|action number|action ref|action reference|action id|actions? no|id|item|item no|item number|code|s no|sr no|sl no|serial no|serial|line|row|row no|unique id|unique ref|rec no|recommendation no|recommendation number|rec ref|objective no|objective ref|task no|task id|task ref|risk id|risk ref|kpi ref|priority no|milestone no)$", ColumnMeaning.Reference),
        Rule(@"^(?:cyf|cyfeirnod|rhif)$", ColumnMeaning.Reference, isWelsh: true),
        Rule(@"\b(?:actions? (?:taken|completed|undertaken|achieved)|(?:action )?update|updates|progress(?! rag| status| rating| indicator| measure)|progress to date|commentary|current position|position statement|achievements?|achieved|what (?:has been|have we) (?:done|achieved)|what we have done|latest|how are we doing|where are we now|date (?:completed|closed)|actual (?:completion|end|date|finish)|completed on|closed on|closure|last (?:updated|reviewed)|date of (?:last )?(?:update|review)|reviewed on)\b", ColumnMeaning.Progress),
        Rule(@"\b(?:rag|brag|bragg|ragb|traffic light)\b", ColumnMeaning.Rag),
        Rule(@"\b(?:revised|revision|new date|original date|review date|next review|date of next review|date reviewed|reviewing|previous)\b", ColumnMeaning.Notes),
        Rule(@"^(?:start|start date|planned start|estimated start|proposed start|commence\w*|commencement date|from|begin\w*|begin date|date started|date commenced|start by|starting|start month|start quarter)$", ColumnMeaning.Start),
        Rule(@"^(?:date (?:raised|opened|added|identified|agreed|logged|entered|created))$", ColumnMeaning.Notes),
        Rule(@"^(?:frequency|how often|rhythm|recurrence|reporting frequency|review frequency|amlder)$", ColumnMeaning.Rhythm),
        Rule(@"\bwho (?:will benefit|is affected|benefits|does this|it affects|will be affected)\b|\bbeneficiar", ColumnMeaning.Notes),
        Rule(@"\b(?:partners? involved|delivery partners?|key partners?|partner (?:agenc|organisation|bod)\w*|other partners?|supporting partners?|partners?(?! lead)|stakeholders?|key stakeholders|supporting (?:officers?|teams?|departments?|leads?|services?|organisations?)|support(?:ed)? (?:from|by|officers?|leads?)|in partnership with|consulted|informed|consultees?|contributors?|contributing|with whom|working with|key contacts?|others? involved|support|supporting|supported by|who else|involved|involving|collaborators?|key players|key personnel)\b(?<!lead partners?)(?<!lead/partners?)", ColumnMeaning.Partner, except: @"\b(?:lead|owner|responsib)"),
        Rule(@"\bpartneriaid\b", ColumnMeaning.Partner, isWelsh: true),
        Rule(@"\b(?:lead|leads|leading|led by|owner|owners|owned by|ownership|responsib\w*|accountab\w*|by whom|action by|actioned by|delivered by|deliver(?:y)? (?:lead|body|agent)|who|who by|who will|whose|assigned|assigned to|assignee|allocated to|officer|officers|sro|sponsor|post ?holder|responsible person|person|named person|manager|champion)\b", ColumnMeaning.Owner),
        Rule(@"\b(?:arweinydd|arweiniol|perchennog|cyfrifoldeb|cyfrifol|gan bwy|pwy|swyddog)\b", ColumnMeaning.Owner, isWelsh: true),
        Rule(@"\b(?:by when|when|time ?scales?|time ?frames?|time ?lines?|deadlines?|due|due date|target dates?|date due|completion date|date for completion|target completion|planned completion|expected completion|implementation date|end date|planned end|finish|finish date|delivery date|delivery by|complete by|complet(?:e|ed|ion) by|to be completed(?: by)?|milestone date|date to be completed|date by which|by date|target month|target quarter|target year|schedule|timing|timings)\b", ColumnMeaning.Date),
        Rule(@"^(?:end|date|dates|year|quarter|qtr|month|period|by|duration|target end)$", ColumnMeaning.Date, rank: 1),
        Rule(@"\b(?:amserlen|erbyn pryd|dyddiad|pryd|dyddiad cau)\b", ColumnMeaning.Date, isWelsh: true),
        Rule(@"^(?:status|current status|action status|progress status|state|complete|completed|completion|done|on track|open closed|open or closed|complete y n|completed y n|% complete|percent complete|complete %|percentage complete|delivery status|overall status|status update|stage)$|\bstatus$|^status\b", ColumnMeaning.Status),
        Rule(@"^(?:statws)$", ColumnMeaning.Status, isWelsh: true),
        Rule(@"\b(?:cynnydd|diweddariad)\b", ColumnMeaning.Progress, isWelsh: true),
        Rule(@"\b(?:resources?|resourcing|resource implications?|costs?|costings?|budget\w*|funding|funded|finances?|financial|investment|£)\b", ColumnMeaning.Resources),
        Rule(@"\b(?:adnoddau|cost(?:au)?|cyllideb)\b", ColumnMeaning.Resources, isWelsh: true),
        Rule(@"\b(?:measures? (?:to be taken|to take|we will take)|proposed measures?)\b", ColumnMeaning.Wording, rank: 3),
        Rule(@"\b(?:measures?|measurement|measured|measurable|kpis?|indicators?|metrics?|how (?:will|do|shall) we (?:know|measure)|how we(?:'ll| will) (?:know|measure)|success criteria|success factors?|success measures?|success|what (?:will )?success|what does good look like|what good looks like|evidence|evidenced|baselines?|monitoring|monitored|how monitored|evaluation|targets?|quality standard|assurance)\b", ColumnMeaning.Measure),
        Rule(@"\b(?:mesur(?:au)?|dangosydd(?:ion)?|llwyddiant|targed(?:au)?)\b", ColumnMeaning.Measure, isWelsh: true),
        Rule(@"\b(?:sub ?-?actions?|sub ?-?tasks?|milestones?|key milestones?|key steps|steps|next steps|key stages|stages)\b", ColumnMeaning.Parts, rank: 7),
        Rule(@"\b(?:actions?|action points?|actions? required|action to be taken|proposed actions?|planned actions?|agreed actions?)\b", ColumnMeaning.Wording, rank: 1, except: @"\b(?:area|theme|type|category|objective|plan|group)\b"),
        Rule(@"\b(?:what (?:we will|we'll|will we|are we going to|we are going to|do we need to|we plan to|we need to|needs to be|is to be|must|should we) \w*|what will (?:be )?(?:done|do|happen)|our actions?|we will)\b", ColumnMeaning.Wording, rank: 2),
        Rule(@"\b(?:cam(?:au)? gweithredu|gweithred(?:u|oedd)?|camau|beth fyddwn ni'n ei wneud)\b", ColumnMeaning.Wording, rank: 1, isWelsh: true),
        Rule(@"\b(?:key tasks?|tasks?|activity|activities|key activit\w+|initiatives?|interventions?|projects?|deliverables? and actions?|delivery|method|approach|implementation)\b", ColumnMeaning.Wording, rank: 3),
        Rule(@"\b(?:commitments?|pledges?|recommendations?|requirements?|proposals?|mitigations?|treatments?|controls?)\b", ColumnMeaning.Wording, rank: 4),
        Rule(@"\b(?:outcomes?|impacts?|benefits?|results?|outputs?|deliverables?|differences?|what will change|what will be different|intended effect|expected effect|so what)\b", ColumnMeaning.Outcome),
        Rule(@"\b(?:canlyniad(?:au)?|effaith)\b", ColumnMeaning.Outcome, isWelsh: true),
        Rule(@"^(?:what|beth)$", ColumnMeaning.Wording, rank: 5),
        Rule(@"^(?:how|sut)$|\bhow (?:will|do|are|shall|can) we\b|\bhow we(?:'ll| will)\b|^how (?:it|this) will be\b", ColumnMeaning.Wording, rank: 6),
        Rule(@"^(?:priority|priority level|priority rating|importance|urgency|priority h m l|blaenoriaeth|h m l|high medium low)$", ColumnMeaning.Priority),
        Rule(@"\b(?:themes?|sections?|strands?|work ?streams?|pillars?|categor(?:y|ies)|areas?|domains?|chapters?|programmes?|topics?|protected characteristics?|equality strand|focus|priority (?:area|theme)s?|strategic priorit(?:y|ies)|priorit(?:y|ies)|corporate priority|athena swan principle|principle|charter|type|heading|thema|thema[u]?)\b", ColumnMeaning.Section),
        Rule(@"\b(?:objectives?|aims?|goals?|ambitions?|strategic objective|intentions?|purpose)\b", ColumnMeaning.Objective, rank: 8),
        Rule(@"\b(?:amcan(?:ion)?|nod(?:au)?)\b", ColumnMeaning.Objective, rank: 8, isWelsh: true),
        Rule(@"\b(?:issues?|needs?|why|rationale|reason|background|context|gaps?|findings?|problem|challenge|risks?|dependenc\w+|comments?|notes?|remarks?|links?|linked|source|origin|equality groups?|groups? affected|likelihood|score|scoring|inherent|residual|sylwadau|nodiadau|description of risk|barriers?|constraints?|lessons)\b", ColumnMeaning.Notes),
        Rule(@"\b(?:department|directorate|team|division|service|service area|business area|business unit|unit|function|faculty|school)\b", ColumnMeaning.Owner, rank: 5),
        Rule(@"^(?:description|detail|details|text|wording|title|name|action description|summary)$", ColumnMeaning.Wording, rank: 6),
    ];

    private static (Regex, Guess) Rule(string words, ColumnMeaning meaning, int rank = 0, bool isWelsh = false, string? except = null)
    {
        var pattern = except is null ? words : $@"^(?!.*{except}).*(?:{words})";
        return (new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled), new Guess(meaning, rank, isWelsh));
    }

    public static string Normal(string heading)
    {
        var text = Folded.Text(heading).ToLowerInvariant().Replace('’', '\'');
        text = Regex.Replace(text, @"[^\p{L}\p{N}%£']+", " ").Trim();
        return Regex.Replace(text, @"\(s\)|\bs\b(?=\s|$)", "").Trim() is { Length: > 0 } plain ? Regex.Replace(plain, @"\s+", " ") : text;
    }

    public static Guess? Of(string heading)
    {
        if (heading.Length > 140) { return null; }
        var text = Normal(heading);
        if (text.Length == 0) { return heading.Trim() is "#" ? new Guess(ColumnMeaning.Reference) : null; }
        foreach (var (words, guess) in Rules) { if (words.IsMatch(text)) { return guess; } }
        return null;
    }
}
