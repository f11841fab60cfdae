using Markdig;

namespace StrategyTracker.Features.BoardReports;

/// <summary>Markdown as plain words, for paper.</summary>
internal static class PlainText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();
    public static string Of(string markdown) => Markdown.ToPlainText(markdown, Pipeline).Trim();
}
