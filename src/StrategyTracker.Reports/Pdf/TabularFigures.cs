using System.Buffers.Binary;

namespace StrategyTracker.Reports.Pdf;

/// <summary>Reads which glyphs stand for figures of one width ("tnum") from a face's substitution table.</summary>
internal static class TabularFigures
{
    private const int SingleSubstitution = 1, Extension = 7;

    public static Dictionary<ushort, ushort> Read(ReadOnlySpan<byte> gsub)
    {
        var swaps = new Dictionary<ushort, ushort>();
        int features = U16(gsub, 6), lookups = U16(gsub, 8);
        for (var f = 0; f < U16(gsub, features); f++)
        {
            var record = features + 2 + 6 * f;
            if (!gsub.Slice(record, 4).SequenceEqual("tnum"u8))
            {
                continue;
            }
            var feature = features + U16(gsub, record + 4);
            for (var i = 0; i < U16(gsub, feature + 2); i++)
            {
                ReadLookup(gsub, lookups + U16(gsub, lookups + 2 + 2 * U16(gsub, feature + 4 + 2 * i)), swaps);
            }
        }
        return swaps;
    }

    private static void ReadLookup(ReadOnlySpan<byte> gsub, int lookup, Dictionary<ushort, ushort> swaps)
    {
        for (var s = 0; s < U16(gsub, lookup + 4); s++)
        {
            var (kind, table) = (U16(gsub, lookup), lookup + U16(gsub, lookup + 6 + 2 * s));
            if (kind == Extension)
            {
                (kind, table) = (U16(gsub, table + 2), table + (int)BinaryPrimitives.ReadUInt32BigEndian(gsub[(table + 4)..]));
            }
            if (kind == SingleSubstitution)
            {
                ReadSingles(gsub, table, swaps);
            }
        }
    }

    // Format 1 adds one number to every glyph covered; format 2 lists what each becomes.
    private static void ReadSingles(ReadOnlySpan<byte> gsub, int table, Dictionary<ushort, ushort> swaps)
    {
        var covered = Coverage(gsub, table + U16(gsub, table + 2));
        for (var i = 0; i < covered.Count; i++)
        {
            swaps[covered[i]] = U16(gsub, table) == 1
                ? (ushort)(covered[i] + U16(gsub, table + 4))
                : (ushort)U16(gsub, table + 6 + 2 * i);
        }
    }

    private static List<ushort> Coverage(ReadOnlySpan<byte> gsub, int at)
    {
        var glyphs = new List<ushort>();
        for (var i = 0; i < U16(gsub, at + 2); i++)
        {
            if (U16(gsub, at) == 1)
            {
                glyphs.Add((ushort)U16(gsub, at + 4 + 2 * i));
                continue;
            }
            for (var g = U16(gsub, at + 4 + 6 * i); g <= U16(gsub, at + 6 + 6 * i); g++)
            {
                glyphs.Add((ushort)g);
            }
        }
        return glyphs;
    }

    private static int U16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data[at..]);
}
