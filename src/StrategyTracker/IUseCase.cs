namespace StrategyTracker;

/// <summary>Marks a verb or a question, so that adding one needs no registration. Transient: it holds no state.</summary>
public interface IUseCase;
