using Microsoft.AspNetCore.DataProtection;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders;

namespace StrategyTracker.Tests.Features.Reminders;

public class StopLinksTests
{
    private static readonly Guid s_person = Guid.CreateVersion7();
    private readonly StopLinks _links = new(new EphemeralDataProtectionProvider());

    [Fact]
    public void A_token_says_whose_and_which() => Assert.Equal((s_person, ReminderTopic.Following), _links.Read(_links.Make(s_person, ReminderTopic.Following)));

    [Fact]
    public void It_can_stand_in_an_address() => Assert.Matches("^[A-Za-z0-9_-]+$", _links.Make(s_person, ReminderTopic.Forum));

    [Fact]
    public void Whatever_we_did_not_make_is_nothing()
    {
        var token = _links.Make(s_person, ReminderTopic.Forum);
        string?[] forged = [null, "", "x", "!!", token[..^2], $"A{token[1..]}", token + token, new string('A', 5_000), new StopLinks(new EphemeralDataProtectionProvider()).Make(s_person, ReminderTopic.Forum)];
        Assert.All(forged, f => Assert.Null(_links.Read(f)));
    }
}
