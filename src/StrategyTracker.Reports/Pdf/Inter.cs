using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Pdf;

/// <summary>The Inter typeface, read out of the font package's DLL without loading the library it was made for.</summary>
/// <remarks>
/// The resource "!AvaloniaResources" is: int32 index length, index, data. The index is: int32 version (2), int32 count,
/// then count times { 7-bit-length string path, int32 offset, int32 size }; offsets count from the end of the index.
/// </remarks>
internal static class Inter
{
    private static readonly Lazy<Dictionary<string, byte[]>> _files = new(ReadFiles);
    private static readonly Lazy<TrueType>[] _faces =
        [.. new[] { "Inter-Regular", "Inter-Medium", "Inter-SemiBold" }.Select(n => new Lazy<TrueType>(() => new TrueType(n, _files.Value[n])))];

    /// <summary>A parsed face, read once in the life of the program.</summary>
    public static TrueType Face(Face face) => _faces[(int)face].Value;

    private static Dictionary<string, byte[]> ReadFiles()
    {
        using var dll = typeof(Inter).Assembly.GetManifestResourceStream("Inter")
            ?? throw new InvalidOperationException("The Inter fonts are not embedded.");
        using var pe = new PEReader(dll);
        var metadata = pe.GetMetadataReader();
        var resource = metadata.ManifestResources.Select(metadata.GetManifestResource)
            .Single(r => metadata.StringComparer.Equals(r.Name, "!AvaloniaResources"));
        var section = pe.GetSectionData(pe.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        var reader = section.GetReader((int)resource.Offset, section.Length - (int)resource.Offset);
        return ReadIndex(reader.ReadBytes(reader.ReadInt32()));
    }

    private static Dictionary<string, byte[]> ReadIndex(byte[] data)
    {
        using var reader = new BinaryReader(new MemoryStream(data));
        var start = reader.ReadInt32() + 4;
        if (reader.ReadInt32() != 2)
        {
            throw new InvalidDataException("The font package's index has an unknown version.");
        }
        return Enumerable.Range(0, reader.ReadInt32())
            .Select(_ => (Path: reader.ReadString(), Offset: reader.ReadInt32(), Size: reader.ReadInt32()))
            .Where(e => e.Path.EndsWith(".ttf", StringComparison.Ordinal))
            .ToDictionary(e => Path.GetFileNameWithoutExtension(e.Path), e => data[(start + e.Offset)..(start + e.Offset + e.Size)]);
    }
}
