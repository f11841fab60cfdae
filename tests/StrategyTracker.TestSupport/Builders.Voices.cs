using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Voices;

namespace StrategyTracker.TestSupport;

/// <summary>What a group of women says and how far it has come: <c>ATheme.Entered().Checked().Routed(board, "2008-02-01")</c>.</summary>
public static class ATheme
{
    public static VoiceFacts Facts(string theme = "The first appointment is hard to find", string? suggestion = "A map on the letter.", string heard = "2007-11-08") =>
        new() { HeardOn = heard.Day(), Size = GroupSize.UnderTen, Theme = theme, Suggestion = suggestion };

    public static VoiceTheme Entered(Forum? group = null, Post? post = null, int number = 1, VoiceFacts? facts = null, string day = "2007-11-10", Actor? by = null) =>
        VoiceTheme.Enter(group ?? AForum.Named(Unique.Name("Group"), ForumKind.UserGroup), number, facts ?? Facts(), post ?? APost.Any(), Stamps.On(day, by ?? Actors.In(Role.UserGroupFacilitator)));

    public static VoiceTheme Checked(this VoiceTheme theme, string day = "2007-11-12", Actor? by = null)
    {
        theme.Check(letThrough: true, nobodyIsKnown: true, Stamps.On(day, by ?? Actors.In(Role.ForumChair)));
        return theme;
    }

    public static VoiceTheme Routed(this VoiceTheme theme, Forum? board = null, string? due = null, string day = "2007-11-14")
    {
        theme.Route(board ?? AForum.Board(), due?.Day(), Stamps.On(day));
        return theme;
    }

    public static VoiceTheme Decided(this VoiceTheme theme, BoardDecision decision = BoardDecision.Agreed, string day = "2007-12-01")
    {
        theme.Decide(decision, "The letter gets a map.", Stamps.On(day, why: "It costs nothing."));
        return theme;
    }

    public static VoiceTheme Told(this VoiceTheme theme, string day = "2007-12-05")
    {
        theme.TellGroup(null, Stamps.On(day));
        return theme;
    }
}
