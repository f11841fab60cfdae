namespace StrategyTracker.Reports.Contents;

/// <summary>One figure at the head of the report.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Value">The count.</param>
/// <param name="Of">The base it is counted from.</param>
/// <param name="Note">A short remark under it.</param>
/// <param name="Tone">How it stands.</param>
public sealed record Headline(string Label, int Value, int? Of = null, string? Note = null, Tone Tone = Tone.Neutral);

/// <summary>A word the report uses, and what it means there.</summary>
/// <param name="Term">The word.</param>
/// <param name="Meaning">Its meaning, as a sentence.</param>
public sealed record Definition(string Term, string Meaning);

/// <summary>A question the board is asked to settle.</summary>
/// <param name="Ref">The action or item it belongs to.</param>
/// <param name="Question">What is to be decided.</param>
/// <param name="Who">Who asks, or who decides.</param>
public sealed record DecisionWanted(string Ref, string Question, string Who);

/// <summary>One step of the implementation framework.</summary>
/// <param name="Order">Its own order, by which steps are printed.</param>
/// <param name="PrintedNumber">The number the source gives it, if any.</param>
/// <param name="Step">The step.</param>
/// <param name="ValueWords">What is recorded for it, or "Not recorded".</param>
/// <param name="IsBlank">Nothing is recorded.</param>
public sealed record FrameworkStep(int Order, string? PrintedNumber, string Step, string ValueWords, bool IsBlank);

/// <summary>One change since the last report.</summary>
/// <param name="On">The day it was made.</param>
/// <param name="Ref">The action or item changed.</param>
/// <param name="What">What changed: a target date, an owner.</param>
/// <param name="From">What stood before.</param>
/// <param name="To">What stands now.</param>
/// <param name="Why">The reason given.</param>
/// <param name="EnteredLate">Set when it was entered after the day it tells of.</param>
public sealed record Change(DateOnly On, string Ref, string What, string? From, string? To, string? Why, string? EnteredLate = null);
