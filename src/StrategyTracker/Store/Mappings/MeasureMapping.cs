using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Mappings;

internal sealed class MeasureMapping :
    IEntityTypeConfiguration<Measure>, IEntityTypeConfiguration<MeasuredAction>, IEntityTypeConfiguration<Reading>, IEntityTypeConfiguration<ReadingConfirmation>,
    IEntityTypeConfiguration<MeasureTarget>, IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Measure> measure)
    {
        measure.Ignore(m => m.UnsavedHistory).Ignore(m => m.OwnerPostIds).Ignore(m => m.TeamIds).Ignore(m => m.Facts);
        measure.HasIndex(m => new { m.StrategyId, m.Ref }).IsUnique();
        measure.HasOne<Strategy>().WithMany().HasForeignKey(m => m.StrategyId).OnDelete(DeleteBehavior.Restrict);
        measure.HasOne<Post>().WithMany().HasForeignKey(m => m.OwnerPostId).OnDelete(DeleteBehavior.Restrict);
        measure.HasOne<Measure>().WithMany().HasForeignKey(m => m.PairedWithId).OnDelete(DeleteBehavior.Restrict);
        measure.HasMany(m => m.Actions).WithOne().HasForeignKey(a => a.MeasureId);
        measure.HasMany(m => m.Readings).WithOne().HasForeignKey(r => r.MeasureId).OnDelete(DeleteBehavior.Restrict);
        measure.HasMany(m => m.Confirmations).WithOne().HasForeignKey(c => c.MeasureId).OnDelete(DeleteBehavior.Restrict);
        measure.HasMany(m => m.Targets).WithOne().HasForeignKey(t => t.MeasureId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeasuredAction> measured)
    {
        measured.HasKey(m => new { m.MeasureId, m.ActionPointId });
        measured.HasOne<ActionPoint>().WithMany().HasForeignKey(m => m.ActionPointId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Reading> reading)
    {
        reading.Ignore(r => r.Women).Ignore(r => r.Men).Ignore(r => r.Total).Ignore(r => r.Series);
        reading.HasIndex(r => new { r.MeasureId, r.Number }).IsUnique();
        reading.HasIndex(r => new { r.MeasureId, r.From, r.To });
        reading.Property(r => r.WomenValue).HasPrecision(14, 2);
        reading.Property(r => r.MenValue).HasPrecision(14, 2);
        reading.Property(r => r.TotalValue).HasPrecision(14, 2);
        reading.HasOne<District>().WithMany().HasForeignKey(r => r.DistrictId).OnDelete(DeleteBehavior.Restrict);
        reading.HasOne<Team>().WithMany().HasForeignKey(r => r.TeamId).OnDelete(DeleteBehavior.Restrict);
        reading.HasOne<Reading>().WithMany().HasForeignKey(r => r.CorrectsId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReadingConfirmation> confirmation)
    {
        confirmation.HasKey(c => c.ReadingId);
        confirmation.HasOne<Reading>().WithMany().HasForeignKey(c => c.ReadingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeasureTarget> target)
    {
        target.HasKey(t => new { t.MeasureId, t.Number });
        target.Property(t => t.Value).HasPrecision(14, 2);
    }

    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.Ignore(f => f.UnsavedHistory).Ignore(f => f.OwnerPostIds).Ignore(f => f.TeamIds);
        finding.HasIndex(f => new { f.StrategyId, f.ClosedOn });
        finding.HasIndex(f => f.MeasureId);
        finding.HasIndex(f => f.ActionPointId);
        finding.HasOne<Strategy>().WithMany().HasForeignKey(f => f.StrategyId).OnDelete(DeleteBehavior.Restrict);
        finding.HasOne<Measure>().WithMany().HasForeignKey(f => f.MeasureId).OnDelete(DeleteBehavior.Restrict);
        finding.HasOne<Reading>().WithMany().HasForeignKey(f => f.ReadingId).OnDelete(DeleteBehavior.Restrict);
        finding.HasOne<Reading>().WithMany().HasForeignKey(f => f.MeasuredAgainById).OnDelete(DeleteBehavior.Restrict);
        finding.HasOne<ProvisionItem>().WithMany().HasForeignKey(f => f.ProvisionId).OnDelete(DeleteBehavior.Restrict);
        finding.HasOne<ActionPoint>().WithMany().HasForeignKey(f => f.ActionPointId).OnDelete(DeleteBehavior.Restrict);
        finding.HasOne<Post>().WithMany().HasForeignKey(f => f.OwnerPostId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProvisionMapping :
    IEntityTypeConfiguration<ProvisionItem>, IEntityTypeConfiguration<ProvisionDetail>, IEntityTypeConfiguration<ProvisionGroup>, IEntityTypeConfiguration<ProvisionEntry>, IEntityTypeConfiguration<ProvisionAction>
{
    public void Configure(EntityTypeBuilder<ProvisionItem> item)
    {
        item.Ignore(i => i.UnsavedHistory).Ignore(i => i.OwnerPostIds).Ignore(i => i.TeamIds).Ignore(i => i.Facts).Ignore(i => i.Standing);
        item.HasIndex(i => new { i.AreaId, i.Kind, i.Name });
        item.HasOne<Area>().WithMany().HasForeignKey(i => i.AreaId).OnDelete(DeleteBehavior.Restrict);
        item.HasOne<Post>().WithMany().HasForeignKey(i => i.OwnerPostId).OnDelete(DeleteBehavior.Restrict);
        item.HasOne<Team>().WithMany().HasForeignKey(i => i.TeamId).OnDelete(DeleteBehavior.Restrict);
        item.HasOne<Measure>().WithMany().HasForeignKey(i => i.MeasureId).OnDelete(DeleteBehavior.Restrict);
        item.HasMany(i => i.Details).WithOne().HasForeignKey(d => d.ItemId);
        item.HasMany(i => i.Groups).WithOne().HasForeignKey(g => g.ItemId);
        item.HasMany(i => i.Entries).WithOne().HasForeignKey(e => e.ItemId).OnDelete(DeleteBehavior.Restrict);
        item.HasMany(i => i.Actions).WithOne().HasForeignKey(a => a.ItemId);
    }

    public void Configure(EntityTypeBuilder<ProvisionDetail> detail) => detail.HasKey(d => new { d.ItemId, d.Key });
    public void Configure(EntityTypeBuilder<ProvisionGroup> group) => group.HasIndex(g => new { g.ItemId, g.Order }).IsUnique();

    public void Configure(EntityTypeBuilder<ProvisionEntry> entry)
    {
        entry.HasKey(e => new { e.ItemId, e.Number });
        entry.HasOne<ProvisionGroup>().WithMany().HasForeignKey(e => e.GroupId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Team>().WithMany().HasForeignKey(e => e.TeamId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProvisionAction> action)
    {
        action.HasKey(a => new { a.ItemId, a.ActionPointId });
        action.HasOne<ActionPoint>().WithMany().HasForeignKey(a => a.ActionPointId).OnDelete(DeleteBehavior.Restrict);
    }
}
