using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.PolicyEvents;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Store.Mappings;

internal sealed class PolicyEventMapping : IEntityTypeConfiguration<PolicyEvent>, IEntityTypeConfiguration<AffectedItem>
{
    public void Configure(EntityTypeBuilder<PolicyEvent> entered)
    {
        entered.Ignore(e => e.UnsavedHistory).Ignore(e => e.Listed).Ignore(e => e.Counts);
        entered.HasIndex(e => new { e.AreaId, e.TakesEffectOn });
        entered.HasOne<Area>().WithMany().HasForeignKey(e => e.AreaId).OnDelete(DeleteBehavior.Restrict);
        entered.HasMany(e => e.Affected).WithOne().HasForeignKey(i => i.EventId);
    }

    public void Configure(EntityTypeBuilder<AffectedItem> item)
    {
        item.HasIndex(i => new { i.EventId, i.ActionPointId }).IsUnique();
        item.HasIndex(i => new { i.EventId, i.AdoptionId }).IsUnique();
        item.HasIndex(i => new { i.ReviewedOn, i.TakenOffOn });      // what is to be reviewed, for the sweep
        item.HasOne<ActionPoint>().WithMany().HasForeignKey(i => i.ActionPointId).OnDelete(DeleteBehavior.Restrict);
        item.HasOne<Adoption>().WithMany().HasForeignKey(i => i.AdoptionId).OnDelete(DeleteBehavior.Restrict);
    }
}
