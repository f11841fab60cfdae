using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace StrategyTracker.Reports.Packaging;

/// <summary>
/// The zip file that Word and Excel files are, written forwards part by part: no part is held in memory, every part bears the
/// report's own date, and the bytes are the same whatever stream they go to.
/// </summary>
internal sealed class FixedZip : IDisposable
{
    private static readonly DateTime _earliest = new(1980, 1, 1), _latest = new(2107, 12, 31);
    private readonly ZipArchive _zip;
    private readonly DateTimeOffset _at;

    public FixedZip(Stream file, DateTime at)
    {
        var when = at < _earliest ? _earliest : at > _latest ? _latest : at;
        _at = new(DateTime.SpecifyKind(when, DateTimeKind.Unspecified), TimeSpan.Zero);
        _zip = new(new ForwardStream(file), ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
    }

    /// <summary>Writes a part element by element; parts are written one after the other.</summary>
    public void Part(string name, Action<OpenXmlWriter> write)
    {
        using var part = Open(name);
        using var writer = OpenXmlWriter.Create(part, new UTF8Encoding(false));
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    public void Part(string name, OpenXmlElement root) => Part(name, w => w.WriteElement(root));

    /// <summary>Writes a part that no typed element stands for.</summary>
    public void Xml(string name, Action<XmlWriter> write)
    {
        using var part = Open(name);
        using var xml = XmlWriter.Create(part, new() { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    public void Dispose() => _zip.Dispose();

    private Stream Open(string name)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = _at;
        return entry.Open();
    }

    /// <summary>Hides that a stream can go back, since a zip file written to one that can has other bytes.</summary>
    private sealed class ForwardStream(Stream inner) : Stream
    {
        private long _length;

        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => _length; set => throw new NotSupportedException(); }
        public override void Flush() => inner.Flush();
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            inner.Write(buffer);
            _length += buffer.Length;
        }
    }
}
