using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Voices;

namespace StrategyTracker.Store.Mappings;

internal sealed class VoiceMapping : IEntityTypeConfiguration<VoiceTheme>, IEntityTypeConfiguration<VoiceTurn>
{
    public void Configure(EntityTypeBuilder<VoiceTheme> theme)
    {
        theme.Ignore(v => v.UnsavedHistory).Ignore(v => v.Ref).Ignore(v => v.OwnerPostIds).Ignore(v => v.TeamIds);
        theme.HasIndex(v => new { v.AreaId, v.Number }).IsUnique();
        theme.HasIndex(v => new { v.AreaId, v.State, v.DecisionDue });
        theme.HasOne<Forum>().WithMany().HasForeignKey(v => v.GroupId).OnDelete(DeleteBehavior.Restrict);
        theme.HasOne<Forum>().WithMany().HasForeignKey(v => v.BoardId).OnDelete(DeleteBehavior.Restrict);
        theme.HasOne<Post>().WithMany().HasForeignKey(v => v.FacilitatorPostId).OnDelete(DeleteBehavior.Restrict);
        theme.HasMany(v => v.Turns).WithOne().HasForeignKey(t => t.ThemeId);
    }

    public void Configure(EntityTypeBuilder<VoiceTurn> turn) => turn.HasKey(t => new { t.ThemeId, t.Number });
}
