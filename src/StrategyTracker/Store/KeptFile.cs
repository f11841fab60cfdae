using System.Security.Cryptography;

namespace StrategyTracker.Store;

/// <summary>How a file that is kept beside the database stands beside what was written down of it.</summary>
public enum KeptFileState { Sound, Missing, Changed, Unreadable }

/// <summary>Files kept beside the database, told by their size and their SHA-256 in lower-case hexadecimal digits.</summary>
public static class KeptFile
{
    /// <exception cref="IOException">It cannot be read.</exception>
    public static (long Size, string Sha256) Read(string path)
    {
        using var file = File.OpenRead(path);
        return (file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    public static KeptFileState Compare(string path, long? size, string? sha256)
    {
        try
        {
            if (!File.Exists(path)) { return KeptFileState.Missing; }
            return Read(path) == (size, sha256) ? KeptFileState.Sound : KeptFileState.Changed;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return KeptFileState.Unreadable;
        }
    }
}
