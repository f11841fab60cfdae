namespace StrategyTracker.Domain.Measures;

/// <summary>A figure the source prints; a number, or words such as "two-thirds", kept as text (A33).</summary>
public sealed class SourceFigure
{
    private SourceFigure() { }

    public SourceFigure(Guid strategyId, string reference, string name, string value, decimal? number, string? unit, string? period, string? geography, string? sourceRef, string? note)
    {
        (StrategyId, Ref, Name, Value, Number) = (strategyId, Text.Line(reference, "The figure's reference", 40), Text.Line(name, "The figure's name"), Text.Line(value, $"The value of {reference}"), number);
        (Unit, Period, Geography, SourceRef, Note) = (unit, period, geography, sourceRef, note);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid StrategyId { get; private set; }
    public string Ref { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string Value { get; private set; } = "";
    public decimal? Number { get; private set; }
    public string? Unit { get; private set; }
    public string? Period { get; private set; }
    public string? Geography { get; private set; }
    public string? SourceRef { get; private set; }
    public string? Note { get; private set; }
    /// <summary>A figure without a period says so .</summary>
    public string PeriodWords => Period ?? "Period not stated";
}

/// <summary>A row of a printed table of men and women. A total that does not add up is kept and flagged .</summary>
public sealed class BaselineRow
{
    private BaselineRow() { }

    public BaselineRow(Guid strategyId, string table, string? period, string geography, int order, string orderType, int men, int women, int total) =>
        (StrategyId, Table, Period, Geography, Order, OrderType, Men, Women, Total) = (strategyId, table, period, geography, order, orderType, men, women, total);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid StrategyId { get; private set; }
    public string Table { get; private set; } = "";
    public string? Period { get; private set; }
    public string Geography { get; private set; } = "";
    public int Order { get; private set; }
    public string OrderType { get; private set; } = "";
    public int Men { get; private set; }
    public int Women { get; private set; }
    public int Total { get; private set; }
    public bool AddsUp => Men + Women == Total;
}
