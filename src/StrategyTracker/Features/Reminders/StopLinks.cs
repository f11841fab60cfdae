using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.Features.Reminders;

/// <summary>The signed part of a link that stops letters of one topic for one person, without signing in. It does not run out.</summary>
public sealed class StopLinks(IDataProtectionProvider keys)
{
    private const string Purpose = "StrategyTracker.Reminders.Stop";
    private const int Longest = 1_000;

    private readonly IDataProtector _seal = keys.CreateProtector(Purpose);

    public string Make(Guid personId, ReminderTopic topic) =>
        Base64Url.EncodeToString(_seal.Protect(Encoding.UTF8.GetBytes($"{personId:N} {topic}")));

    /// <summary>Whom and what the token is about; null for one that we did not make, or not for this.</summary>
    public (Guid PersonId, ReminderTopic Topic)? Read(string? token)
    {
        if (token is not { Length: > 0 and <= Longest } || !Base64Url.IsValid(token)) { return null; }
        try
        {
            return Encoding.UTF8.GetString(_seal.Unprotect(Base64Url.DecodeFromChars(token))).Split(' ') is [var person, var topic]
                && Guid.TryParseExact(person, "N", out var id) && Enum.TryParse<ReminderTopic>(topic, out var what) && Enum.IsDefined(what)
                ? (id, what)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
