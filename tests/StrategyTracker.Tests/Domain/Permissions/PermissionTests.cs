using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.TestSupport;
using static StrategyTracker.Domain.Permissions.Act;

namespace StrategyTracker.Tests.Domain.Permissions;

/// <summary>
/// Who may do what: every role, every act, on what is somebody else's, their own, and the board's (requirements §2, rules a to f).
/// M administrator, L area lead, D director, O action owner, T team manager, B board member, F forum member, A auditor.
/// </summary>
public sealed class PermissionTests
{
    private static readonly Dictionary<Act, (string Others, string Own, string Boards)> s_may = new()
    {
        [ReadProgress] = ("MLDOTBFA", "MLDOTBFA", "MLDOTBFA"),          // (a) any signed-in user reads
        [ReadHistory] = ("MLDOTBFA", "MLDOTBFA", "MLDOTBFA"),
        [RunReports] = ("MLDOTBFA", "MLDOTBFA", "MLDOTBFA"),
        [AssignOwner] = ("LD", "LD", "LD"),
        [ChooseOfficer] = ("LD", "LD", "LD"),
        [AcceptAssignment] = ("", "LDOT", ""),
        [MoveTargetDate] = ("LD", "LD", "LD"),                          // (c) only director and above
        [ProposeTargetDate] = ("LD", "LDOT", "LD"),
        [ReportProgress] = ("LD", "LDOT", "LD"),                        // (b) an owner edits own actions only; (e) the board approves, it does not rewrite
        [EnterOnBehalf] = ("LD", "LD", "LD"),
        [SignOffUpdate] = ("D", "D", "D"),
        [AddEvidence] = ("LD", "LDOT", "LD"),
        [SettleComponent] = ("LD", "LDOT", "LD"),
        [WorkWithPartner] = ("LD", "LDOT", "LD"),
        [UpdateTeamInstance] = ("LD", "LDOT", "LD"),
        [ScheduleOccurrences] = ("LD", "LDO", "LD"),
        [RecordAssurance] = ("LD", "LDOT", "LDB"),
        [RecordDecision] = ("D", "DO", "DB"),
        [CloseAction] = ("LD", "LDOT", "LD"),
        [ReopenAction] = ("LD", "LD", "LD"),
        [FanOut] = ("LD", "LD", "LD"),
        [EditFrameworkStep] = ("L", "L", "L"),
        [PromoteCommitment] = ("LD", "LD", "LD"),
        [ConfirmAnomaly] = ("L", "L", "L"),
        [ManageHoldings] = ("ML", "ML", "ML"),                          // (f) only an administrator or area lead
        [ManagePosts] = ("ML", "ML", "ML"),
        [ManagePeople] = ("M", "M", "M"),
        [LoadRegister] = ("M", "M", "M"),
    };

    private static readonly Post s_post = APost.Any();

