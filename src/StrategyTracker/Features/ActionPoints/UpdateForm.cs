using StrategyTracker.Domain.ActionPoints;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>What the plain update form sends.</summary>
public sealed class UpdateForm
{
    public string? Version { get; set; }
    public string? Done { get; set; }
    public string? Different { get; set; }
    public string? Next { get; set; }
    public string? Address { get; set; }
    /// <summary>For whom it is entered, where it is entered for somebody else.</summary>
    public string? For { get; set; }
    public Confidence Confidence { get; set; } = Confidence.Medium;
    /// <summary>"report" or "draft", by the button pressed.</summary>
    public string? Send { get; set; }

    public UpdateText Text => new(Done ?? "", Different, Confidence, Next);

    public void Take(UpdateText text) => (Done, Different, Next, Confidence) = (text.Done, text.Different, text.NextStep, text.Confidence);
}
