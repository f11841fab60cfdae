using StrategyTracker.Domain;
using StrategyTracker.Domain.Partners;
using StrategyTracker.Domain.People;

namespace StrategyTracker.Store.Seeding;

/// <summary>Posts with the other ways of writing their names, the one person the source names, and the partner bodies.</summary>
internal static class LoadPosts
{
    public static void Run(Loading load)
    {
        var problems = load.Problems;
        foreach (var entry in problems.Once(RegisterReader.PostsFile, load.Register.Posts, p => p.Name, new HashSet<string>(StringComparer.OrdinalIgnoreCase), "name"))
        {
            problems.Try(RegisterReader.PostsFile, entry.Name!, () => Post(load, entry));
        }
        foreach (var entry in problems.Once(RegisterReader.PartnersFile, load.Register.Partners, p => p.Name, [], "name"))
        {
            problems.Try(RegisterReader.PartnersFile, entry.Name!, () => Partner(load, entry));
        }
    }

    private static void Post(Loading load, PostEntry entry)
    {
        var kind = load.ChoiceOf<PostKind>(entry.Kind, RegisterReader.PostsFile, entry.Name!, "kind");
        var holders = load.ChoiceOf<Holders>(entry.Holders, RegisterReader.PostsFile, entry.Name!, "holders");
        var stored = load.Stored.Posts.FirstOrDefault(p => string.Equals(p.Name, entry.Name!.Trim(), StringComparison.OrdinalIgnoreCase));
        if (stored is null)
        {
            stored = Domain.People.Post.Add(entry.Name!, kind, holders, !entry.Outside, entry.Note, entry.AlsoKnownAs, load.Stamp);
            load.Add(stored);
            if (entry.HeldBy is { } name) { Hold(load, stored, name); }
        }
        else
        {
            foreach (var variant in entry.AlsoKnownAs) { stored.AlsoKnownAs(variant, load.Stamp); }
            load.Differences.Compare(stored.Name, ("kind", stored.Kind, kind), ("holders", stored.Holders, holders), ("outside", !stored.IsInternal, entry.Outside), ("note", stored.Note, entry.Note));
        }
        load.Posts.Enter(stored);
    }

    /// <summary>The source names the person and not since when (A29).</summary>
    private static void Hold(Loading load, Post post, string name)
    {
        var person = load.Stored.People.FirstOrDefault(p => p.Name == name && p.Email is null) ?? load.Added.OfType<Person>().FirstOrDefault(p => p.Name == name);
        if (person is null)
        {
            person = Person.Add(name, null, [], load.Stamp);
            load.Add(person);
        }
        post.Appoint(person, null, null, isDeputy: false, isActing: false, null, load.Stamp);
    }

    private static void Partner(Loading load, PartnerEntry entry)
    {
        var variants = string.Join("; ", entry.AlsoKnownAs);
        var stored = load.Stored.Partners.FirstOrDefault(p => p.Name == entry.Name!.Trim());
        if (stored is null)
        {
            stored = Domain.Partners.Partner.Add(entry.Name!, entry.Kind, entry.Note, variants, load.Stamp);
            load.Add(stored);
        }
        else
        {
            load.Differences.Compare(stored.Name, ("kind", stored.Kind, entry.Kind), ("note", stored.Note, entry.Note), ("other names", stored.Variants, variants));
        }
        load.Partners[stored.Name] = stored;
    }
}
