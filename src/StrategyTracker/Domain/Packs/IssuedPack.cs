using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Packs;

/// <summary>
/// A pack as it was issued to a board: numbered, stored whole, with its hash and what it was made from. Rows are only ever added;
/// a later correction never alters it, and shows in the next pack's "since".
/// </summary>
public sealed class IssuedPack : IAddedOnly
{
    private IssuedPack() { }

    /// <param name="number">Runs 1, 2, 3 … over all packs.</param>
    /// <param name="inputs">JSON: the records the paper was set from; setting them again on the same version gives the same bytes.</param>
    /// <param name="sha256">Of the stored file, 64 hexadecimal digits in lower case.</param>
    public IssuedPack(int number, Pack pack, PackMoment moment, string title, string recipients, string version, string inputs, string fileName, long size, string sha256, Stamp stamp)
    {
        if (moment.Since > moment.AsAt) { throw new RuleViolation($"\"Since\" is {Text.Day(moment.Since)}, after \"as at\" {Text.Day(moment.AsAt)}; turn them round."); }
        (Number, PackId, AreaId, StrategyId) = (number, pack.Id, pack.AreaId, pack.StrategyId);
        (Title, Reports, Recipients) = (Text.Line(title, "The title", 300), string.Join(", ", pack.Reports.OrderBy(r => r.Order).Select(r => r.Report)), recipients);
        (AsAt, Since, Version, Inputs) = (moment.AsAt, moment.Since, version, inputs);
        (FileName, Size, Sha256) = (fileName, size, sha256);
        (IssuedById, IssuedByName, IssuedOn, IssuedAt) = (stamp.By.PersonId, stamp.By.Name, stamp.HappenedOn, stamp.EnteredAt);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Number { get; private set; }
    public Guid PackId { get; private set; }
    public Guid AreaId { get; private set; }
    public Guid StrategyId { get; private set; }
    public string Title { get; private set; } = "";
    /// <summary>The reports in it, in order, by name.</summary>
    public string Reports { get; private set; } = "";
    /// <summary>Whom it went to, in words, as it was on the day.</summary>
    public string Recipients { get; private set; } = "";
    public DateOnly AsAt { get; private set; }
    public DateOnly? Since { get; private set; }
    /// <summary>The version of the program that set it.</summary>
    public string Version { get; private set; } = "";
    public string Inputs { get; private set; } = "";
    public string FileName { get; private set; } = "";
    /// <summary>Bytes.</summary>
    public long Size { get; private set; }
    public string Sha256 { get; private set; } = "";
    public Guid? IssuedById { get; private set; }
    public string IssuedByName { get; private set; } = "";
    public DateOnly IssuedOn { get; private set; }
    public DateTime IssuedAt { get; private set; }
}

/// <summary>As at which day, and since which.</summary>
public sealed record PackMoment(DateOnly AsAt, DateOnly? Since);

/// <summary>A pack's file as it was stored.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">64 hexadecimal digits in lower case.</param>
public sealed record StoredPackFile(string Name, long Size, string Sha256);
