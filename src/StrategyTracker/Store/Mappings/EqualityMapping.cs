using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Mappings;

internal sealed class EqualityMapping :
    IEntityTypeConfiguration<DutyRegime>, IEntityTypeConfiguration<DutyRequirement>, IEntityTypeConfiguration<AreaRegime>, IEntityTypeConfiguration<DutyCycle>,
    IEntityTypeConfiguration<Goal>, IEntityTypeConfiguration<GoalAim>, IEntityTypeConfiguration<GoalMeasure>, IEntityTypeConfiguration<GoalAction>, IEntityTypeConfiguration<GoalReport>,
    IEntityTypeConfiguration<Consultation>, IEntityTypeConfiguration<Statement>, IEntityTypeConfiguration<StatementVersion>, IEntityTypeConfiguration<Publication>, IEntityTypeConfiguration<ImpactAssessment>
{
    public void Configure(EntityTypeBuilder<DutyRegime> regime)
    {
        regime.Ignore(r => r.UnsavedHistory);
        regime.HasIndex(r => r.Code).IsUnique();
        regime.HasMany(r => r.Requirements).WithOne().HasForeignKey(r => r.RegimeId);
    }

    public void Configure(EntityTypeBuilder<DutyRequirement> requirement) => requirement.HasKey(r => new { r.RegimeId, r.Order });

    public void Configure(EntityTypeBuilder<AreaRegime> regime)
    {
        regime.HasKey(r => new { r.AreaId, r.From });
        regime.HasOne<Area>().WithMany(a => a.Regimes).HasForeignKey(r => r.AreaId);
        regime.HasOne<DutyRegime>().WithMany().HasForeignKey(r => r.RegimeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DutyCycle> cycle)
    {
        cycle.Ignore(c => c.UnsavedHistory);
        cycle.HasIndex(c => new { c.AreaId, c.Number }).IsUnique();
        cycle.HasOne<Area>().WithMany().HasForeignKey(c => c.AreaId).OnDelete(DeleteBehavior.Restrict);
        cycle.HasOne<DutyRegime>().WithMany().HasForeignKey(c => c.RegimeId).OnDelete(DeleteBehavior.Restrict);
        cycle.HasOne<DutyCycle>().WithMany().HasForeignKey(c => c.AfterId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Goal> goal)
    {
        goal.Ignore(g => g.UnsavedHistory).Ignore(g => g.OwnerPostIds).Ignore(g => g.TeamIds).Ignore(g => g.Facts).Ignore(g => g.Ref).Ignore(g => g.IsLive);
        goal.HasIndex(g => new { g.CycleId, g.Number }).IsUnique();
        goal.HasIndex(g => g.AreaId);
        goal.HasOne<DutyCycle>().WithMany().HasForeignKey(g => g.CycleId).OnDelete(DeleteBehavior.Restrict);
        goal.HasOne<Area>().WithMany().HasForeignKey(g => g.AreaId).OnDelete(DeleteBehavior.Restrict);
        goal.HasOne<Post>().WithMany().HasForeignKey(g => g.OwnerPostId).OnDelete(DeleteBehavior.Restrict);
        goal.HasOne<Goal>().WithMany().HasForeignKey(g => g.CarriedFromId).OnDelete(DeleteBehavior.Restrict);
        goal.HasMany(g => g.Aims).WithOne().HasForeignKey(a => a.GoalId);
        goal.HasMany(g => g.Measures).WithOne().HasForeignKey(m => m.GoalId);
        goal.HasMany(g => g.Actions).WithOne().HasForeignKey(a => a.GoalId);
        goal.HasMany(g => g.Reports).WithOne().HasForeignKey(r => r.GoalId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<GoalAim> aim)
    {
        aim.HasKey(a => new { a.GoalId, a.AimId });
        aim.HasOne<Aim>().WithMany().HasForeignKey(a => a.AimId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<GoalMeasure> measure)
    {
        measure.HasKey(m => new { m.GoalId, m.MeasureId });
        measure.HasOne<Measure>().WithMany().HasForeignKey(m => m.MeasureId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<GoalAction> action)
    {
        action.HasKey(a => new { a.GoalId, a.ActionPointId });
        action.HasOne<ActionPoint>().WithMany().HasForeignKey(a => a.ActionPointId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<GoalReport> report) => report.HasKey(r => new { r.GoalId, r.Number });

    public void Configure(EntityTypeBuilder<Consultation> consultation)
    {
        consultation.Ignore(c => c.UnsavedHistory).Ignore(c => c.Facts);
        consultation.HasIndex(c => c.AreaId);
        consultation.HasOne<DutyCycle>().WithMany().HasForeignKey(c => c.CycleId).OnDelete(DeleteBehavior.Restrict);
        consultation.HasOne<Area>().WithMany().HasForeignKey(c => c.AreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.Ignore(s => s.UnsavedHistory).Ignore(s => s.Latest);
        statement.HasIndex(s => new { s.AreaId, s.Slug }).IsUnique();
        statement.HasOne<Area>().WithMany().HasForeignKey(s => s.AreaId).OnDelete(DeleteBehavior.Restrict);
        statement.HasOne<DutyCycle>().WithMany().HasForeignKey(s => s.CycleId).OnDelete(DeleteBehavior.Restrict);
        statement.HasMany(s => s.Versions).WithOne().HasForeignKey(v => v.StatementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StatementVersion> version) => version.HasKey(v => new { v.StatementId, v.Number });

    public void Configure(EntityTypeBuilder<Publication> publication)
    {
        publication.HasIndex(p => new { p.AreaCode, p.Slug, p.Version }).IsUnique();
        publication.HasOne<Statement>().WithMany().HasForeignKey(p => p.StatementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ImpactAssessment> assessment)
    {
        assessment.Ignore(a => a.UnsavedHistory).Ignore(a => a.OwnerPostIds).Ignore(a => a.TeamIds);
        assessment.HasIndex(a => new { a.AreaId, a.LoggedOn });
        assessment.HasOne<Area>().WithMany().HasForeignKey(a => a.AreaId).OnDelete(DeleteBehavior.Restrict);
        assessment.HasOne<Post>().WithMany().HasForeignKey(a => a.AuthorPostId).OnDelete(DeleteBehavior.Restrict);
        assessment.HasOne<ActionPoint>().WithMany().HasForeignKey(a => a.ActionPointId).OnDelete(DeleteBehavior.Restrict);
    }
}
