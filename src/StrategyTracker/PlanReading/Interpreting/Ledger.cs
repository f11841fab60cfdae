using StrategyTracker.PlanReading.Contents;

namespace StrategyTracker.PlanReading.Interpreting;

/// <summary>An action while it is being read.</summary>
internal sealed class ActionDraft
{
    public string? Ref { get; set; }
    public string? Section { get; set; }
    public string Wording { get; set; } = "";
    public List<string> Owners { get; } = [];
    public List<string> Partners { get; } = [];
    public List<string> Dates { get; } = [];
    public DateOnly? Day { get; set; }
    public string? Status { get; set; }
    public Rag? Rag { get; set; }
    public List<string> Rhythms { get; } = [];
    public List<string> Starts { get; } = [];
    public List<string> Parts { get; } = [];
    public List<KeptText> Kept { get; } = [];
    public string Where { get; set; } = "";
    public bool HasPerson { get; set; }
    public bool HasInitials { get; set; }

    public void Keep(ColumnMeaning meaning, string column, string text)
    {
        if (text.Length > 0) { Kept.Add(new KeptText(meaning, column, text)); }
    }

    public void Take(PlanNames.Names names, string column, string written)
    {
        foreach (var owner in names.Owners.Where(o => !Owners.Contains(o, StringComparer.OrdinalIgnoreCase))) { Owners.Add(owner); }
        foreach (var partner in names.Partners.Where(p => !Partners.Contains(p, StringComparer.OrdinalIgnoreCase))) { Partners.Add(partner); }
        HasPerson |= names.HasPerson;
        HasInitials |= names.HasInitials;
        if (names.People.Count > 0 || names.IsNobody) { Keep(ColumnMeaning.Notes, column, written); }
    }
}

/// <summary>What was made of each row and paragraph, so that none is lost.</summary>
internal sealed class Ledger
{
    private readonly HashSet<(string?, string)> _sectionKeys = [];

    public List<SectionAsRead> Sections { get; } = [];
    public List<ActionDraft> Actions { get; } = [];
    public List<LeftText> Ignored { get; } = [];
    public List<LeftText> Refused { get; } = [];
    public int Read { get; private set; }

    public void ReadRow() => Read++;

    public void Ignore(string where, string text, string why) { if (text.Length > 0) { Ignored.Add(new LeftText(where, text, why)); } }

    public void Refuse(string where, string text, string why) { if (text.Length > 0) { Refused.Add(new LeftText(where, text, why)); } }

    public void Enter(SectionAsRead section) { if (_sectionKeys.Add((section.Number, section.Title))) { Sections.Add(section); } }
}
