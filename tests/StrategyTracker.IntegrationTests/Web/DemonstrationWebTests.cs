using System.Net;
using StrategyTracker.Domain.People;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Web;

/// <summary>Outside a demonstration there is no way in that a demonstration has.</summary>
public sealed class DemonstrationWebTests
{
    [Theory]
    [InlineData("Production", "true")]
    [InlineData("Staging", "true")]
    [InlineData("Development", "false")]
    public async Task There_is_no_demonstration_sign_in_and_its_people_stay_out(string environment, string isOn)
    {
        await using var site = await Site.OpenAsync(environment, seeded: false, ("Demonstration:IsOn", isOn));
        var person = APerson.Named("Demo Director", Role.Director);
        person.MarkAsDemonstration();
        await site.Database.SaveAsync([person]);

        using var form = new FormUrlEncodedContent([new("person", person.Id.ToString())]);
        var post = await site.Anonymous().PostAsync("/sign-in/demonstration", form);
        var page = await site.Anonymous().GetStringAsync("/sign-in");
        var asThem = await (await site.SignedInAsync(person)).GetAsync("/register.csv");

        Assert.False(post.IsSuccessStatusCode);
        Assert.False(post.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("Demo Director", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/sign-in/demonstration", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, asThem.StatusCode);
        Assert.StartsWith("/sign-in", asThem.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }
}
