using StrategyTracker.Domain.People;

namespace StrategyTracker.Store.Seeding;

/// <summary>Posts by their name or any other way in which documents write it; never by a guess .</summary>
internal sealed class PostBook
{
    private readonly Dictionary<string, Post> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Post>> _byVariant = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Post> All => _byName.Values;

    public void Enter(Post post)
    {
        _byName[post.Name] = post;
        foreach (var variant in post.Variants)
        {
            if (!_byVariant.TryGetValue(variant.Name, out var posts)) { _byVariant[variant.Name] = posts = []; }
            if (!posts.Contains(post)) { posts.Add(post); }
        }
    }

    /// <summary>The one post of that name, or a sentence that says why there is none.</summary>
    public Post? Find(string name, out string? whyNot)
    {
        whyNot = null;
        if (_byName.TryGetValue(name.Trim(), out var post)) { return post; }
        switch (_byVariant.GetValueOrDefault(name.Trim()))
        {
            case [var only]:
                return only;
            case { Count: > 1 } several:
                whyNot = $"\"{name}\" may be {string.Join(" or ", several.Select(p => p.Name))}; name one of them.";
                return null;
            default:
                whyNot = $"there is no post called \"{name}\".";
                return null;
        }
    }
}
