using Microsoft.AspNetCore.Identity;

namespace StrategyTracker.Store;

/// <summary>How a person signs in. Who they are and what they may do stands on the person.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();
    public Guid PersonId { get; set; }
}
