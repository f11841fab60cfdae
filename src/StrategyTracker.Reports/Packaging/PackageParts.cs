using System.Globalization;
using System.Xml;
using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Packaging;

/// <summary>The parts that Word and Excel files have in common: content types, relationships, properties.</summary>
internal static class PackageParts
{
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    public static void WriteFrame(FixedZip zip, string mainPart, string mainType, IEnumerable<(string Part, string Type)> others)
    {
        zip.Xml("[Content_Types].xml", xml =>
        {
            xml.WriteStartElement("Types", Package + "content-types");
            Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
            Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
            foreach (var (part, type) in others.Prepend((mainPart, mainType))
                .Append(("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
                .Append(("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")))
            {
                Element(xml, "Override", ("PartName", "/" + part), ("ContentType", type));
            }
            xml.WriteEndElement();
        });
        WriteRelationships(zip, "_rels/.rels",
        [
            new("rId1", Office + "officeDocument", mainPart),
            new("rId2", Package + "relationships/metadata/core-properties", "docProps/core.xml"),
            new("rId3", Office + "extended-properties", "docProps/app.xml"),
        ]);
    }

    public static void WriteProperties(FixedZip zip, ReportDocument document)
    {
        var at = document.RunAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        zip.Xml("docProps/core.xml", xml =>
        {
            const string core = Package + "metadata/core-properties", dc = "http://purl.org/dc/elements/1.1/", terms = "http://purl.org/dc/terms/", xsi = "http://www.w3.org/2001/XMLSchema-instance";
            xml.WriteStartElement("cp", "coreProperties", core);
            xml.WriteElementString("dc", "title", dc, CleanText.OneLine(document.Title));
            xml.WriteElementString("dc", "creator", dc, CleanText.OneLine(document.Author));
            xml.WriteElementString("cp", "lastModifiedBy", core, CleanText.OneLine(document.Author));
            foreach (var name in new[] { "created", "modified" })
            {
                xml.WriteStartElement("dcterms", name, terms);
                xml.WriteAttributeString("xsi", "type", xsi, "dcterms:W3CDTF");
                xml.WriteString(at);
                xml.WriteEndElement();
            }
            xml.WriteElementString("dc", "language", dc, document.Language);
            xml.WriteEndElement();
        });
        zip.Xml("docProps/app.xml", xml =>
        {
            xml.WriteStartElement("Properties", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
            xml.WriteElementString("Application", "StrategyTracker");
            xml.WriteElementString("Company", CleanText.OneLine(document.Author));
            xml.WriteEndElement();
        });
    }

    public static void WriteRelationships(FixedZip zip, string name, IEnumerable<Relationship> relationships) => zip.Xml(name, xml =>
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        foreach (var relationship in relationships)
        {
            Element(xml, "Relationship", ("Id", relationship.Id), ("Type", relationship.Type), ("Target", relationship.Target), ("TargetMode", relationship.IsOutside ? "External" : null));
        }
        xml.WriteEndElement();
    });

    private static void Element(XmlWriter xml, string name, params (string Name, string? Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null) { xml.WriteAttributeString(attribute, value); }
        }
        xml.WriteEndElement();
    }
}

/// <summary>What leads from one part to another, or to an address outside.</summary>
internal sealed record Relationship(string Id, string Type, string Target, bool IsOutside = false);
