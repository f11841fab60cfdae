using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>Updates, evidence and parts (R-01, R-23, A20, A21, A41).</summary>
public sealed class ProgressTests
{
    private static readonly string[] s_two = ["One", "Two"];

    [Fact]
    public void A_report_starts_the_action_and_carries_day_and_confidence()
    {
        var action = AnAction.Any();
        var update = Report(action, "2007-12-10", confidence: Confidence.Low);
        Assert.Equal((ActionState.InHand, "2007-12-10".Day(), Confidence.Low), (action.State, action.LastReportOn!.Value, action.Confidence!.Value));
        Assert.False(update.IsDraft);
    }

    [Fact]
    public void An_update_keeps_the_name_of_the_person_then_in_post()
    {
        var update = AnAction.Any().Report(Words(), "Director of Interventions", isDraft: false, Stamps.On("2007-12-10", by: Actors.ActionOwner().Named("Ann Archer"), onBehalfOf: "Local SPOs"));
        Assert.Equal(("Ann Archer", "Director of Interventions", "Local SPOs"), (update.AuthorName, update.InCapacityOf, update.OnBehalfOf));
    }

    [Fact]
    public void An_update_says_what_was_done() => Assert.Equal("Say what was done: the update is empty.", Refused.Because(() => AnAction.Any().Report(new UpdateText("  ", "x", Confidence.High, null), null, isDraft: false, Stamps.On("2007-12-10"))));

    [Fact]
    public void An_update_of_200_000_characters_is_refused_by_name() =>
        Assert.StartsWith("What was done is 200,000 characters long", Refused.Because(() => Report(AnAction.Any(), "2007-12-10", done: new string('x', 200_000))), StringComparison.Ordinal);

    [Fact]
    public void An_update_of_a_day_to_come_is_refused() =>
        Assert.Contains("still to come", Refused.Because(() => AnAction.Any().Report(Words(), null, isDraft: false, Stamps.On("2008-03-01", entered: "2008-01-01"))), StringComparison.Ordinal);

    [Fact]
    public void A_long_update_is_cut_short_in_the_history_only()
    {
        var action = AnAction.Any();
        var update = Report(action, "2007-12-10", done: new string('x', 900));
        Assert.Equal((900, 201), (update.Done.Length, action.UnsavedHistory.Single(h => h.What == "update").To!.Length));
    }

    [Fact]
    public void A_draft_is_its_author_s_own_until_it_is_reported()
    {
        var action = AnAction.Any();
        var ann = Actors.ActionOwner().Named("Ann Archer");
        var draft = action.Report(Words(), null, isDraft: true, Stamps.On("2007-12-10", by: ann));
        Assert.Equal(1, action.HistoryCount);
        Assert.Equal("This draft is Ann Archer's; only its author can report it.", Refused.Because(() => action.ReportDraft(draft, Words(), Stamps.On("2007-12-11"))));
        action.ReportDraft(draft, Words("Now in full."), Stamps.On("2007-12-11", by: ann));
        Assert.Equal((false, "Now in full.", "2007-12-11".Day()), (draft.IsDraft, draft.Done, action.LastReportOn!.Value));
        action.ReportDraft(draft, Words("Once more."), Stamps.On("2007-12-12", by: ann));
        Assert.Equal("Now in full.", draft.Done);
    }

    [Fact]
    public void An_author_cannot_sign_off_their_own_update_and_nobody_a_draft()
    {
        var action = AnAction.Any();
        var ann = Actors.Director();
        var update = action.Report(Words(), null, isDraft: false, Stamps.On("2007-12-10", by: ann));
        Refused.Because(() => action.SignOff(update, Stamps.On("2007-12-11", by: ann)));
        var draft = action.Report(Words(), null, isDraft: true, Stamps.On("2007-12-10", by: ann));
        Refused.Because(() => action.SignOff(draft, Stamps.On("2007-12-11")));
        action.SignOff(update, Stamps.On("2007-12-11", by: Actors.Director().Named("Ben Baker")));
        action.SignOff(update, Stamps.On("2007-12-12", by: Actors.Director().Named("Cy Carter")));
        Assert.Equal("Ben Baker", update.SignedOffBy);
        Assert.Single(action.UnsavedHistory, h => h.What == "update signed off");
    }

