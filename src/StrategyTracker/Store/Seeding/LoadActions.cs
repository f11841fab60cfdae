using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;

namespace StrategyTracker.Store.Seeding;

/// <summary>The actions with their owners, parts and partners, then how they stand to each other.</summary>
internal static class LoadActions
{
    public static void Run(Loading load)
    {
        var stored = load.Stored.Actions.ToDictionary(a => a.Ref, StringComparer.Ordinal);
        HashSet<string> seen = new(load.Stored.RefsElsewhere, StringComparer.Ordinal);
        var headings = load.Register.Sections.SelectMany(s => s.Actions).Select(a => a.Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var order = 0;
        List<(string File, ActionEntry Entry)> entries = [];
        foreach (var file in load.Register.Sections)
        {
            var section = load.Strategy.Sections.FirstOrDefault(s => s.Number == file.Number);
            foreach (var entry in load.Problems.Once(file.File, file.Actions, a => a.Ref, seen))
            {
                order++;
                entries.Add((file.File, entry));
                if (section is null) { continue; }
                load.Problems.Try(file.File, entry.Ref!, () => Action(load, file.File, entry, section, order, headings.Contains(entry.Ref!), stored.GetValueOrDefault(entry.Ref!)));
            }
        }
        foreach (var (file, entry) in entries) { load.Problems.Try(file, entry.Ref!, () => Relations(load, file, entry)); }
        load.Differences.Gone(load.Stored.Actions.Where(a => a.SourceForm is not (SourceForm.Promoted or SourceForm.FollowOn)).Select(a => a.Ref), entries.Select(e => e.Entry.Ref!), "action");
    }

    private static void Action(Loading load, string file, ActionEntry entry, Section section, int order, bool isHeading, ActionPoint? stored)
    {
        var (owners, source) = (Owners(load, file, entry), Source(load, file, entry, isHeading));
        var fresh = new ActionPoint(load.Strategy.Id, section.Id, source, order, load.PublishedOn, load.Stamp);
        if (stored is not null)
        {
            load.Actions[stored.Ref] = stored;
            Compare(load, stored, fresh);
            return;
        }
        foreach (var (post, part) in owners) { fresh.AddOwner(post, part, load.Stamp); }
        foreach (var name in entry.Partners)
        {
            if (load.Partners.TryGetValue(name, out var partner)) { fresh.DependOn(partner.Id, partner.Name, null, load.Stamp); }
            else { load.Problems.Add(file, entry.Ref, $"the field \"partners\" names \"{name}\", and there is no such partner in {RegisterReader.PartnersFile}."); }
        }
        load.Actions[fresh.Ref] = fresh;
        load.Add(fresh);
    }

    private static SourceWording Source(Loading load, string file, ActionEntry entry, bool isHeading)
    {
        var (name, deadline, owner) = (entry.Ref!, entry.Deadline ?? new DeadlineEntry(), entry.Owner ?? new OwnerEntry());
        var kind = load.ChoiceOf<DeadlineKind>(deadline.Kind, file, name, "deadline.kind");
        var day = load.DayOf(deadline.Date, file, name, "deadline.date");
        if (kind == DeadlineKind.Fixed && deadline.Date is null && deadline.Kind is not null) { load.Problems.Add(file, name, "its deadline is fixed, but the field \"deadline.date\" is missing."); }
        if (kind != DeadlineKind.Fixed && deadline.Date is not null) { load.Problems.Add(file, name, $"its deadline is \"{deadline.Kind}\", so it cannot have a \"deadline.date\"."); }
        return new SourceWording(name, (load.IsMoved ? entry.SummaryWithoutDate : null) ?? entry.Summary!)
        {
            Detail = entry.Detail, Notes = entry.Notes, Line = entry.Line, OwnerAsWritten = owner.AsWritten, IsDuty = entry.IsDuty, IsHeading = isHeading,
            Trigger = entry.Trigger, PartnerNote = entry.PartnerNote, Themes = string.Join(", ", entry.Themes), Components = entry.Components,
            Form = load.ChoiceOf<SourceForm>(entry.Form, file, name, "form"),
            OwnerKind = load.ChoiceOf<OwnerKind>(owner.Kind, file, name, "owner.kind"),
            Level = load.ChoiceOf<CommitmentLevel>(entry.Level, file, name, "level"),
            Control = load.ChoiceOf<Control>(entry.Control, file, name, "control"),
            AppliesPer = entry.Per is null ? null : load.ChoiceOf<AppliesPer>(entry.Per, file, name, "per"),
            DeadlineKind = kind, Deadline = day, Recurrence = deadline.Recurrence, Every = deadline.Every, IsAtLeast = deadline.AtLeast,
            EveryUnit = deadline.Unit is null ? null : load.ChoiceOf<IntervalUnit>(deadline.Unit, file, name, "deadline.unit"),
        };
    }

    /// <summary>A post that another one checks does the work; otherwise it is accountable. Nobody named: nobody stored (A1).</summary>
    private static List<(Post Post, OwnerPart Part)> Owners(Loading load, string file, ActionEntry entry)
    {
        List<(Post, OwnerPart)> owners = [];
        if (entry.Owner is not { } owner) { return owners; }
        void Give(string? name, OwnerPart part, string field)
        {
            if (name is null) { return; }
            if (load.Posts.Find(name, out var whyNot) is { } post) { owners.Add((post, part)); }
            else { load.Problems.Add(file, entry.Ref, $"the field \"{field}\" cannot be used: {whyNot} Add it to {RegisterReader.PostsFile}, as a post or as another name of one."); }
        }
        Give(owner.Post, owner.CheckedBy is null ? OwnerPart.Accountable : OwnerPart.Doer, "owner.post");
        foreach (var name in owner.CoOwners) { Give(name, OwnerPart.CoOwner, "owner.coOwners"); }
        Give(owner.CheckedBy, OwnerPart.Checker, "owner.checkedBy");

        var isNobody = RegisterWords.Choice<OwnerKind>(owner.Kind) == OwnerKind.None;
        if (isNobody && owner.Post is not null) { load.Problems.Add(file, entry.Ref, $"the field \"owner.kind\" says none, but \"owner.post\" names \"{owner.Post}\"."); }
        if (!isNobody && owner.Post is null) { load.Problems.Add(file, entry.Ref, "the field \"owner.post\" is missing; only an owner of kind none has no post."); }
        if (owner.CheckedBy is { } checker && owner.Post is { } doer && load.Posts.Find(checker, out _) is { } a && a == load.Posts.Find(doer, out _))
        {
            load.Problems.Add(file, entry.Ref, $"{a.Name} cannot both do the work and check it.");
        }
        return owners;
    }

    private static void Relations(Loading load, string file, ActionEntry entry)
    {
        if (!load.Actions.TryGetValue(entry.Ref!, out var action)) { return; }
        if (entry.Parent is { } parent && load.ActionOf(parent, file, entry.Ref!, "parent") is { } heading)
        {
            if (action.ParentId is null && load.Added.Contains(action)) { action.PlaceUnder(heading); }
            else { load.Differences.Compare(action.Ref, ("parent", action.ParentId, (Guid?)heading.Id)); }
        }
        foreach (var reference in entry.Related)
        {
            if (load.ActionOf(reference, file, entry.Ref!, "related") is { } other) { Link(load, action, other); }
        }
    }

    /// <summary>Once per pair, from the earlier to the later.</summary>
    private static void Link(Loading load, ActionPoint one, ActionPoint other)
    {
        var (from, to) = one.Order <= other.Order ? (one, other) : (other, one);
        bool Same(ActionLink l) => (l.FromId == from.Id && l.ToId == to.Id) || (l.FromId == to.Id && l.ToId == from.Id);
        if (!load.Stored.Links.Any(Same) && !load.Added.OfType<ActionLink>().Any(Same)) { load.Add(new ActionLink(from.Id, to.Id, LinkKind.Overlaps)); }
    }

    private static void Compare(Loading load, ActionPoint stored, ActionPoint fresh) => load.Differences.Compare(stored.Ref,
        ("section", stored.SectionId, fresh.SectionId), ("summary", stored.Summary, fresh.Summary), ("detail", stored.Detail, fresh.Detail), ("notes", stored.Notes, fresh.Notes),
        ("form", stored.SourceForm, fresh.SourceForm), ("line", stored.SourceLine, fresh.SourceLine), ("owner kind", stored.OwnerKind, fresh.OwnerKind),
        ("owner as written", stored.OwnerAsWritten, fresh.OwnerAsWritten), ("level", stored.Level, fresh.Level), ("control", stored.Control, fresh.Control),
        ("deadline kind", stored.DeadlineKind, fresh.DeadlineKind), ("deadline", stored.SourceDeadline, fresh.SourceDeadline), ("duty", stored.IsDuty, fresh.IsDuty),
        ("heading", stored.IsHeading, fresh.IsHeading), ("trigger", stored.Trigger, fresh.Trigger), ("per", stored.AppliesPer, fresh.AppliesPer),
        ("partner note", stored.PartnerNote, fresh.PartnerNote), ("recurrence", stored.RecurrenceAsWritten, fresh.RecurrenceAsWritten), ("themes", stored.Themes, fresh.Themes),
        ("components", string.Join("; ", stored.Components.OrderBy(c => c.Order).Select(c => c.Words)), string.Join("; ", fresh.Components.Select(c => c.Words))));
}
