using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace StrategyTracker.Reports.Pdf;

/// <summary>The objects of a PDF 1.7 file, written with object streams and a cross-reference stream.</summary>
internal sealed class PdfObjects : IDisposable
{
    private const int ObjectsInAStream = 200;
    // Hardly larger than at the usual level, and a good deal quicker.
    private static readonly ZLibCompressionOptions _packing = new() { CompressionLevel = 4 };

    private readonly List<(string Dictionary, byte[]? Stream)> _objects = [("", null)];
    private readonly List<(int Type, int A, int B)> _places = [];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private Stream _file = Stream.Null;
    private int _length;

    public int Reserve() => Add("null");

    public int Add(string body)
    {
        _objects.Add((body, null));
        return _objects.Count - 1;
    }

    public void Set(int number, string body) => _objects[number] = (body, null);

    public int AddStream(string keys, ReadOnlySpan<byte> data, bool compress = true)
    {
        var bytes = compress ? Deflate(data) : data.ToArray();
        _objects.Add(($"<<{keys}{(compress ? "/Filter/FlateDecode" : "")}/Length {bytes.Length}>>", bytes));
        return _objects.Count - 1;
    }

    public void Save(Stream file, int root, int info)
    {
        (_file, _length) = (file, 0);
        Write("%PDF-1.7\n%âãÏÓ\n");
        var count = _objects.Count;
        _places.Clear();
        _places.Add((0, 0, 65535));
        _places.AddRange(Enumerable.Repeat((0, 0, 0), count - 1));

        for (var i = 1; i < count; i++)
        {
            if (_objects[i].Stream is not null)
            {
                WriteStream(i);
            }
        }
        foreach (var group in Enumerable.Range(1, count - 1).Where(i => _objects[i].Stream is null).Chunk(ObjectsInAStream))
        {
            WriteObjectStream(group);
        }
        WriteCrossReference(root, info);
    }

    public void Dispose() => _hash.Dispose();

    private void WriteStream(int number)
    {
        _places[number] = (1, _length, 0);
        Write($"{number} 0 obj\n{_objects[number].Dictionary}\nstream\n");
        Write(_objects[number].Stream!);
        Write("\nendstream\nendobj\n");
    }

    private void WriteObjectStream(int[] numbers)
    {
        StringBuilder index = new(), body = new();
        var container = _objects.Count;
        for (var k = 0; k < numbers.Length; k++)
        {
            index.Append(numbers[k]).Append(' ').Append(body.Length).Append(' ');
            body.Append(_objects[numbers[k]].Dictionary).Append('\n');
            _places[numbers[k]] = (2, container, k);
        }
        AddStream($"/Type/ObjStm/N {numbers.Length}/First {index.Length}", Encoding.Latin1.GetBytes(index.Append(body).ToString()));
        _places.Add(default);
        WriteStream(container);
    }

    private void WriteCrossReference(int root, int info)
    {
        var start = _length;
        _places.Add((1, start, 0));
        var table = new byte[7 * _places.Count];
        for (var i = 0; i < _places.Count; i++)
        {
            table[7 * i] = (byte)_places[i].Type;
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(7 * i + 1), _places[i].A);
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(7 * i + 5), (ushort)_places[i].B);
        }
        // The file's identity is drawn from what it says, so the same report always has the same one.
        var id = Convert.ToHexString(_hash.GetHashAndReset().AsSpan(0, 16));
        var number = AddStream($"/Type/XRef/Size {_places.Count}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R/ID[<{id}><{id}>]", table);
        WriteStream(number);
        Write($"startxref\n{start}\n%%EOF\n");
    }

    private void Write(string text) => Write(Encoding.Latin1.GetBytes(text));

    private void Write(byte[] bytes)
    {
        _hash.AppendData(bytes);
        _file.Write(bytes);
        _length += bytes.Length;
    }

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream(data.Length / 3);
        using (var z = new ZLibStream(packed, _packing, leaveOpen: true))
        {
            z.Write(data);
        }
        return packed.ToArray();
    }
}
