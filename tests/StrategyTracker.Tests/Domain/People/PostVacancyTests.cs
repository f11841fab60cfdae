using StrategyTracker.Domain.People;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.People;

public sealed class PostVacancyTests
{
    [Theory]
    [InlineData(PostKind.Post, true)]
    [InlineData(PostKind.Group, true)]
    [InlineData(PostKind.Body, false)]
    [InlineData(PostKind.Organisation, false)]
    [InlineData(PostKind.Proposed, false)]
    public void Only_posts_of_our_own_need_a_holder(PostKind kind, bool needs) => Assert.Equal(needs, APost.Named("P", kind).NeedsHolder);

    [Fact]
    public void Nobody_with_a_disabled_account_is_put_in_a_post()
    {
        var ann = APerson.Named("Ann");
        ann.Disable(Stamps.AtPublication);
        Assert.Contains("disabled", Refused.Because(() => APost.Any().Appoint(ann, null, null, false, false, null, Stamps.AtPublication)), StringComparison.Ordinal);
    }
}
