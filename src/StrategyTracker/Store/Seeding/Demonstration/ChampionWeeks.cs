using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.People;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>Champion posts in the area: one well set up, and one each with no holder, no remit, no board and no training.</summary>
internal sealed class ChampionWeeks(AreaStage stage)
{
    public void Happen()
    {
        var north = Champion("Women's champion, North", stage.Probation, Role.Champion, ChampionKind.Champion, 0);
        Remit(north);
        north.LinkTo(stage.Partnership, null, stage.On(6, Role.AreaLead));
        north.Train(stage.Day(30), stage.On(30, Role.AreaLead));
        north.ConfirmInPost(stage.On(31, Role.Champion));
        north.PromiseNewsletter(1, stage.Day(10), stage.On(10, Role.Champion));
        north.RecordNewsletter(stage.Day(36), "Illustration: who does what in the North", "https://example.org/newsletter-1", stage.On(36, Role.Champion));
        north.RecordNewsletter(stage.Day(64), "Illustration: what the forum asked, and what it heard", null, stage.On(65, Role.Champion));
        north.Cover(CoverKind.Body, stage.WomensCentre.Id, stage.WomensCentre.Name, stage.On(8, Role.AreaLead));

        var south = Champion("Women's lead, South", stage.Council, Role.PartnerRepresentative, ChampionKind.Lead, 1);
        south.LinkTo(stage.Partnership, null, stage.On(9, Role.AreaLead));
        south.PromiseNewsletter(ChampionPost.QuarterMonths, stage.Day(9), stage.On(9, Role.AreaLead));

        var town = Champion("Liaison officer, Town", stage.Probation, Role.TeamManager, ChampionKind.Liaison, 2);
        Remit(town);

        var vale = Champion("Women's champion, Vale", stage.Health, null, ChampionKind.Champion, 3);
        Remit(vale);
        vale.LinkTo(stage.Partnership, null, stage.On(9, Role.AreaLead));
    }

    private ChampionPost Champion(string name, Body body, Role? holder, ChampionKind kind, int district)
    {
        var post = stage.NewPost(name, body, holder);
        var champion = stage.Make(ChampionPost.Add(post, stage.Area.Id, new ChampionFacts
        {
            Kind = kind, Purpose = "Illustration: keeps women in view where plans are made, and is who others ask.", Level = "district", TimeAllowed = "half a day a week",
            TrainingRequired = "Illustration: the two-day course on working with women", TermEnd = stage.Day(365),
        }, stage.On(5, Role.AreaLead)));
        champion.HostedBy(body, null, stage.On(5, Role.AreaLead));
        var covered = stage.Area.Districts.OrderBy(d => d.Order).ElementAt(district);
        champion.Cover(CoverKind.District, covered.Id, covered.Name, stage.On(5, Role.AreaLead));
        if (district < stage.Teams.Count) { champion.Cover(CoverKind.Team, stage.Teams[district].Id, stage.Teams[district].Name, stage.On(5, Role.AreaLead)); }
        return champion;
    }

    private void Remit(ChampionPost champion) => champion.GiveRemit("Illustration: what the post is for, what it may decide, whom it answers to, and how much time it has.", null, stage.On(7, Role.AreaLead));
}
