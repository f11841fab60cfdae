using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Mappings;

internal sealed class StrategyMapping :
    IEntityTypeConfiguration<Strategy>, IEntityTypeConfiguration<Section>, IEntityTypeConfiguration<FrameworkStep>,
    IEntityTypeConfiguration<NarrativeCommitment>, IEntityTypeConfiguration<CommitmentMirror>,
    IEntityTypeConfiguration<Aim>, IEntityTypeConfiguration<Driver>, IEntityTypeConfiguration<ReferenceDocument>,
    IEntityTypeConfiguration<GlossaryTerm>, IEntityTypeConfiguration<Anomaly>, IEntityTypeConfiguration<Duty>, IEntityTypeConfiguration<SourceFigure>, IEntityTypeConfiguration<BaselineRow>
{
    public void Configure(EntityTypeBuilder<Strategy> strategy)
    {
        strategy.Ignore(s => s.Local).Ignore(s => s.UnsavedHistory);
        strategy.HasIndex(s => s.Code).IsUnique();
        strategy.HasOne<Area>().WithMany().HasForeignKey(s => s.AreaId).OnDelete(DeleteBehavior.Restrict);
        strategy.HasMany(s => s.Sections).WithOne().HasForeignKey(s => s.StrategyId).OnDelete(DeleteBehavior.Restrict);
        strategy.HasMany(s => s.Steps).WithOne().HasForeignKey(s => s.StrategyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Section> section) => section.HasIndex(s => new { s.StrategyId, s.Number }).IsUnique();

    public void Configure(EntityTypeBuilder<FrameworkStep> step)
    {
        step.Ignore(s => s.Value).Ignore(s => s.UnsavedHistory);
        step.HasIndex(s => new { s.StrategyId, s.Order }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<NarrativeCommitment> commitment)
    {
        commitment.Ignore(c => c.UnsavedHistory);
        commitment.HasIndex(c => c.Ref).IsUnique();
        commitment.HasOne<Strategy>().WithMany().HasForeignKey(c => c.StrategyId).OnDelete(DeleteBehavior.Restrict);
        commitment.HasOne<Section>().WithMany().HasForeignKey(c => c.SectionId).OnDelete(DeleteBehavior.Restrict);
        commitment.HasOne<ActionPoint>().WithMany().HasForeignKey(c => c.PromotedToId).OnDelete(DeleteBehavior.Restrict);
        commitment.HasMany(c => c.Mirrors).WithOne().HasForeignKey(m => m.CommitmentId);
    }

    public void Configure(EntityTypeBuilder<CommitmentMirror> mirror)
    {
        mirror.HasKey(m => new { m.CommitmentId, m.ActionPointId });
        mirror.HasOne<ActionPoint>().WithMany().HasForeignKey(m => m.ActionPointId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Aim> aim) => Of(aim, a => a.StrategyId);
    public void Configure(EntityTypeBuilder<Driver> driver) => Of(driver, d => d.StrategyId);
    public void Configure(EntityTypeBuilder<ReferenceDocument> document) => Of(document, d => d.StrategyId);
    public void Configure(EntityTypeBuilder<GlossaryTerm> term) => Of(term, t => t.StrategyId);
    public void Configure(EntityTypeBuilder<SourceFigure> figure) => Of(figure, f => f.StrategyId);
    public void Configure(EntityTypeBuilder<BaselineRow> row) => Of(row, r => r.StrategyId);

    public void Configure(EntityTypeBuilder<Anomaly> anomaly)
    {
        anomaly.Ignore(a => a.UnsavedHistory);
        Of(anomaly, a => a.StrategyId);
    }

    public void Configure(EntityTypeBuilder<Duty> duty)
    {
        Of(duty, d => d.StrategyId);
        duty.HasOne<ActionPoint>().WithMany().HasForeignKey(d => d.ActionPointId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Of<T>(EntityTypeBuilder<T> part, System.Linq.Expressions.Expression<Func<T, object?>> strategyId) where T : class =>
        part.HasOne<Strategy>().WithMany().HasForeignKey(strategyId).OnDelete(DeleteBehavior.Restrict);
}
