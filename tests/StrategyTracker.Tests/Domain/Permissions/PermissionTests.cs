using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.TestSupport;
using StrategyTracker.Ui;
using StrategyTracker.Ui.Layout;
using static StrategyTracker.Domain.Permissions.Act;

namespace StrategyTracker.Tests.Domain.Permissions;

/// <summary>
/// Who may do what: every role, every act, on what is somebody else's, their own, and the board's (strategy requirements §2, rules a to f; forum requirements §6).
/// M administrator, L area lead, D director, O action owner, T team manager, B board member, F forum member, A auditor,
/// H forum chair, C champion, P partner representative, R practitioner reader, V verifier, E register editor, G data officer, N training lead, U user-group facilitator.
/// </summary>
public sealed class PermissionTests
{
    private const string All = "MLDOTBFAHCPRVEGNU";
    private const string Readers = "MLDOTBFAHCPVEGNU";
    private const string Submitters = "LDOTBFHCPRVEGNU";

    private static readonly Dictionary<Act, (string Others, string Own, string Boards)> s_may = new()
    {
        [ReadProgress] = (Readers, Readers, Readers),                   // (a) any signed-in user reads, but practitioner readers no progress (§6)
        [ReadHistory] = (Readers, Readers, Readers),
        [RunReports] = (Readers, Readers, Readers),
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
        [AddFollowOn] = ("LD", "LD", "LD"),
        [EditFrameworkStep] = ("L", "L", "L"),
        [PromoteCommitment] = ("LD", "LD", "LD"),
        [ConfirmAnomaly] = ("L", "L", "L"),
        [ManageHoldings] = ("ML", "ML", "ML"),                          // (f) only an administrator or area lead
        [ManagePosts] = ("ML", "ML", "ML"),
        [ManagePeople] = ("M", "M", "M"),
        [LoadRegister] = ("M", "M", "M"),

        [ReadBriefings] = (All, All, All),
        [ReadRestrictedNotes] = ("LDBA", "LDBA", "LDBA"),               // never the forum; administrators not by default
        [FollowThings] = (Readers, Readers, Readers),
        [EditRegister] = ("LE", "LE", "LE"),
        [PromoteAsk] = ("LDH", "LDH", "LDH"),
        [AdoptRecommendation] = ("LD", "LD", "LD"),
        [AnswerRecommendation] = ("LD", "LDP", "LD"),
        [ReportAdoption] = ("LD", "LDOTPC", "LD"),
        [VerifyAdoption] = ("HPV", "HPV", "HPV"),                       // neither director nor area lead: the work is theirs
        [JudgeOutcome] = ("BHPV", "BHPV", "BHPV"),
        [UnblockAdoption] = ("LB", "LB", "LB"),
        [ManageAreas] = ("ML", "ML", "ML"),
        [ManageBodies] = ("MLE", "MLE", "MLE"),
        [ManageChampions] = ("LD", "LD", "LD"),
        [KeepChampionPost] = ("LD", "LDOTCP", "LD"),
        [ManageForums] = ("LH", "LH", "LH"),
        [RunMeetings] = ("LH", "LH", "LH"),
        [RaiseIssue] = ("FHCP", "FHCP", "FHCP"),
        [RouteIssue] = ("LH", "LH", "LH"),
        [AnswerIssue] = ("LDB", "LDB", "LDB"),
        [TellForum] = ("LH", "LH", "LH"),
        [JudgeAnswer] = ("FP", "FP", "FP"),                             // a chair does not close over the forum
        [SendCascade] = ("LDHC", "LDHC", "LDHC"),
        [AcknowledgeCascade] = ("L", "LTC", "L"),
        [SubmitPractice] = (Submitters, Submitters, Submitters),
        [ModeratePractice] = ("LHC", "LHC", "LHC"),
        [KeepPractice] = ("LHC", "LHCOTP", "LHC"),
        [AdoptPractice] = ("LDTC", "LDTC", "LDTC"),
        [ScorePlans] = ("LFHCP", "LFHCP", "LFHCP"),
        [EnterVoice] = ("LU", "LU", "LU"),                              // S-5: the group's members have no accounts
        [SpeakForGroup] = ("L", "LU", "L"),
        [CheckVoice] = ("LHC", "LHC", "LHC"),
        [RouteVoice] = ("LH", "LH", "LH"),
        [DecideVoice] = ("LDB", "LDB", "LDB"),

        [ManageRegimes] = ("ML", "ML", "ML"),
        [ManageDuty] = ("LD", "LD", "LD"),
        [ReportGoal] = ("LD", "LDOT", "LD"),
        [ApproveStatement] = ("B", "B", "B"),                           // (e) nobody approves for the board but the board
        [PublishStatement] = ("LD", "LD", "LD"),
        [LogPolicy] = ("LDOT", "LDOT", "LDOT"),
        [AssessImpact] = ("LD", "LDOT", "LD"),
        [ManageMeasures] = ("LDG", "LDG", "LDG"),
        [EnterReadings] = ("LG", "LDOTG", "LG"),
        [ConfirmReadings] = ("LDG", "LDG", "LDG"),
        [JudgeFindings] = ("LDG", "LDOTG", "LDG"),
        [KeepProvision] = ("LD", "LDOTCPN", "LD"),
        [RecordProvision] = ("LD", "LDOTCPGN", "LD"),
        [ReportProvisionError] = (All, All, All),
        [ReadFunding] = ("LD", "LDOTP", "LD"),                          // never the forum; a body's people what is its own
        [KeepFunding] = ("LD", "LD", "LD"),
        [KeepPolicyEvents] = ("LDE", "LDE", "LDE"),
        [ReviewPolicyEvent] = ("LD", "LDOTPC", "LD"),                   // what they report on, they look at again (N-15)
        [KeepPacks] = (Readers, Readers, Readers),
        [IssuePack] = ("LD", "LD", "LD"),
        [ManageSchedule] = ("M", "M", "M"),
        [KeepCalendar] = (Readers, Readers, Readers),
        [ManageReminderRules] = ("ML", "ML", "ML"),
        [Nudge] = ("LD", "LD", "LD"),
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
    public void A_forum_chair_takes_every_step_for_the_forum_but_its_judgement()
    {
        var chair = Actors.In(Role.ForumChair);
        Assert.All(new[] { RaiseIssue, RouteIssue, TellForum, RunMeetings }, act => Assert.True(chair.May(act)));
        Assert.Contains("its members can", Refused.Because(() => chair.Require(JudgeAnswer)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.ForumMember)]
    [InlineData(Role.ForumChair)]
    [InlineData(Role.PartnerRepresentative)]
    public void Notes_about_money_are_closed_to_the_forum_and_to_administrators(Role role) =>
        Assert.Contains("notes about money", Refused.Because(() => Actors.In(role).Require(ReadRestrictedNotes)), StringComparison.Ordinal);

    [Fact]
    public void A_practitioner_reader_reads_briefings_and_the_library_and_no_progress()
    {
        var reader = Actors.In(Role.PractitionerReader);
        Assert.Equal([ReadBriefings, SubmitPractice, ReportProvisionError], Enum.GetValues<Act>().Where(act => reader.May(act)));
        Assert.True(Doors.MayOpen(reader, Urls.Briefing(Guid.Empty)));
        Assert.True(Doors.MayOpen(reader, Urls.Account));
        Assert.True(Doors.MayOpen(reader, "/"));
        Assert.All([Urls.Register, Urls.Champions, Urls.Following, Urls.Administration, "/actions/TVP-1.2/update", "/briefings-of-the-board", "/anything-new"], address => Assert.False(Doors.MayOpen(reader, address)));
        Assert.All(MenuItem.Of(reader), item => Assert.True(Doors.MayOpen(reader, item.Href)));
        Assert.True(Doors.MayOpen(reader, Urls.LocalHelp));
        Assert.False(Doors.MayOpen(reader, Urls.Provision));
        Assert.Equal(["For you", "Briefings", "Local help", "Good practice"], MenuItem.Of(reader).Select(item => item.Words));
    }

    [Fact]
    public void Who_has_no_role_yet_sees_their_account_and_nothing_else()
    {
        Assert.Equal(["For you"], MenuItem.Of(Actors.WithoutRole()).Select(item => item.Words));
        Assert.False(Doors.MayOpen(Actors.WithoutRole(), Urls.Practice));
        Assert.All(Enum.GetValues<Role>().Except([Role.PractitionerReader]), role => Assert.True(Doors.MayOpen(Actors.In(role), Urls.Register)));
    }

    [Fact]
    public void A_partner_representative_acts_on_the_recommendations_of_their_own_body_only()
    {
        var (ours, theirs) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var partner = Actors.In(Role.PartnerRepresentative) with { BodyIds = new HashSet<Guid> { ours } };
        Assert.All(new[] { AnswerRecommendation, ReportAdoption }, act =>
        {
            Assert.True(partner.May(act, new HeldBy(ours)));
            Assert.False(partner.May(act, new HeldBy(theirs)));
            Assert.False(partner.May(act, new HeldBy(null)));
        });
        // To belong to the body is not enough: the role says that somebody speaks for it.
        Assert.False((Actors.In(Role.ForumMember) with { BodyIds = new HashSet<Guid> { ours } }).May(AnswerRecommendation, new HeldBy(ours)));
    }

    /// <summary>P-19: nothing about a role asks for the sector of the body that somebody comes from.</summary>
    [Theory]
    [MemberData(nameof(RolesAndSectors))]
    public void Any_role_can_be_given_to_anybody_of_any_sector(Role role, Sector sector)
    {
        var body = Body.Add(Unique.Name("Body"), sector, null, new BodyFacts(), Stamps.AtPublication);
        var (person, post) = (APerson.In(role), APost.Any());
        post.BelongTo(body.Id, null, body.Name, Stamps.AtPublication);
        post.Appoint(person, Days.Published, null, isDeputy: false, isActing: false, teamId: null, Stamps.AtPublication);
        var actor = person.As(post.Id) with { BodyIds = new HashSet<Guid> { body.Id } };
        Assert.All(Enum.GetValues<Act>(), act => Assert.Equal(s_may[act].Others.Contains(Letter(role)), actor.May(act)));
    }

    public static TheoryData<Role, Sector> RolesAndSectors
    {
        get
        {
            var all = new TheoryData<Role, Sector>();
            foreach (var role in Enum.GetValues<Role>()) { foreach (var sector in Enum.GetValues<Sector>()) { all.Add(role, sector); } }
            return all;
        }
    }

    private sealed record HeldBy(Guid? OwnerBodyId) : IOwned
    {
        public IEnumerable<Guid> OwnerPostIds => [];
        public Guid? AccountableOfficerId => null;
        public bool IsOwnedByBoard => false;
        public IEnumerable<Guid> TeamIds => [];
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
        Role.ForumChair => 'H',
        Role.Champion => 'C',
        Role.PartnerRepresentative => 'P',
        Role.PractitionerReader => 'R',
        Role.Verifier => 'V',
        Role.RegisterEditor => 'E',
        Role.DataOfficer => 'G',
        Role.TrainingLead => 'N',
        Role.UserGroupFacilitator => 'U',
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
