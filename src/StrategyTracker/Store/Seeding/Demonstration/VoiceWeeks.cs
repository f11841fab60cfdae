using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Voices;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>What a group of women said, at every turn from entered to told. Illustration throughout; nobody said it, and nobody is named.</summary>
internal sealed class VoiceWeeks(AreaStage stage)
{
    private int _number;

    public void Happen()
    {
        var changed = Routed("The first appointment is hard to find.", "Put a map on the letter, and the number of the bus.", 8, GroupSize.TenToNineteen, due: 40);
        Decided(changed, 30, BoardDecision.Agreed, "The letter gets a map from next month on.");
        changed.TellGroup("Illustration: read out at the group's meeting.", stage.On(33, Role.UserGroupFacilitator));
        changed.RecordChange("Illustration: the new letter has a map; the first ones went out this week.", stage.On(52, Role.BoardMember));
        changed.TellGroup("Illustration: the group saw the new letter.", stage.On(55, Role.UserGroupFacilitator));

        var promised = Routed("Courses end when school ends, and children wait.", "End half an hour earlier.", 14, GroupSize.UnderTen, due: 54);
        Decided(promised, 46, BoardDecision.AgreedInPart, "Two of three courses will end earlier.");
        promised.TellGroup(null, stage.On(49, Role.UserGroupFacilitator));

        Decided(Routed("The group would like to meet the board.", null, 24, GroupSize.UnderTen, due: 72), 66, BoardDecision.NotAgreed, "The board will read what the group says, and not meet it.");
        Routed("Nobody explains what happens after the last appointment.", "One page, given at the start and again at the end.", 18, GroupSize.TenToNineteen, due: 60);
        Routed("Women's centre hours do not fit with shift work.", "One evening a week.", 55, GroupSize.TwentyToFortyNine, due: 100);

        Checked("The waiting room is shared with men.", "A separate time, or a second door.", 68, GroupSize.TenToNineteen);
        var returned = Enter("The bus fare is paid back late.", "Pay it on the day.", 70, GroupSize.UnderTen);
        returned.Check(letThrough: false, nobodyIsKnown: false, stage.On(72, Role.ForumChair, "Illustration: one woman's journey could be told from it; say it more widely."));
        Enter("Forms ask the same questions three times.", null, 74, GroupSize.TenToNineteen);
    }

    private VoiceTheme Enter(string theme, string? suggestion, int day, GroupSize size) => stage.Make(VoiceTheme.Enter(stage.UserGroup, ++_number,
        new VoiceFacts { HeardOn = stage.Day(day - 2), Size = size, Theme = $"Illustration: {theme}", Suggestion = suggestion is null ? null : $"Illustration: {suggestion}" }, stage.FacilitatorPost, stage.On(day, Role.UserGroupFacilitator)));

    private VoiceTheme Checked(string theme, string? suggestion, int day, GroupSize size)
    {
        var entered = Enter(theme, suggestion, day, size);
        entered.Check(letThrough: true, nobodyIsKnown: true, stage.On(day + 2, Role.ForumChair));
        return entered;
    }

    private VoiceTheme Routed(string theme, string? suggestion, int day, GroupSize size, int due)
    {
        var passed = Checked(theme, suggestion, day, size);
        passed.Route(stage.Partnership, stage.Day(due), stage.On(day + 3, Role.ForumChair));
        return passed;
    }

    private void Decided(VoiceTheme theme, int day, BoardDecision decision, string words) =>
        theme.Decide(decision, $"Illustration: {words}", stage.On(day, Role.BoardMember, "Illustration: talked through at the board's meeting."));
}
