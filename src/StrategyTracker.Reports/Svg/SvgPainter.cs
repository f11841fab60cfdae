using System.Globalization;
using System.Text;
using System.Xml;
using StrategyTracker.Reports.Layout;
using StrategyTracker.Reports.Layout.Drawing;

namespace StrategyTracker.Reports.Svg;

/// <summary>
/// Writes a drawing as an SVG element. Only presentation attributes: no styles and no scripts, which the site's
/// Content-Security-Policy forbids. It has a width and no height, so that it shrinks in proportion.
/// </summary>
internal static class SvgPainter
{
    private const double Margin = 8;
    private static readonly XmlWriterSettings _settings = new() { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment };

    public static string Paint(ChartDrawing drawing, string id, string cssClass, string title, string description)
    {
        var (width, height) = (drawing.Width + 2 * Margin, drawing.Height + 2 * Margin);
        var text = new StringBuilder();
        using (var svg = XmlWriter.Create(text, _settings))
        {
            svg.WriteStartElement("svg", "http://www.w3.org/2000/svg");
            Write(svg, ("id", id), ("class", cssClass), ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc"), ("width", Number(width)),
                ("viewBox", $"{Number(-Margin)} {Number(-Margin)} {Number(width)} {Number(height)}"), ("font-family", "Inter, system-ui, sans-serif"), ("stroke-linejoin", "round"));
            Words(svg, "title", id + "-title", title);
            Words(svg, "desc", id + "-desc", description);
            Element(svg, "rect", ("x", Number(-Margin)), ("y", Number(-Margin)), ("width", Number(width)), ("height", Number(height)), ("fill", Ink.White.Hex));
            foreach (var mark in drawing.Marks)
            {
                Paint(svg, mark);
            }
            svg.WriteEndElement();
        }
        return text.ToString();
    }

    private static void Words(XmlWriter svg, string name, string id, string text)
    {
        svg.WriteStartElement(name);
        svg.WriteAttributeString("id", id);
        svg.WriteString(PrintableText.WithoutControls(text));
        svg.WriteEndElement();
    }

    private static void Paint(XmlWriter svg, Drawn mark)
    {
        switch (mark)
        {
            case DrawnLine line:
                Element(svg, "polyline", ("points", Points(line.Points)), ("fill", "none"), ("stroke", line.Ink.Hex), ("stroke-width", Number(line.Width)),
                    ("stroke-dasharray", line.Dash is null ? null : string.Join(' ', line.Dash.Select(Number))));
                break;
            case DrawnArea area:
                Element(svg, "polygon", ("points", Points(area.Corners)), ("fill", area.Ink.Hex));
                break;
            case DrawnBox box:
                Element(svg, "rect", ("x", Number(box.X)), ("y", Number(box.Y)), ("width", Number(box.Width)), ("height", Number(box.Height)), ("fill", box.Ink.Hex));
                break;
            case DrawnMarker marker:
                Marker(svg, marker);
                break;
            case DrawnText text:
                Text(svg, text);
                break;
            default:
                throw new NotSupportedException(mark.GetType().Name);
        }
    }

    // A hollow marker is stroked along the middle of its edge.
    private static void Marker(XmlWriter svg, DrawnMarker marker)
    {
        var edge = marker.IsHollow ? marker.Edge : 0;
        (string, string?)[] look = [("fill", marker.IsHollow ? Ink.White.Hex : marker.Ink.Hex),
            ("stroke", marker.IsHollow ? marker.Ink.Hex : null), ("stroke-width", marker.IsHollow ? Number(edge / (marker.Shape == MarkerShape.Diamond ? Math.Sqrt(2) : 1)) : null)];
        var radius = marker.Radius - edge / 2;
        if (marker.Shape == MarkerShape.Circle)
        {
            Element(svg, "circle", [("cx", Number(marker.At.X)), ("cy", Number(marker.At.Y)), ("r", Number(radius)), .. look]);
        }
        else
        {
            Element(svg, "polygon", [("points", Points(marker.Outline(radius))), .. look]);
        }
    }

    private static void Text(XmlWriter svg, DrawnText text)
    {
        svg.WriteStartElement("text");
        Write(svg, ("x", Number(text.X)), ("y", Number(text.Baseline)), ("font-size", Number(text.Style.Size)), ("fill", text.Style.Ink.Hex),
            ("font-weight", text.Style.Face switch { Face.SemiBold => "600", Face.Medium => "500", _ => null }),
            ("text-anchor", text.Anchor switch { Anchor.Middle => "middle", Anchor.End => "end", _ => null }));
        svg.WriteString(text.Text);
        svg.WriteEndElement();
    }

    private static void Element(XmlWriter svg, string name, params (string Name, string? Value)[] attributes)
    {
        svg.WriteStartElement(name);
        Write(svg, attributes);
        svg.WriteEndElement();
    }

    private static void Write(XmlWriter svg, params (string Name, string? Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                svg.WriteAttributeString(name, value);
            }
        }
    }

    private static string Points(IEnumerable<Spot> spots) => string.Join(' ', spots.Select(s => $"{Number(s.X)},{Number(s.Y)}"));
    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