    [Fact]
    public void One_piece_of_evidence_serves_two_actions_and_each_keeps_its_own_state()
    {
        var (first, second) = (AnAction.Any(), AnAction.Any());
        var evidence = AnEvidence.Link(first.StrategyId);
        first.Attach(evidence, null, Stamps.On("2007-12-01"));
        second.Attach(evidence, null, Stamps.On("2007-12-02"));
        first.Close(Stamps.On("2007-12-03", why: "Done."));
        Assert.Equal(evidence.Id, Assert.Single(second.Evidence).EvidenceId);
        Assert.Equal((ActionState.Closed, ActionState.InHand), (first.State, second.State));
    }

    [Fact]
    public void The_same_evidence_twice_on_the_same_part_does_nothing()
    {
        var action = AnAction.That(parts: s_two);
        var evidence = AnEvidence.Link(action.StrategyId);
        for (var i = 0; i < 2; i++) { action.Attach(evidence, action.Components[0].Id, Stamps.On("2007-12-01")); }
        Assert.Single(action.Evidence);
        Assert.Single(action.UnsavedHistory, h => h.What == "part done");
        action.Attach(evidence, action.Components[1].Id, Stamps.On("2007-12-01"));
        Assert.Equal(2, action.Evidence.Count);
    }

    [Fact]
    public void A_part_remembers_when_and_by_what_it_was_settled()
    {
        var action = AnAction.That(parts: s_two);
        var evidence = AnEvidence.Link(action.StrategyId);
        action.Attach(evidence, action.Components[1].Id, Stamps.On("2007-12-01"));
        Assert.Equal((false, true, evidence.Id, "2007-12-01".Day()), (action.Components[0].IsSettled, action.Components[1].IsSettled, action.Components[1].EvidenceId!.Value, action.Components[1].SettledOn!.Value));
    }

    [Fact]
    public void Taking_back_a_part_needs_a_reason_and_an_open_action()
    {
        var action = AnAction.That(parts: s_two).Shown();
        var part = action.Components[0].Id;
        Refused.Because(() => action.ReopenComponent(part, Stamps.On("2007-12-05")));
        action.ReopenComponent(part, Stamps.On("2007-12-05", why: "Wrong paper."));
        action.ReopenComponent(part, Stamps.On("2007-12-06"));
        Assert.False(action.Components[0].IsSettled);

        var closed = AnAction.That(parts: s_two).Closed();
        Refused.Because(() => closed.ReopenComponent(closed.Components[0].Id, Stamps.On("2007-12-21", why: "Wrong paper.")));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org/a")]
    [InlineData("example.org/a")]
    [InlineData("")]
    [InlineData(null)]
    public void An_address_that_is_not_of_the_web_is_refused(string? address) =>
        Assert.EndsWith("is not an address that starts with https:// or http://.", Refused.Because(() => AnEvidence.Link(Guid.CreateVersion7(), address: address!)), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.org/a%20b?q=%3Cb%3E", "https://example.org/a%20b?q=%3Cb%3E")]
    [InlineData(" http://example.org ", "http://example.org/")]
    public void An_address_of_the_web_is_kept_escaped(string typed, string kept) => Assert.Equal(kept, AnEvidence.Link(Guid.CreateVersion7(), address: typed).Address);

    [Fact]
    public void A_statement_has_words_and_a_title()
    {
        Refused.Because(() => Evidence.Statement(Guid.CreateVersion7(), "Seen", null, " ", Stamps.On("2007-12-01")));
        Refused.Because(() => Evidence.Statement(Guid.CreateVersion7(), "", null, "It was there.", Stamps.On("2007-12-01")));
    }

    [Fact]
    public void An_action_is_not_linked_to_itself()
    {
        var id = Guid.CreateVersion7();
        Refused.Because(() => _ = new ActionLink(id, id, LinkKind.Overlaps));
    }

    private static UpdateText Words(string done = "We did it.") => new(done, "It is better.", Confidence.High, "The rest.");

    private static ProgressUpdate Report(ActionPoint action, string day, string done = "We did it.", Confidence confidence = Confidence.High) =>
        action.Report(new UpdateText(done, null, confidence, null), null, isDraft: false, Stamps.On(day));
}
