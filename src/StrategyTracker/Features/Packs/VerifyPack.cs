using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Reports;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Packs;

/// <summary>What came of setting a pack again from its inputs.</summary>
public enum SetAgain { SameBytes, OtherBytes, CannotBeRead }

/// <param name="Version">The version of the program that issued it.</param>
public sealed record PackVerdict(int Number, string Title, StoredPackFile Written, KeptFileState File, SetAgain Again, string Version)
{
    public bool IsOtherVersion => Version != ProgramVersion.Now;

    /// <summary>The stored file is as it was issued; and where this version set it, setting it again gives the same.</summary>
    public bool IsSound => File == KeptFileState.Sound && (Again == SetAgain.SameBytes || IsOtherVersion);

    public string FileWords => File switch
    {
        KeptFileState.Sound => $"The stored file is as it was issued: {Written.Size:N0} bytes, SHA-256 {Written.Sha256}.",
        KeptFileState.Missing => "The stored file is missing.",
        KeptFileState.Changed => "The stored file is not what was issued: it was changed or cut short.",
        _ => "The stored file cannot be read.",
    };

    public string AgainWords => (Again, IsOtherVersion) switch
    {
        (SetAgain.SameBytes, false) => "Set again from its inputs, it is the same byte for byte.",
        (SetAgain.SameBytes, true) => $"Set again from its inputs, it is the same byte for byte, though another version of the program issued it ({Version}).",
        (SetAgain.OtherBytes, true) => $"Another version of the program issued it ({Version}; this is {ProgramVersion.Now}), and sets it otherwise. The stored file is the one that counts.",
        (SetAgain.CannotBeRead, true) => $"Another version of the program issued it ({Version}; this is {ProgramVersion.Now}), whose inputs this one cannot read. The stored file is the one that counts.",
        (SetAgain.OtherBytes, false) => "Set again from its inputs, it is not the same: its inputs were changed.",
        _ => "Its inputs cannot be read: they were changed.",
    };
}

/// <summary>Holds a stored pack against what was written down of it, and sets it again from its inputs.</summary>
public sealed class VerifyPack(IDbContextFactory<TrackerDbContext> dbs, PackFiles files, ReportSlots slots) : IUseCase
{
    /// <exception cref="RuleViolation">There is no pack of this number.</exception>
    public async Task<PackVerdict> GetAsync(int number, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.RunReports);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var row = await db.IssuedPacks.AsNoTracking().FirstOrDefaultAsync(i => i.Number == number, ct) ?? throw new RuleViolation($"There is no issued pack {number}.");
        var written = new StoredPackFile(row.FileName, row.Size, row.Sha256);
        return await slots.RunAsync(() => new PackVerdict(row.Number, row.Title, written, files.Compare(written), Again(row, ct), row.Version), ct: ct);
    }

    private static SetAgain Again(IssuedPack row, CancellationToken ct)
    {
        try
        {
            using var hash = SHA256.Create();
            using (var hashed = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write)) { ReportFile.Print(PackInputs.Read(row.Inputs).Set(), hashed, null, ct); }
            return Convert.ToHexStringLower(hash.Hash!) == row.Sha256 ? SetAgain.SameBytes : SetAgain.OtherBytes;
        }
        catch (ReportNotWritten)
        {
            return SetAgain.CannotBeRead;
        }
    }
}
