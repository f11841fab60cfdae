namespace StrategyTracker.Reports.Contents;

/// <summary>A list of actions that want the board's attention for one reason.</summary>
/// <param name="Title">The reason: "Overdue", "Nobody owns it", "No date", "Silent".</param>
/// <param name="Rows">The actions.</param>
/// <param name="NoneWords">The sentence printed when there are none.</param>
/// <param name="Meaning">What the reason means, printed under the title.</param>
public sealed record ExceptionList(string Title, IReadOnlyList<ExceptionRow> Rows, string NoneWords, string? Meaning = null);

/// <summary>An action in a list of exceptions.</summary>
/// <param name="Ref">Its reference.</param>
/// <param name="Summary">What is promised.</param>
/// <param name="Owner">Who owns it, or that nobody does.</param>
/// <param name="DueDate">Its date, if it has one.</param>
/// <param name="State">How it stands, such as "Overdue by 91 days".</param>
/// <param name="DueWords">Printed when there is no date: "No date", "Ongoing".</param>
public sealed record ExceptionRow(string Ref, string Summary, string Owner, DateOnly? DueDate, StateMark State, string DueWords = "No date");
