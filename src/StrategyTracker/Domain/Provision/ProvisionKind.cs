namespace StrategyTracker.Domain.Provision;

/// <summary>The smaller registers of strategy requirements §1.7. One pattern serves them all; what differs stands in <see cref="ProvisionKinds"/>.</summary>
public enum ProvisionKind { Training, LocalHelp, Contract, QualityCheck, Questionnaire, CourtReturns, BusinessPlan, Programme }

/// <summary>Answer to the one question that heads each register.</summary>
public enum ProvisionAnswer { NotKnown, Yes, InPart, No }

/// <summary>What one register calls its things.</summary>
/// <param name="Title">The register: "Training programmes".</param>
/// <param name="One">One of it: "training programme".</param>
/// <param name="Question">The question that heads it: "Does it make provision for women?"; null when there is none.</param>
/// <param name="Entry">What is recorded of it from time to time: "delivery".</param>
/// <param name="Base">What the base of an entry is: "people in the group"; null when entries have no numbers.</param>
/// <param name="Count">What the count of an entry is: "people trained".</param>
/// <param name="Group">What its groups are: "audience group"; null when it has none.</param>
/// <param name="CountsWomen">The numbers are of women under supervision, so small ones are hidden (S-3); otherwise they are head-counts of staff or of papers.</param>
/// <param name="CheckMonths">Months after which it is stale unless looked at again; a local choice; null when it is not.</param>
/// <param name="Details">The fields of its own: key, label.</param>
public sealed record ProvisionRegister(
    ProvisionKind Kind, string Title, string One, string? Question, string Entry, string? Base, string? Count, string? Group, bool CountsWomen, int? CheckMonths, IReadOnlyList<ProvisionField> Details, IReadOnlyList<ProvisionField> EntryDetails);

public sealed record ProvisionField(string Key, string Label, bool IsLong = false);

public static class ProvisionKinds
{
    public static readonly IReadOnlyList<ProvisionRegister> All =
    [
        new(ProvisionKind.Training, "Training programmes", "training programme", "Is it delivered with other agencies?", "delivery", "people in the group", "people trained", "audience group", false, null,
            [new("subject", "Subject"), new("content", "What it covers", true)], [new("agencies", "Other agencies taking part")]),
        new(ProvisionKind.LocalHelp, "Local help", "service", "Is it for women only?", "check", null, null, null, false, 6,
            [new("category", "Kind of help"), new("where", "Where"), new("eligibility", "Who may use it"), new("children", "Children catered for"), new("contact", "Contact"), new("referral", "How to refer", true), new("address", "Web address")], []),
        new(ProvisionKind.Contract, "Contracts", "contract", "Does it make provision for women?", "target change", null, null, null, false, null,
            [new("provider", "Provider"), new("commissioner", "Commissioner"), new("clause", "The clause on women", true), new("targets", "Outcome targets for women", true)],
            [new("old", "Old target"), new("new", "New target"), new("consulted", "Who was consulted"), new("agreed", "Agreed by both sides"), new("funding", "Extra funding")]),
        new(ProvisionKind.QualityCheck, "Quality checks of court reports", "quality check", "Are the criteria agreed?", "round", "reports sampled", "reports that met the criteria", "kind of report", true, null,
            [new("criteria", "The criteria", true), new("version", "Version of the criteria")], [new("version", "Version of the criteria")]),
        new(ProvisionKind.Questionnaire, "Questionnaires", "questionnaire", "Does every woman get one?", "return", "women who finished, or were asked", "returned, or answered well", "question", true, null,
            [new("purpose", "What it is for", true)], []),
        new(ProvisionKind.CourtReturns, "Cases returned to court", "check of returned cases", "Is every case checked?", "check", "cases returned", "cases where best practice was followed", null, true, null,
            [new("practice", "The practice that is checked", true)], []),
        new(ProvisionKind.BusinessPlan, "Business plans", "business plan", "Does it carry actions of this strategy?", "look", null, null, null, false, 12,
            [new("level", "Level: area or team"), new("year", "Year"), new("targets", "Targets for women", true)], []),
        new(ProvisionKind.Programme, "Accredited programmes", "programme", "Is it open to women?", "look", null, null, null, false, 12,
            [new("womenOnly", "Offer for women only"), new("sites", "Where it runs"), new("note", "Note", true)], []),
    ];

    public static ProvisionRegister Register(this ProvisionKind kind) => All.First(r => r.Kind == kind);

    public static string Words(this ProvisionAnswer answer) => answer switch
    {
        ProvisionAnswer.Yes => "Yes",
        ProvisionAnswer.InPart => "In part",
        ProvisionAnswer.No => "No",
        _ => "Not known",
    };
}
