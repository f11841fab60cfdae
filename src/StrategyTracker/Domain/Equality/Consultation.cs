using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Equality;

/// <summary>Who was asked about goals and plans, how, what they said and what changed because of it.</summary>
public sealed class Consultation : Tracked
{
    private Consultation() { }

    public static Consultation Open(DutyCycle cycle, ConsultationFacts facts, Stamp stamp)
    {
        var consultation = new Consultation { CycleId = cycle.Id, AreaId = cycle.AreaId };
        consultation.Take(facts);
        consultation.Record("consultation", null, consultation.Subject, stamp);
        return consultation;
    }

    public Guid CycleId { get; private set; }
    public Guid AreaId { get; private set; }
    public string Subject { get; private set; } = "";
    public bool AskedEmployees { get; private set; }
    public bool AskedStakeholders { get; private set; }
    /// <summary>The groups by name, one a line; never a person.</summary>
    public string Groups { get; private set; } = "";
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public string? Method { get; private set; }
    /// <summary>How many answered; a head-count.</summary>
    public int? Responses { get; private set; }
    /// <summary>What they said, in general. Markdown.</summary>
    public string? Heard { get; private set; }
    /// <summary>What changed because of it. Markdown.</summary>
    public string? WhatChanged { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    public override string KnownAs => Subject;

    public bool IsOverOn(DateOnly day) => ClosedOn <= day;

    public void Change(ConsultationFacts facts, Stamp stamp)
    {
        var before = Facts;
        Take(facts);
        if (before != Facts) { Record("consultation changed", null, Subject, stamp); }
    }

    /// <summary>Ends it with what was heard and what changed.</summary>
    public void Close(int responses, string? heard, string? whatChanged, Stamp stamp)
    {
        if (responses < 0) { throw new RuleViolation($"{responses} people cannot have answered; enter 0 or more."); }
        if (To is null || To > stamp.HappenedOn) { To = stamp.HappenedOn < From ? throw new RuleViolation($"It begins on {Text.Day(From)}; it cannot be over before.") : stamp.HappenedOn; }
        (Responses, Heard) = (responses, Text.Optional(heard, "What they said", 20_000));
        WhatChanged = Text.Optional(whatChanged, "What changed", 20_000) ?? throw new RuleViolation("Say what changed because of it; \"nothing, because …\" is an answer.");
        Record("consultation closed", null, $"{responses} answered", stamp);
        ClosedOn ??= stamp.HappenedOn;
    }

    public ConsultationFacts Facts => new() { Subject = Subject, AskedEmployees = AskedEmployees, AskedStakeholders = AskedStakeholders, Groups = Groups, From = From, To = To, Method = Method };

    private void Take(ConsultationFacts f)
    {
        if (f.To < f.From) { throw new RuleViolation($"A consultation cannot end on {Text.Day(f.To)}, before it begins on {Text.Day(f.From)}."); }
        if (!f.AskedEmployees && !f.AskedStakeholders) { throw new RuleViolation("Say whom you ask: employees, stakeholders, or both."); }
        (Subject, AskedEmployees, AskedStakeholders) = (Text.Line(f.Subject, "What is consulted on", 300), f.AskedEmployees, f.AskedStakeholders);
        (Groups, From, To, Method) = (Text.Optional(f.Groups, "The groups", 4_000) ?? "", f.From, f.To, Text.Optional(f.Method, "How they are asked", 500));
    }
}

public sealed record ConsultationFacts
{
    public string? Subject { get; init; }
    public bool AskedEmployees { get; init; }
    public bool AskedStakeholders { get; init; }
    public string? Groups { get; init; }
    public DateOnly From { get; init; }
    public DateOnly? To { get; init; }
    public string? Method { get; init; }
}
