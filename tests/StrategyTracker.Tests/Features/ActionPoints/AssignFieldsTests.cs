using Bunit;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Tests.Ui;

namespace StrategyTracker.Tests.Features.ActionPoints;

public sealed class AssignFieldsTests : UiTestContext
{
    private static readonly PersonChoice Ann = new(Guid.CreateVersion7(), "Ann Lee", "ann@example.org");
    private static readonly PersonChoice Bob = new(Guid.CreateVersion7(), "Bob Day", "bob@example.org");
    private static readonly PostChoice Held = new(Guid.CreateVersion7(), "Director of Interventions", PostKind.Post, true, Ann.Id, Ann.Name);
    private static readonly PostChoice Vacant = new(Guid.CreateVersion7(), "Unpaid Work Manager", PostKind.Post, true, null, null);
    private static readonly PostChoice Whole = new(Guid.CreateVersion7(), "Thames Valley Probation", PostKind.Organisation, true, null, null);
    private static readonly Pickers Choices = new([Held, Vacant, Whole], [Ann, Bob], [], [], []);

    [Fact]
    public void Choosing_a_post_puts_its_present_holder_in()
    {
        var (form, fields) = Fields();

        fields.FindAll("input")[0].Change("Director of Interventions");

        Assert.Equal((Held.Id, Ann.Id), (form.PostId, form.OfficerId));
        Assert.Equal("Ann Lee", fields.FindAll("input")[1].GetAttribute("value"));
    }

    [Fact]
    public void An_officer_chosen_by_hand_stays_when_the_post_changes()
    {
        var (form, fields) = Fields();

        fields.FindAll("input")[1].Change("bob");
        fields.FindAll("input")[0].Change("director");

        Assert.Equal((Held.Id, Bob.Id), (form.PostId, form.OfficerId));
    }

    [Fact]
    public void A_vacant_post_takes_the_former_holder_out_again()
    {
        var (form, fields) = Fields();

        fields.FindAll("input")[0].Change("director");
        fields.FindAll("input")[0].Change("unpaid");

        Assert.Equal((Vacant.Id, (Guid?)null), (form.PostId, form.OfficerId));
        Assert.Contains("vacant", fields.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_that_only_joins_in_does_not_put_its_holder_in_as_the_one_who_answers()
    {
        var form = new AssignForm();
        var fields = Render<AssignFields>(p => p.Add(f => f.Form, form).Add(f => f.Pickers, Choices).Add(f => f.MayShare, true));

        fields.FindAll("input")[0].Change("Director of Interventions");
        fields.Find("select").Change("checker");
        Assert.Equal((Held.Id, (Guid?)null, OwnerPart.Checker), (form.PostId, form.OfficerId, form.Beside));

        fields.Find("select").Change("");
        Assert.Equal((Held.Id, Ann.Id, (OwnerPart?)null), (form.PostId, form.OfficerId, form.Beside));
    }

    [Fact]
    public void A_name_that_is_not_in_the_list_is_refused_in_words_and_chooses_nobody()
    {
        var (form, fields) = Fields();

        fields.FindAll("input")[1].Change("Zebedee");

        Assert.Null(form.OfficerId);
        Assert.Equal("true", fields.FindAll("input")[1].GetAttribute("aria-invalid"));
        Assert.Contains("Nothing in the list is called “Zebedee”", fields.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_organisation_as_a_whole_is_not_offered() =>
        Assert.DoesNotContain(Fields().Fields.FindAll("datalist")[0].QuerySelectorAll("option"), o => o.GetAttribute("value") == Whole.Name);

    [Fact]
    public void Two_people_of_one_name_are_told_apart()
    {
        var pickers = Choices with { People = [Ann, new PersonChoice(Guid.CreateVersion7(), "Ann Lee", "lee@example.org")] };

        Assert.Equal(["Ann Lee (ann@example.org)", "Ann Lee (lee@example.org)"], pickers.PeopleOptions.Select(o => o.Words));
    }

    private (AssignForm Form, IRenderedComponent<AssignFields> Fields) Fields()
    {
        var form = new AssignForm();
        return (form, Render<AssignFields>(p => p.Add(f => f.Form, form).Add(f => f.Pickers, Choices)));
    }
}
