using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Adds a document whose recommendations are to be held.</summary>
public sealed class AddSource(EditItem edit) : IUseCase
{
    public async Task<Guid> RunAsync(string code, string title, Domain.Recommendations.SourceFacts facts, Actor by, CancellationToken ct = default)
    {
        try
        {
            return await edit.AddAsync(Act.EditRegister, Entering.Now, by, async (stamp, db) =>
            {
                var source = SourceDocument.Add(code, title, facts, stamp);
                return await db.SourceDocuments.AnyAsync(s => s.Code == source.Code, ct) ? throw Twice(code) : source;
            }, ct);
        }
        catch (DbUpdateException fault) when (StoreFaults.IsDuplicate(fault))
        {
            throw Twice(code);
        }
    }

    private static RuleViolation Twice(string code) => new($"There is a source with the code {code.Trim().ToUpperInvariant()} already; choose another code, or add to that source.");
}
