using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.SignIn;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;
using StrategyTracker.Ui;

namespace StrategyTracker.IntegrationTests.Web;

/// <summary>Signing in by the forms themselves: lockout, the second factor, the link of the letter.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private const string Password = "three unrelated words";
    private const string Refusal = "This e-mail address and password do not open an account.";
    private readonly Person _ann = APerson.In(Role.Director);
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _site = await Site.OpenAsync();
        await _site.Database.SaveAsync([_ann]);
        await WithAccountsAsync(async accounts => Assert.True((await accounts.CreateAsync(new Account { UserName = _ann.Email, Email = _ann.Email, PersonId = _ann.Id }, Password)).Succeeded));
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Five_wrong_passwords_close_the_account_to_the_right_one_too_and_nothing_tells_which_addresses_exist()
    {
        var browser = _site.Anonymous();
        for (var attempt = 1; attempt <= 5; attempt++) { Assert.Contains(Refusal, await WordsAsync(await SignInAsync(browser, "a wrong password")), StringComparison.Ordinal); }

        Assert.Contains(Refusal, await WordsAsync(await SignInAsync(browser, Password)), StringComparison.Ordinal);
        Assert.Contains(Refusal, await WordsAsync(await SignInAsync(browser, Password, "nobody@example.org")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(Urls.Register)).StatusCode);

        await WithAccountsAsync(async accounts => await accounts.SetLockoutEndDateAsync(await AnnsAsync(accounts), null));
        Assert.Equal(HttpStatusCode.Redirect, (await SignInAsync(browser, Password)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Urls.Account)).StatusCode);
    }

    [Fact]
    public async Task With_an_authenticator_app_the_password_alone_opens_nothing()
    {
        var browser = _site.Anonymous();
        await SignInAsync(browser, Password);
        await browser.GetAsync(Urls.SetUpSecondFactor);
        var key = "";
        await WithAccountsAsync(async accounts => key = (await accounts.GetAuthenticatorKeyAsync(await AnnsAsync(accounts)))!);
        Assert.Contains("That code does not fit.", await WordsAsync(await PostAsync(browser, Urls.SetUpSecondFactor, "on", ("On.Code", "000000"))), StringComparison.Ordinal);
        var recovery = Regex.Matches(await WordsAsync(await PostAsync(browser, Urls.SetUpSecondFactor, "on", ("On.Code", CodeOf(key)))), "<li class=\"reference\">([^<]+)</li>").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(10, recovery.Count);

        foreach (var (code, opens) in new[] { ("not a code", false), (CodeOf(key), true), (recovery[0], true), (recovery[0], false) })
        {
            var other = _site.Anonymous();
            Assert.EndsWith(Urls.SecondFactor, (await SignInAsync(other, Password)).Headers.Location!.OriginalString, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync(Urls.Account)).StatusCode);

            var answer = await PostAsync(other, Urls.SecondFactor, "second-factor", ("Form.Code", code));

            Assert.Equal(opens ? HttpStatusCode.Redirect : HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(opens ? HttpStatusCode.OK : HttpStatusCode.Redirect, (await other.GetAsync(Urls.Account)).StatusCode);
        }
    }

    [Fact]
    public async Task The_link_of_a_letter_sets_one_password_and_ends_the_open_sessions()
    {
        var browser = _site.Anonymous();
        await SignInAsync(browser, Password);
        var (account, token) = (Guid.Empty, "");
        await WithAccountsAsync(async accounts => (account, token) = ((await AnnsAsync(accounts)).Id, await accounts.GeneratePasswordResetTokenAsync(await AnnsAsync(accounts))));

        await ResetAsync(account, token, "four other unrelated words");

        Assert.Contains("too old", (await Assert.ThrowsAsync<RuleViolation>(() => ResetAsync(account, token, "a third set of words"))).Message, StringComparison.Ordinal);
        Assert.Contains(Refusal, await WordsAsync(await SignInAsync(_site.Anonymous(), Password)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await SignInAsync(_site.Anonymous(), "four other unrelated words")).StatusCode);
        _site.Clock.Advance(TimeSpan.FromMinutes(4)); // an open session is looked at again after three
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(Urls.Account)).StatusCode);
    }

    private Task<HttpResponseMessage> SignInAsync(HttpClient browser, string password, string? email = null) =>
        PostAsync(browser, Urls.SignIn, "sign-in", ("Form.Email", email ?? _ann.Email!), ("Form.Password", password));

    /// <summary>Fills the page's own form in and sends it, token and all.</summary>
    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string address, string form, params (string Name, string Value)[] fields)
    {
        var token = Regex.Match(await WordsAsync(await browser.GetAsync(address)), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
        using var content = new FormUrlEncodedContent([new("_handler", form), new("__RequestVerificationToken", token), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]);
        return await browser.PostAsync(address, content);
    }

    private static async Task<string> WordsAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    private async Task WithAccountsAsync(Func<UserManager<Account>, Task> act)
    {
        await using var scope = _site.Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
    }

    private async Task ResetAsync(Guid account, string token, string password)
    {
        await using var scope = _site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ResetPassword>().RunAsync(account, token, password);
    }

    private async Task<Account> AnnsAsync(UserManager<Account> accounts) => (await accounts.FindByEmailAsync(_ann.Email!))!;

    /// <summary>What an authenticator app shows for this key now: RFC 6238 with six digits and half a minute.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "Authenticator apps use this algorithm.")]
    private static string CodeOf(string key)
    {
        var bits = string.Concat(key.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2)).ToArray();
        Span<byte> step = stackalloc byte[8], hash = stackalloc byte[20];
        BinaryPrimitives.WriteInt64BigEndian(step, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
        HMACSHA1.HashData(secret, step, hash);
        var digits = (BinaryPrimitives.ReadInt32BigEndian(hash[(hash[19] & 0xf)..]) & 0x7fffffff) % 1_000_000;
        return digits.ToString("D6", CultureInfo.InvariantCulture);
    }
}
