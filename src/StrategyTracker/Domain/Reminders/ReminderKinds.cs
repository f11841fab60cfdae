namespace StrategyTracker.Domain.Reminders;

/// <summary>What a reminder is about.</summary>
public enum ReminderSubject { Action, Occurrence, Dependency, Decision, Update, Adoption, Issue, Briefing, ChampionPost, Post, DutyCycle, Measure, Assessment, FrameworkStep, MeetingInput, Practice, Plan, Provision, Followed, Pack, Body, Source, Voice, Funding, PolicyEvent }

/// <summary>Whether somebody waits for the person, or the person may only want to hear of it. "For you" shows them in this order.</summary>
public enum ReminderWeight { MustDo, MayWantToKnow }

/// <summary>How far up the ladder it has come: the owner, then the director, the area lead, and last the board's exception list.</summary>
public enum Rung { Owner, Director, AreaLead, Board }

/// <summary>How soon a person wants to hear by mail. The inbox has everything at once, whatever was chosen.</summary>
public enum Pace { AtOnce, Daily, Weekly, InboxOnly }

/// <summary>What a person can choose a pace for: rules grouped as people think of them.</summary>
public enum ReminderTopic { YourWork, Office, Recommendations, Forum, Champions, Duty, Measures, Registers, Following }

public enum OutboxState { Waiting, Sending, Sent, Parked, Withdrawn }

public enum JobOutcome { Running, Done, Failed, BrokenOff }
