using StrategyTracker.Domain.People;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.People;

public sealed class AdministratorsTests
{
    private readonly Person _ann = APerson.Named("Ann", Role.Administrator), _ben = APerson.Named("Ben", Role.Administrator);

    [Fact]
    public void The_last_active_administrator_cannot_leave() =>
        Assert.StartsWith("Ann is the last administrator", Refused.Because(() => _ann.RequireAnother([_ann])), StringComparison.Ordinal);

    [Fact]
    public void A_disabled_administrator_does_not_count_as_another()
    {
        _ben.Disable(Stamps.AtPublication);
        Refused.Because(() => _ann.RequireAnother([_ann, _ben]));
    }

    [Fact]
    public void One_of_two_may_leave_and_so_may_who_is_no_administrator()
    {
        _ann.RequireAnother([_ann, _ben]);
        APerson.In(Role.Director).RequireAnother([]);
    }
}
