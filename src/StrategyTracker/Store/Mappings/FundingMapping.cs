using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Funding;
using StrategyTracker.Domain.People;

namespace StrategyTracker.Store.Mappings;

internal sealed class FundingMapping : IEntityTypeConfiguration<FundingAssurance>, IEntityTypeConfiguration<FundingAction>
{
    public void Configure(EntityTypeBuilder<FundingAssurance> funding)
    {
        funding.Ignore(f => f.UnsavedHistory).Ignore(f => f.OwnerPostIds).Ignore(f => f.TeamIds).Ignore(f => f.OwnerBodyId).Ignore(f => f.AccountableOfficerId);
        funding.HasIndex(f => new { f.AreaId, f.To });
        funding.HasOne<Area>().WithMany().HasForeignKey(f => f.AreaId).OnDelete(DeleteBehavior.Restrict);
        funding.HasOne<Body>().WithMany().HasForeignKey(f => f.BodyId).OnDelete(DeleteBehavior.Restrict);
        funding.HasOne<Post>().WithMany().HasForeignKey(f => f.DecisionPostId).OnDelete(DeleteBehavior.Restrict);
        funding.HasMany(f => f.Actions).WithOne().HasForeignKey(a => a.FundingId);
    }

    public void Configure(EntityTypeBuilder<FundingAction> link)
    {
        link.HasIndex(a => new { a.FundingId, a.ActionPointId }).IsUnique();
        link.HasOne<ActionPoint>().WithMany().HasForeignKey(a => a.ActionPointId).OnDelete(DeleteBehavior.Restrict);
    }
}
