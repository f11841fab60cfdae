using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Partners;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Mappings;

internal sealed class ActionPointMapping : IEntityTypeConfiguration<ActionPoint>
{
    public void Configure(EntityTypeBuilder<ActionPoint> action)
    {
        action.Ignore(a => a.Facts).Ignore(a => a.DecisionInForce).Ignore(a => a.UnsavedHistory);
        action.HasIndex(a => a.Ref).IsUnique();
        action.Property(a => a.Ref).HasMaxLength(40);
        action.HasOne<Strategy>().WithMany().HasForeignKey(a => a.StrategyId).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<Section>().WithMany().HasForeignKey(a => a.SectionId).OnDelete(DeleteBehavior.Restrict);
        action.HasOne(a => a.Parent).WithMany(a => a.Children).HasForeignKey(a => a.ParentId).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<Person>().WithMany().HasForeignKey(a => a.OfficerId).OnDelete(DeleteBehavior.Restrict);

        // The register filters on one or two of these and sorts by date; each index ends in the sort and is read from its end.
        action.HasIndex(a => new { a.DueOrder, a.Ref });
        action.HasIndex(a => new { a.State, a.DueOrder, a.Ref });
        action.HasIndex(a => new { a.SectionId, a.DueOrder, a.Ref });
        action.HasIndex(a => new { a.OfficerId, a.DueOrder });
        action.HasIndex(a => new { a.OwnerAsWritten, a.Ref });
        action.HasIndex(a => new { a.LastReportOn, a.Ref });
        action.HasIndex(a => new { a.StrategyId, a.Order });
        action.HasIndex(a => a.AssuranceDue);

        // Questions that few actions answer to, each in indexes that hold nothing else, in the order of the queue and in that of
        // the register: counting and reading them costs what they hold. A filter serves only a question with the very same words
        // in its SQL; these are the words of ActionPoint's static questions.
        void Listed(string name, string filter)
        {
            action.HasIndex(a => new { a.StrategyId, a.Order }, $"IX_ActionPoints_{name}").HasFilter(filter);
            action.HasIndex(a => new { a.DueOrder, a.Ref }, $"IX_ActionPoints_{name}_ByDate").HasFilter(filter);
        }
        const string open = "\"State\" <> 'Closed'", noHeading = "NOT (\"IsHeading\")", ofGroup = $"{open} AND \"OfficerId\" IS NULL AND {noHeading} AND \"OwnerKind\" = 'PostGroup'";
        Listed("Unowned", "\"IsUnowned\"");
        Listed("JointWithoutLead", "\"IsJoint\" AND NOT (\"HasLead\")");
        Listed("NeedingFirstDate", $"{open} AND \"DeadlineKind\" = 'Recurring' AND \"NextDue\" IS NULL");
        Listed("AwaitingDecision", $"{open} AND {noHeading} AND \"Level\" IN ('Consider', 'Investigate')");
        Listed("WaitingOnPartner", $"{open} AND \"IsWaitingOnPartner\"");
        action.HasIndex(a => new { a.OfficerId, a.StrategyId, a.Order }, "IX_ActionPoints_GroupWithoutOfficer").HasFilter(ofGroup);
        action.HasIndex(a => new { a.OfficerId, a.DueOrder, a.Ref }, "IX_ActionPoints_GroupWithoutOfficer_ByDate").HasFilter(ofGroup);
        action.HasIndex(a => new { a.DueOrder, a.StrategyId, a.Order }, "IX_ActionPoints_Datable").HasFilter($"{open} AND \"DeadlineKind\" IN ('Unspecified', 'Fixed')");
        action.HasIndex(a => new { a.DueOrder, a.Ref }, "IX_ActionPoints_Datable_ByDate").HasFilter($"{open} AND \"DeadlineKind\" IN ('Unspecified', 'Fixed')");

        action.HasMany(a => a.Standings).WithOne().HasForeignKey(s => s.ActionPointId).OnDelete(DeleteBehavior.Restrict);
        action.HasMany(a => a.Components).WithOne().HasForeignKey(c => c.ActionPointId);
        action.HasMany(a => a.Owners).WithOne().HasForeignKey(o => o.ActionPointId);
        action.HasMany(a => a.Officers).WithOne().HasForeignKey(o => o.ActionPointId);
        action.HasMany(a => a.TargetDates).WithOne().HasForeignKey(t => t.ActionPointId);
        action.HasMany(a => a.Evidence).WithOne().HasForeignKey(e => e.ActionPointId);
        action.HasMany(a => a.Decisions).WithOne().HasForeignKey(d => d.ActionPointId);
        action.HasMany(a => a.Dependencies).WithOne().HasForeignKey(d => d.ActionPointId);
        action.HasMany(a => a.Attempts).WithOne().HasForeignKey(t => t.ActionPointId);
        action.HasMany(a => a.TeamInstances).WithOne().HasForeignKey(t => t.ActionPointId);
        action.HasMany(a => a.Occurrences).WithOne().HasForeignKey(o => o.ActionPointId);
        action.HasMany(a => a.Assurances).WithOne().HasForeignKey(c => c.ActionPointId);
        action.Navigation(a => a.Evidence).HasField("_evidence");
        action.Navigation(a => a.TargetDates).HasField("_targetDates");
        action.Navigation(a => a.TeamInstances).HasField("_teamInstances");
    }
}

