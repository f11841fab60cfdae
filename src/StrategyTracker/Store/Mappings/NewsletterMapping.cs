using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StrategyTracker.Domain.Champions;

namespace StrategyTracker.Store.Mappings;

internal sealed class NewsletterMapping : IEntityTypeConfiguration<NewsletterIssue>
{
    public void Configure(EntityTypeBuilder<NewsletterIssue> issue)
    {
        issue.HasIndex(n => new { n.ChampionPostId, n.SentOn });
        issue.HasOne<ChampionPost>().WithMany(c => c.Newsletters).HasForeignKey(n => n.ChampionPostId);
    }
}
