using StrategyTracker.Domain.Provision;

namespace StrategyTracker.Features.Provision;

/// <summary>What each register is for and what to do first, in a sentence each.</summary>
public static class ProvisionWords
{
    public static string Lead(ProvisionKind kind) => kind switch
    {
        ProvisionKind.Training => "Who each programme is for, who comes first, and how many have been trained. Head-counts, no names.",
        ProvisionKind.LocalHelp => "Services near here for women and their children: where they are, who may use them and how to refer.",
        ProvisionKind.Contract => "Which contracts make provision for women, and every change of a target agreed with the provider.",
        ProvisionKind.QualityCheck => "Rounds in which court reports on women were sampled and checked against agreed criteria.",
        ProvisionKind.Questionnaire => "How many of those who were asked answered, and what they said, as counts.",
        ProvisionKind.CourtReturns => "Cases that went back to court, and in how many of them best practice was followed. Counts, no cases.",
        ProvisionKind.BusinessPlan => "Which plans of the area and its teams carry actions of the strategy.",
        _ => "Which accredited programmes are open to women, and what is offered instead where they are not.",
    };

    public static string WhatToDoFirst(ProvisionKind kind, bool mayAdd) => $"There is no {kind.Register().One} here yet. " + (mayAdd ? First(kind) : "The area lead, a director or the post that looks after it can add one.");

    public static string Capital(this string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string First(ProvisionKind kind) => kind switch
    {
        ProvisionKind.Training => "Add a programme, then its audience groups, those who work with women first; then record each delivery.",
        ProvisionKind.LocalHelp => "Add the services that your teams send women to; each is looked at again every six months.",
        ProvisionKind.Contract => "Add the contracts that touch women, and say of each whether it makes provision for them.",
        ProvisionKind.QualityCheck => "Add a check with its criteria and the kinds of report it samples; then record each round.",
        ProvisionKind.Questionnaire => "Add a questionnaire and its questions; then record each return.",
        ProvisionKind.CourtReturns => "Add what is checked when a case goes back to court; then record the counts of each period.",
        ProvisionKind.BusinessPlan => "Add the plans of the area and of each team, and link the actions that each carries.",
        _ => "Load a strategy, or add a programme and say whether it is open to women.",
    };
}
