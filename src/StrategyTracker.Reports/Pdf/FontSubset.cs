using System.Buffers.Binary;
using System.Text;

namespace StrategyTracker.Reports.Pdf;

/// <summary>A face cut down to the glyphs a document uses; glyph numbers stay as they were.</summary>
internal static class FontSubset
{
    private static readonly string[] _kept = ["cvt ", "fpgm", "hhea", "hmtx", "maxp", "prep"];

    public static byte[] Of(TrueType font, IEnumerable<ushort> used)
    {
        var (outlines, index) = Outlines(font, WithParts(font, used));
        var head = font.Table("head").ToArray();
        head.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);       // the index has 4-byte places

        return Assemble([.. _kept.Where(font.HasTable).Select(t => (t, font.Table(t).ToArray()))
            .Append(("glyf", outlines)).Append(("loca", index)).Append(("head", head))
            .OrderBy(t => t.Item1, StringComparer.Ordinal)]);
    }

    private static (int At, int Length) Place(TrueType font, int glyph)
    {
        var loca = font.Table("loca");
        var wide = BinaryPrimitives.ReadInt16BigEndian(font.Table("head")[50..]) == 1;
        var (from, to) = wide
            ? ((int)BinaryPrimitives.ReadUInt32BigEndian(loca[(4 * glyph)..]), (int)BinaryPrimitives.ReadUInt32BigEndian(loca[(4 * glyph + 4)..]))
            : (2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * glyph)..]), 2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * glyph + 2)..]));
        return (from, to - from);
    }

    /// <summary>The glyphs used, the missing-glyph sign, and whatever composite glyphs are made of.</summary>
    private static SortedSet<ushort> WithParts(TrueType font, IEnumerable<ushort> used)
    {
        var outlines = font.Table("glyf");
        var keep = new SortedSet<ushort>(used) { 0 };
        for (var queue = new Queue<ushort>(keep); queue.TryDequeue(out var glyph);)
        {
            var (at, length) = Place(font, glyph);
            if (length == 0 || BinaryPrimitives.ReadInt16BigEndian(outlines[at..]) >= 0)
            {
                continue;
            }
            for (int flags = 0x20, p = at + 10; (flags & 0x20) != 0;)
            {
                flags = BinaryPrimitives.ReadUInt16BigEndian(outlines[p..]);
                var part = BinaryPrimitives.ReadUInt16BigEndian(outlines[(p + 2)..]);
                if (keep.Add(part))
                {
                    queue.Enqueue(part);
                }
                p += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
            }
        }
        return keep;
    }

    private static (byte[] Outlines, byte[] Index) Outlines(TrueType font, SortedSet<ushort> keep)
    {
        using var outlines = new MemoryStream();
        var index = new byte[4 * (font.GlyphCount + 1)];
        for (var g = 0; g < font.GlyphCount; g++)
        {
            BinaryPrimitives.WriteInt32BigEndian(index.AsSpan(4 * g), (int)outlines.Length);
            if (keep.Contains((ushort)g))
            {
                var (at, length) = Place(font, g);
                outlines.Write(font.Table("glyf").Slice(at, length));
                Pad(outlines);
            }
        }
        BinaryPrimitives.WriteInt32BigEndian(index.AsSpan(4 * font.GlyphCount), (int)outlines.Length);
        return (outlines.ToArray(), index);
    }

    private static byte[] Assemble((string Name, byte[] Data)[] tables)
    {
        using var font = new MemoryStream();
        Span<byte> entry = stackalloc byte[16];
        var log = (int)Math.Log2(tables.Length);
        BinaryPrimitives.WriteUInt32BigEndian(entry, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(entry[4..], (ushort)tables.Length);
        BinaryPrimitives.WriteUInt16BigEndian(entry[6..], (ushort)(16 << log));
        BinaryPrimitives.WriteUInt16BigEndian(entry[8..], (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(entry[10..], (ushort)(16 * tables.Length - (16 << log)));
        font.Write(entry[..12]);
        var at = 12 + 16 * tables.Length;
        foreach (var (name, data) in tables)
        {
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(data));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], data.Length);
            font.Write(entry);
            at += (data.Length + 3) & ~3;
        }
        foreach (var (_, data) in tables)
        {
            font.Write(data);
            Pad(font);
        }
        return font.ToArray();
    }

    private static uint Checksum(byte[] data)
    {
        uint sum = 0;
        for (var i = 0; i < data.Length; i++)
        {
            sum += (uint)data[i] << (24 - 8 * (i % 4));
        }
        return sum;
    }

    private static void Pad(MemoryStream stream)
    {
        while (stream.Length % 4 != 0)
        {
            stream.WriteByte(0);
        }
    }
}
