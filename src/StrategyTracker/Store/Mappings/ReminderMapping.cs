using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Mappings;

internal sealed class ReminderMapping :
    IEntityTypeConfiguration<ReminderRule>, IEntityTypeConfiguration<Reminder>, IEntityTypeConfiguration<ReminderChoice>, IEntityTypeConfiguration<OutboxLetter>,
    IEntityTypeConfiguration<CalendarFeed>, IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<ReminderRule> rule)
    {
        rule.Ignore(r => r.UnsavedHistory).Ignore(r => r.Numbers);
        rule.HasIndex(r => r.Key).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.Ignore(r => r.Key);
        // What makes a sweep safe to run twice: the database itself refuses the second row.
        reminder.HasIndex(r => new { r.SubjectId, r.PersonId, r.RuleKey, r.DueOn, r.Turn, r.Rung }).IsUnique();
        reminder.HasIndex(r => new { r.PersonId, r.MadeAt }, "IX_Reminders_Open").HasFilter("\"EndedAt\" IS NULL");
        reminder.HasIndex(r => new { r.RuleKey, r.SubjectId }, "IX_Reminders_OpenByRule").HasFilter("\"EndedAt\" IS NULL");
        reminder.HasIndex(r => r.LetterId);
        reminder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        reminder.HasOne<OutboxLetter>().WithMany().HasForeignKey(r => r.LetterId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReminderChoice> choice)
    {
        choice.HasKey(c => new { c.PersonId, c.Topic });
        choice.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OutboxLetter> letter)
    {
        letter.HasIndex(l => l.Key).IsUnique();
        letter.HasIndex(l => new { l.State, l.NextTryAt });
        letter.HasIndex(l => new { l.PersonId, l.MadeAt });
        letter.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Restrict);
        letter.Property(l => l.Tries).IsConcurrencyToken();         // two senders take a letter at once: one of them finds it taken
    }

    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.HasIndex(f => f.SecretHash).IsUnique();
        feed.HasIndex(f => f.PersonId);
        feed.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId).OnDelete(DeleteBehavior.Restrict);
        feed.HasOne<Strategy>().WithMany().HasForeignKey(f => f.StrategyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<JobRun> run) => run.HasIndex(r => new { r.Job, r.StartedAt });
}
