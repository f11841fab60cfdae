using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Mappings;

internal sealed class PackMapping : IEntityTypeConfiguration<Pack>, IEntityTypeConfiguration<PackReport>, IEntityTypeConfiguration<PackRecipient>, IEntityTypeConfiguration<IssuedPack>
{
    public void Configure(EntityTypeBuilder<Pack> pack)
    {
        pack.Ignore(p => p.UnsavedHistory);
        pack.HasIndex(p => p.AreaId);
        pack.HasOne<Area>().WithMany().HasForeignKey(p => p.AreaId).OnDelete(DeleteBehavior.Restrict);
        pack.HasOne<Strategy>().WithMany().HasForeignKey(p => p.StrategyId).OnDelete(DeleteBehavior.Restrict);
        pack.HasMany(p => p.Reports).WithOne().HasForeignKey(r => r.PackId);
        pack.HasMany(p => p.Recipients).WithOne().HasForeignKey(r => r.PackId);
    }

    public void Configure(EntityTypeBuilder<PackReport> report) => report.HasKey(r => new { r.PackId, r.Order });

    public void Configure(EntityTypeBuilder<PackRecipient> recipient)
    {
        recipient.HasKey(r => new { r.PackId, r.PersonId });
        recipient.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IssuedPack> issued)
    {
        issued.HasIndex(i => i.Number).IsUnique();
        issued.HasIndex(i => new { i.StrategyId, i.IssuedOn });
        issued.HasOne<Pack>().WithMany().HasForeignKey(i => i.PackId).OnDelete(DeleteBehavior.Restrict);
        issued.HasOne<Area>().WithMany().HasForeignKey(i => i.AreaId).OnDelete(DeleteBehavior.Restrict);
        issued.HasOne<Strategy>().WithMany().HasForeignKey(i => i.StrategyId).OnDelete(DeleteBehavior.Restrict);
    }
}