    public static TheoryData<Role, Act> Matrix
    {
        get
        {
            var all = new TheoryData<Role, Act>();
            foreach (var role in Enum.GetValues<Role>())
            {
                foreach (var act in Enum.GetValues<Act>()) { all.Add(role, act); }
            }
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Each_role_may_do_each_act_as_the_table_says(Role role, Act act)
    {
        var actor = Actors.In(role, [s_post.Id]);
        var (others, own, boards) = s_may[act];
        Assert.Equal(others.Contains(Letter(role)), actor.May(act, AnAction.Any().OwnedBy(APost.Any())));
        Assert.Equal(own.Contains(Letter(role)), actor.May(act, AnAction.Any().OwnedBy(s_post)));
        Assert.Equal(boards.Contains(Letter(role)), actor.May(act, AnAction.That(owner: OwnerKind.Body)));
        Assert.Equal(others.Contains(Letter(role)), actor.May(act));
    }

    [Fact]
    public void The_table_knows_every_act() => Assert.Equal(Enum.GetValues<Act>().Order(), s_may.Keys.Order());

    [Fact]
    public void Somebody_without_a_role_may_do_nothing_not_even_read()
    {
        var nobody = Actors.WithoutRole() with { PostIds = new HashSet<Guid> { s_post.Id } };
        var own = AnAction.Any().OwnedBy(s_post);
        Assert.All(Enum.GetValues<Act>(), act => Assert.False(nobody.May(act, own)));
        Assert.StartsWith("Your account has no role yet, so you cannot", Refused.Because(() => nobody.Require(ReportProgress, own)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_application_itself_may_do_everything_and_an_imitation_of_it_nothing()
    {
        Assert.All(Enum.GetValues<Act>(), act => Assert.True(Actor.System.May(act)));
        var imitation = new Actor(null, "StrategyTracker", new HashSet<Role>(), new HashSet<Guid>(), new HashSet<Guid>());
        Assert.All(Enum.GetValues<Act>(), act => Assert.False(imitation.May(act)));
    }

    [Fact]
    public void The_accountable_officer_owns_the_action_without_holding_its_post()
    {
        var ann = APerson.In(Role.ActionOwner);
        var action = AnAction.Any().OwnedBy(s_post);
        Assert.False(ann.As().May(ReportProgress, action));
        action.ChooseOfficer(ann, null, Stamps.On("2007-12-01"));
        Assert.True(ann.As().May(ReportProgress, action));
        Assert.False(ann.As().May(MoveTargetDate, action));
    }

    [Fact]
    public void Whoever_holds_the_post_that_checks_it_signs_its_updates_off_and_no_others()
    {
        var action = AnAction.Any().OwnedBy(s_post);
        var checker = APost.Any();
        action.AddOwner(checker, OwnerPart.Checker, Stamps.AtPublication);
        Assert.True(Actors.ActionOwner(checker.Id).May(SignOffUpdate, action));
        Assert.True(Actors.In(Role.AreaLead, [checker.Id]).May(SignOffUpdate, action));
        Assert.False(Actors.In(Role.Auditor, [checker.Id]).May(SignOffUpdate, action));
        Assert.False(Actors.ActionOwner(s_post.Id).May(SignOffUpdate, action));
        Assert.False(Actors.ActionOwner(checker.Id).May(SignOffUpdate, AnAction.Any().OwnedBy(s_post)));
    }

    [Fact]
    public void A_team_manager_acts_on_what_fanned_out_to_their_team()
    {
        var team = ATeam.Any();
        var action = AnAction.That(appliesPer: AppliesPer.Team);
        Assert.False(Actors.TeamManager(team.Id).May(UpdateTeamInstance, action));
        action.FanOutTo([team], Stamps.On("2007-12-01"));
        Assert.True(Actors.TeamManager(team.Id).May(UpdateTeamInstance, action));
        Assert.False(Actors.TeamManager(Guid.CreateVersion7()).May(UpdateTeamInstance, action));
    }

    [Fact]
    public void A_team_manager_neither_closes_the_whole_action_nor_speaks_for_another_team()
    {
        var (mine, theirs) = (ATeam.Any(), ATeam.Any());
        var action = AnAction.That(appliesPer: AppliesPer.Team);
        action.FanOutTo([mine, theirs], Stamps.On("2007-12-01"));
        var manager = Actors.TeamManager(mine.Id);
        Assert.All(new[] { CloseAction, ReportProgress, AddEvidence, RecordAssurance }, act => Assert.False(manager.May(act, action)));
        manager.RequireForTeam(action, mine.Id);
        Assert.Contains("not one of yours", Refused.Because(() => manager.RequireForTeam(action, theirs.Id)), StringComparison.Ordinal);
        Actors.AreaLead().RequireForTeam(action, theirs.Id);
    }

    [Fact]
    public void Two_roles_may_do_what_either_may()
    {
        var both = Actors.In(Role.BoardMember) with { Roles = new HashSet<Role> { Role.BoardMember, Role.AreaLead } };
        Assert.True(both.May(RecordDecision, AnAction.That(owner: OwnerKind.Body)));
        Assert.True(both.May(ConfirmAnomaly));
    }

    [Fact]
    public void Every_refusal_is_a_sentence_that_says_you()
    {
        foreach (var act in Enum.GetValues<Act>().Where(a => !Actors.Auditor().May(a)))
        {
            var sentence = Refused.Because(() => Actors.Auditor().Require(act));
            Assert.StartsWith("You cannot", sentence, StringComparison.Ordinal);
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        }
    }

    private static char Letter(Role role) => role switch
    {
        Role.Administrator => 'M',
        Role.AreaLead => 'L',
        Role.Director => 'D',
        Role.ActionOwner => 'O',
        Role.TeamManager => 'T',
        Role.BoardMember => 'B',
        Role.ForumMember => 'F',
        Role.Auditor => 'A',
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
