using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Tests.Layout;

public sealed class InkTests
{
    [Fact]
    public void Contrast_is_measured_as_the_guidelines_do()
    {
        Assert.Equal(21, new Ink("#000000").ContrastWith(Ink.White), 2);
        Assert.Equal(4.54, new Ink("#767676").ContrastWith(Ink.White), 2);
    }

    [Fact]
    public void All_letters_stand_out_from_what_they_are_printed_on()
    {
        Ink[] letters = [Ink.Text, Ink.Quiet, Ink.Navy, Ink.Ember, .. Enum.GetValues<Tone>().Select(Ink.Of)];

        Assert.All(letters, ink => Assert.All(new[] { Ink.White, Ink.Mist, Ink.Sand }, paper => Assert.True(ink.ContrastWith(paper) >= 4.5, ink.Hex + " on " + paper.Hex)));
        Assert.All(new[] { Ink.White, Ink.Pale }, ink => Assert.True(ink.ContrastWith(Ink.Navy) >= 4.5));
        Assert.All(new[] { Ink.Green, Ink.Blue, Ink.Red }, fill => Assert.True(Ink.White.ContrastWith(fill) >= 4.5));
        Assert.All(new[] { Ink.Navy, Ink.Ember, Ink.Slate }, line => Assert.True(line.ContrastWith(Ink.Pale) >= 3));
        Assert.All(new[] { Ink.PaleBlue, Ink.Gold }, fill => Assert.True(Ink.Text.ContrastWith(fill) >= 4.5));
    }
}
