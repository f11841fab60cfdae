using System.Text;

namespace StrategyTracker.Reports.Tests.Support;

/// <summary>Reads a page's operators: which marks it opens, and what is painted inside none.</summary>
internal sealed class PageContent
{
    private static readonly HashSet<string> _painting = ["Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh"];

    public PageContent(byte[] content)
    {
        var depth = new Stack<string>();
        string last = "", number = "";
        var isTextOpen = false;
        foreach (var token in Tokens(content))
        {
            switch (token)
            {
                case "BDC":
                    depth.Push(token);
                    Marks.Add(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
                    break;
                case "BMC":
                    depth.Push(token);
                    Artifacts += last == "/Artifact" ? 1 : 0;
                    break;
                case "EMC":
                    depth.Pop();
                    break;
                case "BT" or "ET":
                    isTextOpen = token == "BT";
                    break;
                default:
                    Unmarked += depth.Count == 0 && _painting.Contains(token) ? 1 : 0;
                    break;
            }
            MarksInsideText += isTextOpen && token is ("BDC" or "BMC" or "EMC") ? 1 : 0;
            Deepest = Math.Max(Deepest, depth.Count);
            number = int.TryParse(token, out _) ? token : number;
            last = token;
        }
        LeftOpen = depth.Count;
    }

    public List<int> Marks { get; } = [];
    public int Artifacts { get; }
    public int Unmarked { get; }
    public int Deepest { get; }
    public int LeftOpen { get; }
    public int MarksInsideText { get; }

    private static IEnumerable<string> Tokens(byte[] content)
    {
        var token = new StringBuilder();
        for (var i = 0; i < content.Length; i++)
        {
            var c = (char)content[i];
            if (c == '(')
            {
                i = EndOfString(content, i);
            }
            if (char.IsWhiteSpace(c) || c is '(' or '<' or '>' or '[' or ']' || (c == '/' && token.Length > 0))
            {
                if (token.Length > 0)
                {
                    yield return token.ToString();
                    token.Clear();
                }
                if (c != '/')
                {
                    continue;
                }
            }
            token.Append(c);
        }
        if (token.Length > 0)
        {
            yield return token.ToString();
        }
    }

    private static int EndOfString(byte[] content, int at)
    {
        for (var depth = 0; ; at++)
        {
            if (content[at] == '\\')
            {
                at++;
            }
            else if (content[at] == '(')
            {
                depth++;
            }
            else if (content[at] == ')' && --depth == 0)
            {
                return at;
            }
        }
    }
}
