using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Partners;
using StrategyTracker.Domain.People;

namespace StrategyTracker.Store.Mappings;

internal sealed class PeopleMapping :
    IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<PersonRole>, IEntityTypeConfiguration<Post>, IEntityTypeConfiguration<PostVariant>,
    IEntityTypeConfiguration<PostHolding>, IEntityTypeConfiguration<Team>, IEntityTypeConfiguration<Partner>, IEntityTypeConfiguration<Account>,
    IEntityTypeConfiguration<SavedView>, IEntityTypeConfiguration<HistoryEntry>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.Ignore(p => p.UnsavedHistory);
        person.HasIndex(p => p.Email).IsUnique();
        person.HasMany(p => p.Roles).WithOne().HasForeignKey(r => r.PersonId);
    }

    public void Configure(EntityTypeBuilder<PersonRole> role) => role.HasKey(r => new { r.PersonId, r.Role });

    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.Ignore(p => p.UnsavedHistory);
        post.HasIndex(p => p.Name).IsUnique();
        post.HasOne<Body>().WithMany().HasForeignKey(p => p.BodyId).OnDelete(DeleteBehavior.Restrict);
        post.HasOne<Post>().WithMany().HasForeignKey(p => p.ReportsToId).OnDelete(DeleteBehavior.Restrict);
        post.HasMany(p => p.Variants).WithOne().HasForeignKey(v => v.PostId);
        post.HasMany(p => p.Holdings).WithOne().HasForeignKey(h => h.PostId);
    }

    public void Configure(EntityTypeBuilder<PostVariant> variant) => variant.HasKey(v => new { v.PostId, v.Name });

    public void Configure(EntityTypeBuilder<PostHolding> holding)
    {
        holding.HasOne<Person>().WithMany().HasForeignKey(h => h.PersonId).OnDelete(DeleteBehavior.Restrict);
        holding.HasOne<Team>().WithMany().HasForeignKey(h => h.TeamId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Team> team)
    {
        team.Ignore(t => t.UnsavedHistory);
        team.HasIndex(t => t.Name).IsUnique();
        team.HasOne<Post>().WithMany().HasForeignKey(t => t.ManagerPostId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Partner> partner)
    {
        partner.Ignore(p => p.UnsavedHistory);
        partner.HasIndex(p => p.Name).IsUnique();
        partner.HasOne<Body>().WithMany().HasForeignKey(p => p.BodyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.HasIndex(a => a.PersonId).IsUnique();
        account.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SavedView> view)
    {
        view.HasIndex(v => new { v.PersonId, v.Name }).IsUnique();
        view.HasOne<Person>().WithMany().HasForeignKey(v => v.PersonId);
    }

    public void Configure(EntityTypeBuilder<HistoryEntry> entry)
    {
        entry.HasIndex(h => new { h.SubjectId, h.Number }).IsUnique();
        entry.HasIndex(h => new { h.StrategyId, h.HappenedOn, h.EnteredAt });
    }
}
