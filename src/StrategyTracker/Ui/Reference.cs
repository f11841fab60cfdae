using System.Security.Cryptography;

namespace StrategyTracker.Ui;

/// <summary>A short name for one fault, easy to read out on the telephone: 7KQM-42XD.</summary>
public static class Reference
{
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New()
    {
        var letters = RandomNumberGenerator.GetString(Letters, 8);
        return $"{letters[..4]}-{letters[4..]}";
    }
}
