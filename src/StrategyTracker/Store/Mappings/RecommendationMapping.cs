using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Mappings;

internal sealed class RecommendationMapping :
    IEntityTypeConfiguration<SourceDocument>, IEntityTypeConfiguration<Recommendation>, IEntityTypeConfiguration<RecommendationSection>,
    IEntityTypeConfiguration<ReferenceValue>, IEntityTypeConfiguration<SourceForum>, IEntityTypeConfiguration<SourceRole>, IEntityTypeConfiguration<PartnershipBarrier>, IEntityTypeConfiguration<CommonThread>
{
    public void Configure(EntityTypeBuilder<SourceDocument> source)
    {
        source.Ignore(s => s.UnsavedHistory);
        source.HasIndex(s => s.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Recommendation> entry)
    {
        entry.Ignore(r => r.UnsavedHistory).Ignore(r => r.Addressees).Ignore(r => r.ThemeList);
        entry.HasIndex(r => r.Ref).IsUnique();
        entry.HasIndex(r => new { r.SourceId, r.Order });
        entry.HasIndex(r => new { r.Standing, r.Kind });
        entry.HasOne<SourceDocument>().WithMany().HasForeignKey(r => r.SourceId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Recommendation>().WithMany().HasForeignKey(r => r.ParentId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Recommendation>().WithMany().HasForeignKey(r => r.RepeatsId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Recommendation>().WithMany().HasForeignKey(r => r.SupersededById).OnDelete(DeleteBehavior.Restrict);
        entry.HasMany(r => r.Sections).WithOne().HasForeignKey(s => s.RecommendationId);
    }

    public void Configure(EntityTypeBuilder<RecommendationSection> section)
    {
        section.HasKey(s => new { s.RecommendationId, s.SectionId });
        section.HasIndex(s => s.SectionId);
        section.HasOne<Section>().WithMany().HasForeignKey(s => s.SectionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReferenceValue> value) => value.HasIndex(v => v.Ref).IsUnique();
    public void Configure(EntityTypeBuilder<SourceForum> forum) => forum.HasIndex(f => f.Ref).IsUnique();
    public void Configure(EntityTypeBuilder<SourceRole> role) => role.HasIndex(r => r.Ref).IsUnique();
    public void Configure(EntityTypeBuilder<PartnershipBarrier> barrier) => barrier.HasIndex(b => b.Ref).IsUnique();
    public void Configure(EntityTypeBuilder<CommonThread> thread) => thread.HasIndex(t => t.Order).IsUnique();
}

internal sealed class AdoptionMapping :
    IEntityTypeConfiguration<Adoption>, IEntityTypeConfiguration<AdoptionStanding>, IEntityTypeConfiguration<AdoptionAction>, IEntityTypeConfiguration<AdoptionUpdate>,
    IEntityTypeConfiguration<AdoptionStall>, IEntityTypeConfiguration<AdoptionDistrict>, IEntityTypeConfiguration<AdoptionEvidence>
{
    public void Configure(EntityTypeBuilder<Adoption> adoption)
    {
        adoption.Ignore(a => a.UnsavedHistory).Ignore(a => a.OpenStall).Ignore(a => a.OwnerPostIds).Ignore(a => a.TeamIds);
        adoption.ComplexProperty(a => a.Facts);
        adoption.HasIndex(a => new { a.AreaId, a.RecommendationId }).IsUnique();
        adoption.HasIndex(a => a.RecommendationId);
        adoption.HasOne<Recommendation>().WithMany().HasForeignKey(a => a.RecommendationId).OnDelete(DeleteBehavior.Restrict);
        adoption.HasOne<Area>().WithMany().HasForeignKey(a => a.AreaId).OnDelete(DeleteBehavior.Restrict);
        adoption.HasMany(a => a.Standings).WithOne().HasForeignKey(s => s.AdoptionId).OnDelete(DeleteBehavior.Restrict);
        adoption.HasMany(a => a.Actions).WithOne().HasForeignKey(s => s.AdoptionId);
        adoption.HasMany(a => a.Updates).WithOne().HasForeignKey(s => s.AdoptionId);
        adoption.HasMany(a => a.Evidence).WithOne().HasForeignKey(s => s.AdoptionId);
        adoption.HasMany(a => a.Dates).WithOne().HasForeignKey(s => s.AdoptionId);
        adoption.HasMany(a => a.Stalls).WithOne().HasForeignKey(s => s.AdoptionId);
        adoption.HasMany(a => a.Districts).WithOne().HasForeignKey(s => s.AdoptionId);
        adoption.Navigation(a => a.Evidence).HasField("_evidence");
    }

    public void Configure(EntityTypeBuilder<AdoptionStanding> standing)
    {
        standing.HasKey(s => new { s.AdoptionId, s.Number });
        standing.ComplexProperty(s => s.Facts);
        standing.HasIndex(s => new { s.AdoptionId, s.HappenedOn, s.Number, s.EnteredAt });
    }

    public void Configure(EntityTypeBuilder<AdoptionAction> link)
    {
        link.HasOne<ActionPoint>().WithMany().HasForeignKey(l => l.ActionPointId).OnDelete(DeleteBehavior.Restrict);
        link.HasIndex(l => new { l.ActionPointId, l.UnlinkedOn });
    }

    public void Configure(EntityTypeBuilder<AdoptionUpdate> update) => update.HasIndex(u => new { u.AdoptionId, u.HappenedOn });

    public void Configure(EntityTypeBuilder<AdoptionEvidence> evidence) => evidence.HasIndex(e => new { e.AdoptionId, e.EnteredAt });

    public void Configure(EntityTypeBuilder<AdoptionStall> stall) => stall.HasOne<Post>().WithMany().HasForeignKey(s => s.EscalatedToId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<AdoptionDistrict> district)
    {
        district.HasKey(d => new { d.AdoptionId, d.DistrictId });
        district.HasOne<District>().WithMany().HasForeignKey(d => d.DistrictId).OnDelete(DeleteBehavior.Restrict);
        district.HasOne<Body>().WithMany().HasForeignKey(d => d.ResponsibleBodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
