using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace StrategyTracker.Features.Calendars;

/// <summary>The secret part of a feed's address: 256 random bits. Only its SHA-256 is ever kept.</summary>
public static class FeedSecret
{
    private const int Bytes = 32;
    /// <summary>32 bytes in base64url, without padding.</summary>
    private const int Length = 43;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of it, or null when this is no secret of ours.</summary>
    public static string? HashOf(string? secret) =>
        secret is { Length: Length } && secret.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(secret))) : null;
}
