namespace StrategyTracker.Setup;

/// <summary>Headers that every response carries, whatever it is.</summary>
public static class SecurityHeaders
{
    /// <summary>
    /// Scripts come from our own files only: no inline script, no eval. Style sheets likewise; style *attributes* are allowed,
    /// because Radzen places its dialogs and pickers with them (style-src-attr; a browser that does not know it reads style-src,
    /// and loses only that placing). Sockets go to the host that served the page.
    /// </summary>
    public static string ContentSecurityPolicy(HostString host)
    {
        var sockets = host.HasValue ? $" ws://{host.Value} wss://{host.Value}" : "";
        return "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
            + $"connect-src 'self'{sockets}; object-src 'none'; base-uri 'self'; form-action 'self'; frame-src 'none'; frame-ancestors 'none'";
    }

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy(SafeHost(context.Request.Host));
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(context);
    });

    /// <summary>The host as the browser sent it, unless it holds something that could add to the policy.</summary>
    private static HostString SafeHost(HostString host) =>
        host.HasValue && host.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or ':' or '[' or ']') ? host : default;
}
