using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using StrategyTracker.Domain;
using StrategyTracker.Ui;

namespace StrategyTracker.Tests.Ui;

public sealed class ActingComponentTests : UiTestContext
{
    [Fact]
    public async Task The_act_is_run_as_the_person_signed_in()
    {
        Actor? seen = null;
        var acting = Render<Acting>().Instance;

        Assert.True(await acting.TryAsync(by => { seen = by; return Task.CompletedTask; }));

        Assert.Equal(Director, seen);
        Assert.Null(acting.Shown);
    }

    [Fact]
    public async Task A_refusal_is_shown_in_its_own_words()
    {
        var acting = Render<Acting>().Instance;

        Assert.False(await acting.TryAsync(_ => throw new RuleViolation("Say why.")));

        Assert.Equal("Say why.", acting.Shown);
    }

    [Fact]
    public async Task Anything_unexpected_becomes_one_calm_sentence_with_a_reference()
    {
        var acting = Render<Acting>().Instance;

        Assert.False(await acting.TryAsync(_ => throw new InvalidOperationException("SELECT secret")));

        Assert.Matches("reference [2-9A-Z]{4}-[2-9A-Z]{4}", acting.Shown);
        Assert.DoesNotContain("secret", acting.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_click_while_the_first_runs_does_nothing()
    {
        var acting = Render<Acting>().Instance;
        var gate = new TaskCompletionSource();
        var runs = 0;

        var first = acting.TryAsync(async _ => { runs++; await gate.Task; });
        Assert.False(await acting.TryAsync(_ => { runs++; return Task.CompletedTask; }));
        gate.SetResult();

        Assert.True(await first);
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task Kept_typing_is_forgotten_after_success_only()
    {
        var acting = Render<Acting>().Instance;

        await acting.TryAsync(_ => throw new RuleViolation("No."), "update:TVP-1.2");
        Assert.Empty(JSInterop.Invocations["keepTyping.forget"]);

        await acting.TryAsync(_ => Task.CompletedTask, "update:TVP-1.2");
        Assert.Single(JSInterop.Invocations["keepTyping.forget"]);
    }

    private sealed class Acting : ActingComponent
    {
        public string? Shown => Problem;
        public Task<bool> TryAsync(Func<Actor, Task> act, params string[] kept) => ActAsync(act, kept);
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Problem);
    }
}
