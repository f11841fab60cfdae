using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace StrategyTracker.Reports.Pdf;

/// <summary>
/// The objects of a PDF 1.7 file, with object streams and a cross-reference stream. Each goes to the file as soon as it is known,
/// so that no more of a document is held than where its objects stand.
/// </summary>
internal sealed class PdfObjects : IDisposable
{
    private const int ObjectsInAStream = 200, PlacesInAPart = 1024;
    // Hardly larger than at the usual level, and a good deal quicker.
    private static readonly ZLibCompressionOptions _packing = new() { CompressionLevel = 4 };

    private readonly Stream _file;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<(byte Type, int A, ushort B)[]> _places = [];
    private readonly PdfBytes _index = new(2 * 1024), _bodies = new(32 * 1024);
    private readonly MemoryStream _packed = new();
    private int _count, _length, _grouped, _group;

    /// <summary>Objects written to a stream, which is left open.</summary>
    public PdfObjects(Stream file)
    {
        _file = file;
        PlaceOf(Reserve()) = (0, 0, 65535);
        Write("%PDF-1.7\n%âãÏÓ\n");
    }

    /// <summary>The number of an object that is written later.</summary>
    public int Reserve()
    {
        if (_count % PlacesInAPart == 0)
        {
            _places.Add(new (byte, int, ushort)[PlacesInAPart]);
        }
        return _count++;
    }

    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    public void Set(int number, string body)
    {
        Begin(number).Put(body);
        End();
    }

    /// <summary>Where the body of an object is put. No other may begin before its <see cref="End"/>.</summary>
    public PdfBytes Begin(int number)
    {
        if (_grouped == 0)
        {
            _group = Reserve();
        }
        _index.Put(number).Put(" "u8).Put(_bodies.Length).Put(" "u8);
        PlaceOf(number) = (2, _group, (ushort)_grouped++);
        return _bodies;
    }

    public void End()
    {
        _bodies.Put("\n"u8);
        if (_grouped == ObjectsInAStream)
        {
            WriteGroup();
        }
    }

    public int AddStream(string keys, ReadOnlySpan<byte> data, bool compress = true)
    {
        var number = Reserve();
        WriteStream(number, keys, data, compress);
        return number;
    }

    /// <summary>Writes what is still held, and where everything stands. Nothing can be added afterwards.</summary>
    public void Finish(int root, int info)
    {
        if (_grouped > 0)
        {
            WriteGroup();
        }
        var (start, number) = (_length, Reserve());
        PlaceOf(number) = (1, start, 0);
        var table = new byte[7 * _count];
        for (var i = 0; i < _count; i++)
        {
            var (type, a, b) = PlaceOf(i);
            table[7 * i] = type;
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(7 * i + 1), a);
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(7 * i + 5), b);
        }
        // The file's identity is drawn from what it says, so the same report always has the same one.
        var id = Convert.ToHexString(_hash.GetHashAndReset().AsSpan(0, 16));
        WriteStream(number, $"/Type/XRef/Size {_count}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R/ID[<{id}><{id}>]", table, compress: true);
        Write($"startxref\n{start}\n%%EOF\n");
    }

    public void Dispose()
    {
        _hash.Dispose();
        _packed.Dispose();
    }

    private ref (byte Type, int A, ushort B) PlaceOf(int number) => ref _places[number / PlacesInAPart][number % PlacesInAPart];

    private void WriteGroup()
    {
        var first = _index.Length;
        WriteStream(_group, $"/Type/ObjStm/N {_grouped}/First {first}", _index.Put(_bodies.Written).Written, compress: true);
        _index.Clear();
        _bodies.Clear();
        _grouped = 0;
    }

    private void WriteStream(int number, string keys, ReadOnlySpan<byte> data, bool compress)
    {
        if (compress)
        {
            data = Deflate(data);
        }
        PlaceOf(number) = (1, _length, 0);
        Write($"{number} 0 obj\n<<{keys}{(compress ? "/Filter/FlateDecode" : "")}/Length {data.Length}>>\nstream\n");
        Write(data);
        Write("\nendstream\nendobj\n");
    }

    private void Write(string text) => Write(Encoding.Latin1.GetBytes(text));

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        _file.Write(bytes);
        _length += bytes.Length;
    }

    private ReadOnlySpan<byte> Deflate(ReadOnlySpan<byte> data)
    {
        _packed.SetLength(0);
        using (var z = new ZLibStream(_packed, _packing, leaveOpen: true))
        {
            z.Write(data);
        }
        return _packed.GetBuffer().AsSpan(0, (int)_packed.Length);
    }
}
