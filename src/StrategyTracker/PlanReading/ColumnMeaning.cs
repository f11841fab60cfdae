namespace StrategyTracker.PlanReading;

/// <summary>What a column of a plan's table is about.</summary>
public enum ColumnMeaning
{
    /// <summary>Not understood from heading or contents; kept with the action as a note.</summary>
    Unknown,
    Reference, Section, Objective, Wording, Parts, Owner, Partner, Date, Start, Rhythm,
    Outcome, Measure, Resources, Status, Rag, Progress, Priority, Notes,
    /// <summary>The same in another language (Welsh), kept beside it.</summary>
    OtherLanguage,
    /// <summary>Left out on the word of whoever chose so.</summary>
    Ignored,
}

/// <summary>What several bullets or lines in one cell are.</summary>
public enum SeveralInCell { Auto, Actions, Parts, OneText }

/// <summary>Which months a year means where it is written 2025-26 or Q3 2025/26.</summary>
public enum YearKind { April, Calendar, Academic }

/// <summary>Red, amber, green, and what trackers add to them.</summary>
public enum Rag { Red, Amber, Green, Blue, Grey }

/// <summary>What should be looked at before the plan is brought in.</summary>
public enum ReadingWarning { NoOwner, NoDate, DatePast, DateNotUnderstood, PersonAsOwner, InitialsAsOwner, SameWording }
