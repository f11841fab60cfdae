using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Following;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Store.Mappings;

internal sealed class AreaMapping : IEntityTypeConfiguration<Area>, IEntityTypeConfiguration<Body>, IEntityTypeConfiguration<BodySuccession>, IEntityTypeConfiguration<ChampionPost>, IEntityTypeConfiguration<ChampionCover>, IEntityTypeConfiguration<ChampionPostStanding>, IEntityTypeConfiguration<Follow>
{
    public void Configure(EntityTypeBuilder<Area> area)
    {
        area.Ignore(a => a.UnsavedHistory);
        area.HasIndex(a => a.Code).IsUnique();
        area.Property(a => a.SmallNumberLimit).HasDefaultValue(Area.DefaultSmallNumberLimit);
        area.HasMany(a => a.Districts).WithOne().HasForeignKey(d => d.AreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Body> body)
    {
        body.Ignore(b => b.UnsavedHistory);
        body.HasIndex(b => b.Name).IsUnique();
        body.HasOne<Area>().WithMany().HasForeignKey(b => b.AreaId).OnDelete(DeleteBehavior.Restrict);
        body.HasOne<Body>().WithMany().HasForeignKey(b => b.ReportsToId).OnDelete(DeleteBehavior.Restrict);
        body.HasMany(b => b.Successors).WithOne().HasForeignKey(s => s.BodyId);
    }

    public void Configure(EntityTypeBuilder<BodySuccession> succession)
    {
        succession.HasKey(s => new { s.BodyId, s.SuccessorId });
        succession.HasOne<Body>().WithMany().HasForeignKey(s => s.SuccessorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ChampionPost> champion)
    {
        champion.Ignore(c => c.UnsavedHistory).Ignore(c => c.OwnerPostIds).Ignore(c => c.TeamIds).Ignore(c => c.Backing);
        champion.HasIndex(c => c.PostId).IsUnique();
        champion.HasIndex(c => c.AreaId);
        champion.HasOne<Post>().WithMany().HasForeignKey(c => c.PostId).OnDelete(DeleteBehavior.Restrict);
        champion.HasOne<Area>().WithMany().HasForeignKey(c => c.AreaId).OnDelete(DeleteBehavior.Restrict);
        champion.HasOne<Body>().WithMany().HasForeignKey(c => c.BodyId).OnDelete(DeleteBehavior.Restrict);
        champion.HasOne<Forum>().WithMany().HasForeignKey(c => c.BoardId).OnDelete(DeleteBehavior.Restrict);
        champion.HasMany(c => c.Covers).WithOne().HasForeignKey(c => c.ChampionPostId);
        champion.HasMany(c => c.Standings).WithOne().HasForeignKey(s => s.ChampionPostId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ChampionCover> cover) => cover.HasKey(c => new { c.ChampionPostId, c.SubjectId, c.From });

    public void Configure(EntityTypeBuilder<ChampionPostStanding> standing)
    {
        standing.HasKey(s => new { s.ChampionPostId, s.Number });
        standing.ComplexProperty(s => s.Facts);
        standing.HasIndex(s => new { s.ChampionPostId, s.HappenedOn, s.Number });
    }

    public void Configure(EntityTypeBuilder<Follow> follow)
    {
        follow.HasKey(f => new { f.PersonId, f.SubjectId });
        follow.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId);
    }
}

internal sealed class ForumMapping :
    IEntityTypeConfiguration<Forum>, IEntityTypeConfiguration<ForumSeat>, IEntityTypeConfiguration<ForumStanding>, IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<AgendaItem>, IEntityTypeConfiguration<MeetingAttendance>,
    IEntityTypeConfiguration<ForumIssue>, IEntityTypeConfiguration<IssueTurn>, IEntityTypeConfiguration<CascadeItem>, IEntityTypeConfiguration<CascadeDelivery>,
    IEntityTypeConfiguration<PracticeEntry>, IEntityTypeConfiguration<PracticeAdoption>, IEntityTypeConfiguration<PartnerPlan>
{
    public void Configure(EntityTypeBuilder<Forum> forum)
    {
        forum.Ignore(f => f.UnsavedHistory).Ignore(f => f.Place);
        forum.HasIndex(f => new { f.AreaId, f.Name }).IsUnique();
        forum.HasOne<Area>().WithMany().HasForeignKey(f => f.AreaId).OnDelete(DeleteBehavior.Restrict);
        forum.HasOne<Post>().WithMany().HasForeignKey(f => f.ChairPostId).OnDelete(DeleteBehavior.Restrict);
        forum.HasOne<Forum>().WithMany().HasForeignKey(f => f.ReportsToId).OnDelete(DeleteBehavior.Restrict);
        forum.HasMany(f => f.Seats).WithOne().HasForeignKey(s => s.ForumId);
        forum.HasMany(f => f.Standings).WithOne().HasForeignKey(s => s.ForumId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ForumStanding> standing)
    {
        standing.HasKey(s => new { s.ForumId, s.Number });
        standing.ComplexProperty(s => s.Facts);
        standing.HasIndex(s => new { s.ForumId, s.HappenedOn, s.Number });
    }

    public void Configure(EntityTypeBuilder<ForumSeat> seat)
    {
        seat.HasOne<Body>().WithMany().HasForeignKey(s => s.BodyId).OnDelete(DeleteBehavior.Restrict);
        seat.HasOne<Post>().WithMany().HasForeignKey(s => s.PostId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.Ignore(m => m.UnsavedHistory);
        meeting.HasIndex(m => new { m.ForumId, m.On });
        meeting.HasOne<Forum>().WithMany().HasForeignKey(m => m.ForumId).OnDelete(DeleteBehavior.Restrict);
        meeting.HasMany(m => m.Agenda).WithOne().HasForeignKey(i => i.MeetingId);
        meeting.HasMany(m => m.Attendance).WithOne().HasForeignKey(a => a.MeetingId);
    }

    public void Configure(EntityTypeBuilder<AgendaItem> item) => item.HasIndex(i => i.SubjectId);

    public void Configure(EntityTypeBuilder<MeetingAttendance> attendance)
    {
        attendance.HasKey(a => new { a.MeetingId, a.BodyId });
        attendance.HasOne<Body>().WithMany().HasForeignKey(a => a.BodyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ForumIssue> issue)
    {
        issue.Ignore(i => i.UnsavedHistory).Ignore(i => i.Ref);
        issue.HasIndex(i => new { i.AreaId, i.Number }).IsUnique();
        issue.HasIndex(i => new { i.AreaId, i.State, i.ReplyDue });
        issue.HasIndex(i => i.SubjectId);
        issue.HasOne<Forum>().WithMany().HasForeignKey(i => i.ForumId).OnDelete(DeleteBehavior.Restrict);
        issue.HasOne<Forum>().WithMany().HasForeignKey(i => i.BoardId).OnDelete(DeleteBehavior.Restrict);
        issue.HasMany(i => i.Turns).WithOne().HasForeignKey(t => t.IssueId);
    }

    public void Configure(EntityTypeBuilder<IssueTurn> turn) => turn.HasKey(t => new { t.IssueId, t.Number });

    public void Configure(EntityTypeBuilder<CascadeItem> item)
    {
        item.Ignore(c => c.UnsavedHistory).Ignore(c => c.OwnerPostIds).Ignore(c => c.TeamIds);
        item.HasIndex(c => new { c.AreaId, c.SentOn });
        item.HasOne<Forum>().WithMany().HasForeignKey(c => c.ForumId).OnDelete(DeleteBehavior.Restrict);
        item.HasMany(c => c.Deliveries).WithOne().HasForeignKey(d => d.CascadeItemId);
    }

    public void Configure(EntityTypeBuilder<CascadeDelivery> delivery)
    {
        delivery.HasKey(d => new { d.CascadeItemId, d.TeamId });
        delivery.HasIndex(d => new { d.TeamId, d.AcknowledgedOn });
        delivery.HasOne<Team>().WithMany().HasForeignKey(d => d.TeamId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PracticeEntry> entry)
    {
        entry.Ignore(e => e.UnsavedHistory).Ignore(e => e.OwnerPostIds).Ignore(e => e.TeamIds);
        entry.HasIndex(e => new { e.AreaId, e.State });
        entry.HasOne<Area>().WithMany().HasForeignKey(e => e.AreaId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Body>().WithMany().HasForeignKey(e => e.OriginatorBodyId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Post>().WithMany().HasForeignKey(e => e.MaintainerPostId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Recommendation>().WithMany().HasForeignKey(e => e.RecommendationId).OnDelete(DeleteBehavior.Restrict);
        entry.HasMany(e => e.Adoptions).WithOne().HasForeignKey(a => a.PracticeEntryId);
    }

    public void Configure(EntityTypeBuilder<PracticeAdoption> adoption)
    {
        adoption.HasKey(a => new { a.PracticeEntryId, a.TeamId });
        adoption.HasOne<Team>().WithMany().HasForeignKey(a => a.TeamId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PartnerPlan> plan)
    {
        plan.Ignore(p => p.UnsavedHistory);
        plan.HasIndex(p => new { p.AreaId, p.NextEdition });
        plan.HasOne<Area>().WithMany().HasForeignKey(p => p.AreaId).OnDelete(DeleteBehavior.Restrict);
        plan.HasOne<Body>().WithMany().HasForeignKey(p => p.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
