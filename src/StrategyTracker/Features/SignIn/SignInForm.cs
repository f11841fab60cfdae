namespace StrategyTracker.Features.SignIn;

public sealed class SignInForm
{
    public string? Email { get; set; }
    public string? Password { get; set; }
}

public sealed class CodeForm
{
    public string? Code { get; set; }
}

public sealed class EmailForm
{
    public string? Email { get; set; }
}

public sealed class NewPasswordForm
{
    public string? Present { get; set; }
    public string? Next { get; set; }
    public string? Again { get; set; }

    /// <summary>The refusal, or null when there is a new password, typed twice alike.</summary>
    public string? Problem => string.IsNullOrEmpty(Next) ? "Choose a new password." : Next != Again ? "The two new passwords are not alike." : null;
}
