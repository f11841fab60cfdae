using System.Text.RegularExpressions;
using StrategyTracker.PlanReading.Contents;

namespace StrategyTracker.PlanReading.Interpreting;

/// <summary>Who a cell names: posts and teams, partners beside them, people and initials among them.</summary>
internal static partial class PlanNames
{
    public sealed record Names(List<string> Owners, List<string> Partners, List<string> People, bool HasPerson, bool HasInitials, bool IsNobody);

    private const RegexOptions Usual = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:heads?|(?:co-?|deputy )?directors?|managers?|officers?|leads?|leaders?|co-?ordinators?|chiefs?|executives?|chairs?|chairperson|secretar(?:y|ies)|advis[eo]rs?|administrators?|champions?|supervisors?|superintendents?|inspectors?|sergeants?|constables?|commanders?|governors?|principals?|deans?|provosts?|registrars?|chancellor|vice-chancellor|president|commissioners?|clerks?|solicitors?|accountants?|analysts?|engineers?|consultants?|nurses?|midwi(?:fe|ves)|matrons?|teachers?|headteachers?|tutors?|practitioners?|specialists?|partners|business partners?|owners?|sponsors?|assistants?|trustees?|councillors?|members?|portfolio holders?|ceo|cfo|coo|cio|cto|md|svp|vp|sro|dpo|acc|dcc|pvc|dvc|dpo|pcc|monitoring officer|pennaeth|cyfarwyddwr|rheolwr|swyddog|arweinydd|cydlynydd|prif weithredwr)\b", Usual)]
    private static partial Regex PostWords();

    [GeneratedRegex(@"\b(?:teams?|departments?|dept|directorates?|divisions?|units?|groups?|committees?|boards?|panels?|services|offices?|functions?|networks?|forums?|schools|faculty|faculties|cabinet|council|slt|smt|cmt|clt|emt|staff|all|everyone|human resources|communications|comms|finance|procurement|estates|housing|planning|legal|policy|governance|commissioning|adult social care|children'?s services|public health|facilities|marketing|recruitment|workforce|learning|development|corporate|resources|tîm|gwasanaeth\w*|adran)\b", Usual)]
    private static partial Regex TeamWords();

    [GeneratedRegex(@"\b(?:police|constabulary|nhs|trust|icb|ccg|health board|council|borough|university|college|probation|hmpps|hmp|prison|yot|charity|charities|association|federation|union|unions|unison|gmb|unite|partnership|cic|ltd|limited|plc|society|foundation|women'?s aid|fire (?:and|&) rescue|ambulance|voluntary sector|vcs|vcse|vcfs|third sector|job ?cent(?:re|er) ?plus|jobcentre|dwp|cps|moj|home office|ministry|government|citizens advice|shelter|samaritans|barnardo'?s|nacro|mind|refuge|rape crisis|housing associations?|providers?|contractors?|suppliers?|agencies|agency|universities|employers|chamber|lep|nspcc|age uk|healthwatch|opcc|office of the police|local authorit(?:y|ies)|registered landlords?|community safety|csp|heddlu|cyngor|prifysgol|bwrdd iechyd)\b", Usual)]
    private static partial Regex OrganisationWords();

    [GeneratedRegex(@"^(?:t\.?b\.?[cad]\.?|n/?a|none|nil|-+|–|—|\?+|vacant|vacancy|unassigned|no[ -]?one|nobody|not (?:yet )?(?:assigned|allocated|agreed|applicable)|to be (?:confirmed|agreed|decided|determined|appointed|assigned))\.?$", Usual)]
    private static partial Regex Nobody();

    [GeneratedRegex(@"^(?:(?:mr|mrs|ms|miss|dr|prof(?:essor)?|cllr|councillor|rev|sir|dame|lord|lady)\.?\s+)(?:[A-Z]\.?\s*)*[A-Z][\p{L}'’\-]+(?:\s+[A-Z][\p{L}'’\-]+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?:[A-Z]\.?\s?){1,2}\s?[A-Z][\p{Ll}'’]+(?:-[A-Z]\p{Ll}+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex InitialAndName();

    [GeneratedRegex(@"^(?<f>[A-Z][\p{Ll}'’\-]+)(?:\s+[A-Z]\.?)?\s+(?:(?:van|de|von|al|el|ap|ab|le|la|bin|O')\s*)?(?<l>(?:Mc|Mac|O['’])?[A-Z][\p{L}'’\-]+)(?:\s+[A-Z][\p{L}'’\-]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoNames();

    [GeneratedRegex(@"^(?:[A-Z]\.){2,3}$|^[A-Z]{2,3}$|^[A-Z]{1}[a-z]?[A-Z]{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex(@"\s*(?:,|;|\()?\s*\b(?:supported by|with support from|in partnership with|in conjunction with|in collaboration with|working with|together with|assisted by|alongside|with|gyda)\b\s*:?\s*", Usual)]
    private static partial Regex With();

    [GeneratedRegex(@"^(?:lead(?: officer)?s?|owners?|responsible(?: officer)?|accountable(?: officer)?|sro|arweinydd)\s*[:\-–]\s*", Usual)]
    private static partial Regex LeadLabel();

    [GeneratedRegex(@"^(?:support(?:ed by|ing|s)?|partners?|partneriaid|delivery partners?|consulted|contributors?|also|with)\s*[:\-–]\s*", Usual)]
    private static partial Regex SupportLabel();

    private static readonly HashSet<string> Posts = new(StringComparer.Ordinal)
    {
        "HR", "IT", "ICT", "CEO", "CE", "MD", "FD", "DCC", "ACC", "PCC", "CFO", "COO", "CIO", "CTO", "CMO", "CNO", "SLT", "SMT", "EMT", "ELT", "CMT", "CLT", "EDI", "OD", "PR", "CX", "SRO",
        "DPO", "DOF", "OPCC", "VC", "DVC", "PVC", "PVCs", "DoF", "HoS", "HoD", "CSP", "ICB", "NHS", "DWP", "CPS", "YOT", "YJS", "LEP", "GMB", "UCU", "LA", "LAs", "HE", "QA", "PMO", "BI", "R&D", "SPG", "AD", "ADs",
        "DPH", "DCS", "DASS", "CQC", "FM", "All", "ALL", "RSL", "VCS", "UEB", "SAT", "EIA", "L&D", "HSE", "H&S", "ASC", "CYP", "CSC", "PPU", "PSD", "BTP", "GP", "GPs", "ED", "RO", "SU", "SCR",
    };

    private static readonly HashSet<string> GivenNames = new(("""
        aaron abdul abigail adam adrian ahmed aisha alan alastair alex alexander alexandra alice alison aled alun amanda amelia amina amy andrea andrew andy angela angharad anita ann anna anne annette anthony antonia anwen arun
        asha ashley ayesha barbara barry beatrice becky ben benjamin bernard beth bethan beverley bill bob bethany brenda brian bronwen bryn callum carl carol caroline carolyn carys catherine catrin ceri charles charlie charlotte
        cheryl chloe chris christian christina christine christopher claire clare colin craig cynthia dafydd daisy dan daniel darren dave david dawn dean debbie deborah debra delyth denise dennis derek diana diane dilys dominic
        donald donna dorothy douglas duncan dylan eddie edward eileen elaine eleanor eleri elin elizabeth ella ellen ellie elliot emily emma eric erin esther ethan eva eve evelyn faith farah fatima fiona frances francis frank
        fred gail gareth garry gary gavin geoff geoffrey george georgia georgina gerald geraint gill gillian glen glenn glenys glyn gordon grace graham grant greg gwen gwenllian gwyn hannah harriet harry hassan hayley hazel
        heather heidi helen helena henry hilary holly howard hugh huw ian ibrahim imogen imran ioan irene iris isaac isabel isabella isla iwan jack jackie jacob jacqueline jade jake james jamie jan jane janet janice jasmine
        jason jay jayne jean jeff jen jenna jennie jennifer jenny jeremy jerry jess jessica jill jim jo joan joanna joanne joe joel john jon jonathan jordan joseph joshua joy joyce judith judy julia julian julie june justin
        kamal karen karl kate katherine kathleen kathryn kathy katie katy kay keith kelly ken kenneth kerry kevin khalid kim kirsten kirsty laura lauren lawrence leah leanne lee leigh len leo leon leonard lesley leslie lewis liam
        libby lily linda lindsay lisa liz lloyd llinos lois lorna lorraine louis louise lowri lucas lucy luke lydia lynda lynn lynne madeleine maggie malcolm manjit marc marcus margaret maria marian marie marilyn marion mark
        martha martin martyn mary matt matthew maureen maurice max megan melanie melissa michael michelle miguel mike mohammad mohammed mohamed moira molly monica morgan muhammad myfanwy nadia nancy naomi natalie natasha nathan neil
        nia niamh nicholas nick nicky nicola nigel nina noah noel nora norma norman oliver olivia olwen omar oscar owain owen pam pamela pat patricia patrick paul paula pauline penny pete peter phil philip philippa phoebe phyllis
        poppy priya rachael rachel ralph raj rajesh ravi ray raymond rebecca rhian rhiannon rhodri rhys richard rita rob robert roberta robin roger ron ronald rory rosalind rose rosemary rosie ross roy russell ruth ryan sadia sally
        sam samantha samina samuel sandra sanjay sara sarah scott sean shannon sharon shaun shazia sheila shelley shirley sian simon siobhan sioned sofia sonia sophia sophie stacey stan stella stephanie stephen steve steven stewart stuart
        sue suzanne sunita susan susannah suzanne sylvia tahir tanya tara tariq teresa terry theresa thomas tim timothy tina toby tom tony tracey tracy trevor tudor una usha val valerie vanessa vera veronica vicky victor victoria
        vijay vincent violet vivian vivien walter wayne wendy will william yasmin yvonne yusuf zahra zainab zara zoe
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    public static bool IsPost(string name) => PostWords().IsMatch(name);

    public static bool IsNobody(string text) => Nobody().IsMatch(text);

    /// <summary>Several bullets or lines that are all names may be read one by one; a post written over two lines may not.</summary>
    public static Names Read(GridCell cell)
    {
        var names = new Names([], [], [], false, false, false);
        var lines = cell.Lines.Select(l => l.Text).Where(t => t.Length > 0).ToList();
        for (var i = lines.Count - 1; i > 0; i--)
        {
            if (IsContinued(lines[i - 1], lines[i])) { lines[i - 1] += " " + lines[i]; lines.RemoveAt(i); }
        }
        var isNobody = false;
        var pieces = new List<(string Text, bool IsPartner)>();
        foreach (var line in lines) { Cut(line, pieces); }
        foreach (var (piece, isPartner) in pieces)
        {
            if (Nobody().IsMatch(piece)) { isNobody = true; continue; }
            if (isPartner) { Add(names.Partners, piece); continue; }
            var (post, person) = PersonBeside(piece);
            if (person is not null) { Add(names.People, person); }
            Add(names.Owners, post);
        }
        if (names.Owners.Any(IsPost) || names.Owners.Any(o => !IsOrganisation(o) && TeamWords().IsMatch(o)))
        {
            foreach (var partner in names.Owners.Where(IsOrganisation).ToList()) { names.Owners.Remove(partner); Add(names.Partners, partner); }
        }
        return names with { HasPerson = names.Owners.Any(IsPerson), HasInitials = names.Owners.Any(AreInitials), IsNobody = isNobody };
    }

    /// <summary>A list of bodies; commas part them.</summary>
    public static List<string> Partners(GridCell cell)
    {
        var partners = new List<string>();
        foreach (var line in cell.Lines)
        {
            foreach (var piece in Regex.Split(SupportLabel().Replace(line.Text, ""), @"\s*[;,]\s*(?![^(]*\))|\s+/\s+"))
            {
                if (piece.Length > 0 && !Nobody().IsMatch(piece)) { Add(partners, piece.Trim().TrimEnd('.')); }
            }
        }
        return partners;
    }

    public static bool IsPerson(string name)
    {
        if (PostWords().IsMatch(name) && !Titled().IsMatch(name)) { return false; }
        if (Titled().IsMatch(name)) { return !Regex.IsMatch(name, @"^(?:councillors?|cllrs?)\s*$", Usual); }
        if (OrganisationWords().IsMatch(name) || TeamWords().IsMatch(name)) { return false; }
        if (InitialAndName().IsMatch(name)) { return true; }
        return (TwoNames().Match(name) is { Success: true } m && GivenNames.Contains(m.Groups["f"].Value)) || GivenNames.Contains(name);
    }

    public static bool AreInitials(string name) => Initials().IsMatch(name) && !Posts.Contains(name.Replace(".", "", StringComparison.Ordinal));

    private static bool IsOrganisation(string name) => OrganisationWords().IsMatch(name) && !IsPost(name) && !Regex.IsMatch(name, @"\b(?:team|department|directorate|unit)\b", Usual);

    private static bool IsContinued(string above, string line) =>
        above.EndsWith(" of", StringComparison.OrdinalIgnoreCase) || above.EndsWith(" and", StringComparison.OrdinalIgnoreCase) || above.EndsWith('&') || above.EndsWith(',')
        || above.EndsWith(" for", StringComparison.OrdinalIgnoreCase) || (line.Length > 0 && char.IsLower(line[0]) && !line.StartsWith("with", StringComparison.Ordinal));

    private static void Cut(string line, List<(string, bool)> pieces)
    {
        if (SupportLabel().IsMatch(line))
        {
            foreach (var partner in Regex.Split(SupportLabel().Replace(line, ""), @"\s*[;,]\s*|\s+/\s+")) { if (partner.Length > 0) { pieces.Add((Tidy(partner), true)); } }
            return;
        }
        foreach (var piece in Regex.Split(line, @"\s*;\s*|\s*\|\s*"))
        {
            if (SupportLabel().IsMatch(piece)) { Cut(piece, pieces); continue; }
            var text = LeadLabel().Replace(piece, "");
            if (With().Match(text) is { Success: true } with && with.Index > 0 && with.Index + with.Length < text.Length && !IsPost(text[..with.Index]) == false | OrganisationOrTeam(text[..with.Index]))
            {
                foreach (var partner in Regex.Split(text[(with.Index + with.Length)..].TrimEnd(')'), @"\s*,\s*|\s+and\s+(?=[A-Z])")) { if (partner.Length > 0) { pieces.Add((Tidy(partner), true)); } }
                text = text[..with.Index];
            }
            foreach (var one in OneByOne(text)) { if (Tidy(one) is { Length: > 0 } tidy) { pieces.Add((tidy, false)); } }
        }
    }

    private static bool OrganisationOrTeam(string text) => OrganisationWords().IsMatch(text) || TeamWords().IsMatch(text) || IsPerson(text.Trim());

    private static string Tidy(string name) => Folded.Text(name).Trim(' ', ',', ';').TrimEnd('.') is var tidy && Regex.IsMatch(name.Trim(), @"^(?:[A-Z]\.){2,3}$") ? name.Trim() : tidy;

    private static IEnumerable<string> OneByOne(string text)
    {
        var slashed = Regex.Split(text, @"\s*/\s*");
        if (slashed.Length > 1 && slashed.All(s => s.Trim().Length > 1) && !Nobody().IsMatch(text.Trim()) && (Regex.IsMatch(text, @"\s/\s") || slashed.All(Stands))) { return slashed.SelectMany(OneByOne); }
        var commas = Regex.Split(text, @"\s*,\s*(?![^(]*\))(?:and\s+)?");
        if (commas.Length > 1 && commas.All(c => c.Length > 0))
        {
            if (commas.All(Stands) && !(commas.Length == 2 && IsPerson(commas[0]) && IsPost(commas[1]))) { return commas.SelectMany(OneByOne); }
            var last = Regex.Split(commas[^1], @"\s+(?:and|&|a|ac)\s+");
            if (last.Length == 2 && commas[..^1].Concat(last).All(Stands)) { return commas[..^1].Concat(last).SelectMany(OneByOne); }
        }
        var joined = Regex.Split(text, @"\s+(?:and|&|\+|a|ac)\s+(?![^(]*\))");
        if (joined.Length == 2 && joined.All(Stands)) { return joined.SelectMany(OneByOne); }
        return [text];
    }

    /// <summary>Whether the words name somebody by themselves, rather than being part of a longer title.</summary>
    private static bool Stands(string name)
    {
        name = name.Trim().TrimEnd('.');
        return name.Length > 1 && (IsPost(name) || IsPerson(name) || Initials().IsMatch(name) || Posts.Contains(name) || (OrganisationWords().IsMatch(name) && name.Length > 2)
            || Regex.IsMatch(name, @"\b(?:team|department|directorate|group|board|committee|unit|service|services|panel|network|forum|office)s?$", Usual));
    }

    /// <summary>A post with the name of who holds it: the post counts, the name is told.</summary>
    private static (string Post, string? Person) PersonBeside(string piece)
    {
        if (Regex.Match(piece, @"^(?<a>[^(]+?)\s*\((?<b>[^)]+)\)$") is { Success: true } brackets)
        {
            var (a, b) = (brackets.Groups["a"].Value, brackets.Groups["b"].Value);
            if (IsPerson(a) && !IsPerson(b) && Stands(b)) { return (b, a); }
            if (!IsPerson(a) && (IsPerson(b) || AreInitials(b)) && IsPost(a)) { return (a, b); }
        }
        if (Regex.Match(piece, @"^(?<a>[^,–-]+?)\s*(?:,|\s[–-]\s)\s*(?<b>.+)$") is { Success: true } comma)
        {
            var (a, b) = (comma.Groups["a"].Value, comma.Groups["b"].Value);
            if (IsPerson(a) && IsPost(b)) { return (b, a); }
            if (IsPost(a) && IsPerson(b)) { return (a, b); }
        }
        return (piece, null);
    }

    private static void Add(List<string> names, string name)
    {
        if (name.Length > 0 && !names.Contains(name, StringComparer.OrdinalIgnoreCase)) { names.Add(name); }
    }
}
