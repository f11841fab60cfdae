using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Partners;

/// <summary>An outside body that actions depend on.</summary>
public sealed class Partner : Tracked
{
    private Partner() { }

    public static Partner Add(string name, string? kind, string? note, string variants, Stamp stamp)
    {
        var partner = new Partner { Name = Text.Line(name, "The partner's name", 300), Kind = kind, Note = Text.Optional(note, "The note", 2_000), Variants = variants };
        partner.Record("added", null, partner.Name, stamp);
        return partner;
    }

    public string Name { get; private set; } = "";
    public string? Kind { get; private set; }
    public string? Note { get; private set; }
    /// <summary>Other names it goes by, separated by semicolons.</summary>
    public string Variants { get; private set; } = "";

    /// <summary>The same organisation among the bodies, once somebody has said so.</summary>
    public Guid? BodyId { get; private set; }

    public override string KnownAs => Name;

    public void IsBody(Guid? bodyId, string? name, Stamp stamp)
    {
        if (BodyId == bodyId) { return; }
        Record("is the body", null, name ?? "none", stamp);
        BodyId = bodyId;
    }
}