internal sealed class ActionStandingMapping : IEntityTypeConfiguration<ActionStanding>
{
    public void Configure(EntityTypeBuilder<ActionStanding> standing)
    {
        standing.HasKey(s => new { s.ActionPointId, s.Number });
        standing.ComplexProperty(s => s.Facts);
        standing.HasIndex(s => new { s.ActionPointId, s.HappenedOn, s.Number, s.EnteredAt });
    }
}

internal sealed class ActionPartsMapping :
    IEntityTypeConfiguration<ActionOwner>, IEntityTypeConfiguration<AccountableOfficer>, IEntityTypeConfiguration<ProgressUpdate>,
    IEntityTypeConfiguration<EvidenceUse>, IEntityTypeConfiguration<ActionLink>, IEntityTypeConfiguration<AlsoShownIn>,
    IEntityTypeConfiguration<PartnerDependency>, IEntityTypeConfiguration<TeamInstance>, IEntityTypeConfiguration<Decision>,
    IEntityTypeConfiguration<ActionComponent>, IEntityTypeConfiguration<Evidence>, IEntityTypeConfiguration<TargetDateMove>,
    IEntityTypeConfiguration<Occurrence>
{
    public void Configure(EntityTypeBuilder<ActionOwner> owner)
    {
        owner.HasOne<Post>().WithMany().HasForeignKey(o => o.PostId).OnDelete(DeleteBehavior.Restrict);
        owner.HasIndex(o => new { o.PostId, o.To });
    }

    public void Configure(EntityTypeBuilder<AccountableOfficer> officer)
    {
        officer.HasOne<Person>().WithMany().HasForeignKey(o => o.PersonId).OnDelete(DeleteBehavior.Restrict);
        officer.HasIndex(o => new { o.PersonId, o.To });
    }

    public void Configure(EntityTypeBuilder<ProgressUpdate> update)
    {
        update.HasOne<ActionPoint>().WithMany().HasForeignKey(u => u.ActionPointId).OnDelete(DeleteBehavior.Restrict);
        update.HasIndex(u => new { u.ActionPointId, u.HappenedOn, u.EnteredAt });
        update.HasIndex(u => new { u.StrategyId, u.HappenedOn });
        update.HasIndex(u => new { u.AuthorId, u.IsDraft });
        update.HasIndex(u => u.EnteredAt, "IX_ProgressUpdates_AwaitingSignOff").HasFilter("NOT (\"IsDraft\") AND \"SignedOffAt\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<TargetDateMove> move) => move.HasIndex(m => m.EnteredAt, "IX_TargetDateMoves_Proposed").HasFilter("\"State\" = 'Proposed'");

    public void Configure(EntityTypeBuilder<Evidence> evidence) => evidence.HasIndex(e => new { e.StrategyId, e.EnteredAt });

    public void Configure(EntityTypeBuilder<EvidenceUse> use) =>
        use.HasOne<Evidence>().WithMany().HasForeignKey(u => u.EvidenceId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<ActionLink> link)
    {
        link.HasKey(l => new { l.FromId, l.ToId, l.Kind });
        link.HasOne<ActionPoint>().WithMany().HasForeignKey(l => l.FromId).OnDelete(DeleteBehavior.Restrict);
        link.HasOne<ActionPoint>().WithMany().HasForeignKey(l => l.ToId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AlsoShownIn> shown)
    {
        shown.HasKey(s => new { s.ActionPointId, s.SectionId });
        shown.HasOne<ActionPoint>().WithMany().HasForeignKey(s => s.ActionPointId).OnDelete(DeleteBehavior.Restrict);
        shown.HasOne<Section>().WithMany().HasForeignKey(s => s.SectionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PartnerDependency> dependency)
    {
        dependency.HasOne<Partner>().WithMany().HasForeignKey(d => d.PartnerId).OnDelete(DeleteBehavior.Restrict);
        dependency.HasIndex(d => new { d.State, d.ReplyDue });
    }

    public void Configure(EntityTypeBuilder<TeamInstance> instance)
    {
        instance.HasOne<Team>().WithMany().HasForeignKey(i => i.TeamId).OnDelete(DeleteBehavior.Restrict);
        instance.HasIndex(i => new { i.ActionPointId, i.TeamId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Occurrence> occurrence)
    {
        occurrence.HasOne<Team>().WithMany().HasForeignKey(o => o.TeamId).OnDelete(DeleteBehavior.Restrict);
        occurrence.HasIndex(o => o.DueOn, "IX_Occurrences_Open").HasFilter("\"DoneOn\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<Decision> decision) => decision.HasIndex(d => new { d.StrategyId, d.DecidedOn });

    public void Configure(EntityTypeBuilder<ActionComponent> component) =>
        component.HasOne<Evidence>().WithMany().HasForeignKey(c => c.EvidenceId).OnDelete(DeleteBehavior.Restrict);
}
