using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RecommendationsAndForum : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AreaId",
                table: "Strategies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "BodyId",
                table: "Posts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "BodyId",
                table: "Partners",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Areas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    VerifierMayShareBody = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Areas", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Barriers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ref = table.Column<string>(type: "TEXT", nullable: false),
                    Theme = table.Column<string>(type: "TEXT", nullable: false),
                    OpportunityTheme = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Opportunity = table.Column<string>(type: "TEXT", nullable: false),
                    Explanation = table.Column<string>(type: "TEXT", nullable: true),
                    Locator = table.Column<string>(type: "TEXT", nullable: true),
                    RelatedRefs = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Barriers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CommonThreads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Refs = table.Column<string>(type: "TEXT", nullable: false),
                    Sections = table.Column<string>(type: "TEXT", nullable: false),
                    Use = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommonThreads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Follows",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Follows", x => new { x.PersonId, x.SubjectId });
                    table.ForeignKey(
                        name: "FK_Follows_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceValues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ref = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Measure = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: true),
                    Period = table.Column<string>(type: "TEXT", nullable: true),
                    Base = table.Column<string>(type: "TEXT", nullable: true),
                    Use = table.Column<string>(type: "TEXT", nullable: true),
                    Caution = table.Column<string>(type: "TEXT", nullable: true),
                    RelatedRefs = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceValues", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SourceDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Author = table.Column<string>(type: "TEXT", nullable: true),
                    Publisher = table.Column<string>(type: "TEXT", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reliability = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HasFormalRecommendations = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsFollowUpExpected = table.Column<bool>(type: "INTEGER", nullable: false),
                    FollowUpChasedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RightsNote = table.Column<string>(type: "TEXT", nullable: true),
                    Caution = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceDocuments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SourceForums",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ref = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", nullable: true),
                    Members = table.Column<string>(type: "TEXT", nullable: false),
                    StrengthOrGap = table.Column<string>(type: "TEXT", nullable: true),
                    Locator = table.Column<string>(type: "TEXT", nullable: true),
                    RelatedRefs = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceForums", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SourceRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ref = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: true),
                    Level = table.Column<string>(type: "TEXT", nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", nullable: true),
                    Host = table.Column<string>(type: "TEXT", nullable: true),
                    LinksTo = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", nullable: true),
                    LocalEquivalent = table.Column<string>(type: "TEXT", nullable: true),
                    Locator = table.Column<string>(type: "TEXT", nullable: true),
                    RelatedRefs = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Bodies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: true),
                    Level = table.Column<string>(type: "TEXT", nullable: true),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsWomenSpecific = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsMinorityLed = table.Column<bool>(type: "INTEGER", nullable: false),
                    SizeBand = table.Column<string>(type: "TEXT", nullable: true),
                    ActiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ActiveTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    StatusInSource = table.Column<string>(type: "TEXT", nullable: true),
                    ReportsToId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bodies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bodies_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Bodies_Bodies_ReportsToId",
                        column: x => x.ReportsToId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Districts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Districts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Districts_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Forums",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", nullable: true),
                    Principles = table.Column<string>(type: "TEXT", nullable: true),
                    Frequency = table.Column<string>(type: "TEXT", nullable: true),
                    HasBudget = table.Column<bool>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ChairPostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReportsToId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Forums", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Forums_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Forums_Forums_ReportsToId",
                        column: x => x.ReportsToId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Forums_Posts_ChairPostId",
                        column: x => x.ChairPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Recommendations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Ref = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", nullable: true),
                    Evidence = table.Column<string>(type: "TEXT", nullable: true),
                    AddressedTo = table.Column<string>(type: "TEXT", nullable: false),
                    Strength = table.Column<string>(type: "TEXT", nullable: true),
                    SourceDeadline = table.Column<string>(type: "TEXT", nullable: true),
                    Themes = table.Column<string>(type: "TEXT", nullable: false),
                    Locator = table.Column<string>(type: "TEXT", nullable: true),
                    IsSplitByRegister = table.Column<bool>(type: "INTEGER", nullable: false),
                    NeedsReview = table.Column<bool>(type: "INTEGER", nullable: false),
                    Review = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsSwitchedOn = table.Column<bool>(type: "INTEGER", nullable: false),
                    RepeatsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SupersededById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recommendations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Recommendations_Recommendations_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendations_Recommendations_RepeatsId",
                        column: x => x.RepeatsId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendations_Recommendations_SupersededById",
                        column: x => x.SupersededById,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendations_SourceDocuments_SourceId",
                        column: x => x.SourceId,
                        principalTable: "SourceDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BodySuccession",
                columns: table => new
                {
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SuccessorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BodySuccession", x => new { x.BodyId, x.SuccessorId });
                    table.ForeignKey(
                        name: "FK_BodySuccession_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BodySuccession_Bodies_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnerPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    FromYear = table.Column<int>(type: "INTEGER", nullable: false),
                    ToYear = table.Column<int>(type: "INTEGER", nullable: false),
                    NextEdition = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Mention = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HasOwnMeasure = table.Column<bool>(type: "INTEGER", nullable: false),
                    HasSplitData = table.Column<bool>(type: "INTEGER", nullable: false),
                    NamedLead = table.Column<string>(type: "TEXT", nullable: true),
                    HasImpactAssessment = table.Column<bool>(type: "INTEGER", nullable: false),
                    Asks = table.Column<string>(type: "TEXT", nullable: true),
                    ScoredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerPlans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerPlans_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PartnerPlans_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CascadeItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    WhatChanges = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SentByName = table.Column<string>(type: "TEXT", nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CascadeItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CascadeItems_Forums_ForumId",
                        column: x => x.ForumId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChampionPosts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PostId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PostName = table.Column<string>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", nullable: true),
                    Remit = table.Column<string>(type: "TEXT", nullable: true),
                    RemitAddress = table.Column<string>(type: "TEXT", nullable: true),
                    RemitOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Level = table.Column<string>(type: "TEXT", nullable: true),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BoardOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TimeAllowed = table.Column<string>(type: "TEXT", nullable: true),
                    TrainingRequired = table.Column<string>(type: "TEXT", nullable: true),
                    TrainedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TermEnd = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AwardsContracts = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConfirmedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    HandoverNote = table.Column<string>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChampionPosts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChampionPosts_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChampionPosts_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChampionPosts_Forums_BoardId",
                        column: x => x.BoardId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChampionPosts_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ForumIssues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubjectName = table.Column<string>(type: "TEXT", nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RaisedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    RaisedByName = table.Column<string>(type: "TEXT", nullable: false),
                    IsInForumsName = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReplyDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForumIssues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ForumIssues_Forums_BoardId",
                        column: x => x.BoardId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ForumIssues_Forums_ForumId",
                        column: x => x.ForumId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ForumSeats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForumSeats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ForumSeats_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ForumSeats_Forums_ForumId",
                        column: x => x.ForumId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ForumSeats_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForumName = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Minutes = table.Column<string>(type: "TEXT", nullable: true),
                    MinutesAgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meetings_Forums_ForumId",
                        column: x => x.ForumId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Adoptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnswerReason = table.Column<string>(type: "TEXT", nullable: true),
                    PartAccepted = table.Column<string>(type: "TEXT", nullable: true),
                    RecommendationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ref = table.Column<string>(type: "TEXT", nullable: false),
                    RegisteredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StandingCount = table.Column<int>(type: "INTEGER", nullable: false),
                    LastChangeHappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RestrictedNote = table.Column<string>(type: "TEXT", nullable: true),
                    FirstAgreedDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClaimedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    VerifiedByName = table.Column<string>(type: "TEXT", nullable: true),
                    OutcomeStatement = table.Column<string>(type: "TEXT", nullable: true),
                    Facts_Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Facts_AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_BlockedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Facts_ClaimedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_DrivingBoardId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Facts_DrivingPostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Facts_LastProgressOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_LinkedActions = table.Column<int>(type: "INTEGER", nullable: false),
                    Facts_MovesSinceProgress = table.Column<int>(type: "INTEGER", nullable: false),
                    Facts_Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Facts_OutcomeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_OutcomeReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_ResponseDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_ResponsibleBodyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Facts_ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_SentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_StalledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_SupersededOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_TargetDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Adoptions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Adoptions_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Adoptions_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PracticeEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Problem = table.Column<string>(type: "TEXT", nullable: true),
                    WhatWasDone = table.Column<string>(type: "TEXT", nullable: false),
                    Where = table.Column<string>(type: "TEXT", nullable: true),
                    IsWomenOnly = table.Column<bool>(type: "INTEGER", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Results = table.Column<string>(type: "TEXT", nullable: true),
                    Limits = table.Column<string>(type: "TEXT", nullable: true),
                    Tags = table.Column<string>(type: "TEXT", nullable: false),
                    Originator = table.Column<string>(type: "TEXT", nullable: false),
                    OriginatorBodyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MaintainerPostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecommendationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubmittedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmittedByName = table.Column<string>(type: "TEXT", nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ModeratedByName = table.Column<string>(type: "TEXT", nullable: true),
                    VerifiedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PracticeEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PracticeEntries_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PracticeEntries_Bodies_OriginatorBodyId",
                        column: x => x.OriginatorBodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PracticeEntries_Posts_MaintainerPostId",
                        column: x => x.MaintainerPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PracticeEntries_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationSections",
                columns: table => new
                {
                    RecommendationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SectionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationSections", x => new { x.RecommendationId, x.SectionId });
                    table.ForeignKey(
                        name: "FK_RecommendationSections_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RecommendationSections_Sections_SectionId",
                        column: x => x.SectionId,
                        principalTable: "Sections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CascadeDeliveries",
                columns: table => new
                {
                    CascadeItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AcknowledgedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AcknowledgedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Briefed = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CascadeDeliveries", x => new { x.CascadeItemId, x.TeamId });
                    table.ForeignKey(
                        name: "FK_CascadeDeliveries_CascadeItems_CascadeItemId",
                        column: x => x.CascadeItemId,
                        principalTable: "CascadeItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CascadeDeliveries_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChampionCovers",
                columns: table => new
                {
                    ChampionPostId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChampionCovers", x => new { x.ChampionPostId, x.SubjectId });
                    table.ForeignKey(
                        name: "FK_ChampionCovers_ChampionPosts_ChampionPostId",
                        column: x => x.ChampionPostId,
                        principalTable: "ChampionPosts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IssueTurns",
                columns: table => new
                {
                    IssueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReplyDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    View = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Words = table.Column<string>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssueTurns", x => new { x.IssueId, x.Number });
                    table.ForeignKey(
                        name: "FK_IssueTurns_ForumIssues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "ForumIssues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgendaItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaItems_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeetingAttendance",
                columns: table => new
                {
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingAttendance", x => new { x.MeetingId, x.BodyId });
                    table.ForeignKey(
                        name: "FK_MeetingAttendance_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MeetingAttendance_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdoptionActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdoptionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LinkedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    UnlinkedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdoptionActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdoptionActions_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdoptionActions_Adoptions_AdoptionId",
                        column: x => x.AdoptionId,
                        principalTable: "Adoptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdoptionDateMove",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdoptionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdoptionDateMove", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdoptionDateMove_Adoptions_AdoptionId",
                        column: x => x.AdoptionId,
                        principalTable: "Adoptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdoptionDistricts",
                columns: table => new
                {
                    AdoptionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DistrictId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ResponsibleBodyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    WorthCopying = table.Column<string>(type: "TEXT", nullable: true),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SaidBy = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdoptionDistricts", x => new { x.AdoptionId, x.DistrictId });
                    table.ForeignKey(
                        name: "FK_AdoptionDistricts_Adoptions_AdoptionId",
                        column: x => x.AdoptionId,
                        principalTable: "Adoptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AdoptionDistricts_Bodies_ResponsibleBodyId",
                        column: x => x.ResponsibleBodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdoptionDistricts_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdoptionEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdoptionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    DatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsWorthCopying = table.Column<bool>(type: "INTEGER", nullable: false),
                    AddedByName = table.Column<string>(type: "TEXT", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdoptionEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdoptionEvidence_Adoptions_AdoptionId",
                        column: x => x.AdoptionId,
                        principalTable: "Adoptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AdoptionStall",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdoptionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BlockedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Ask = table.Column<string>(type: "TEXT", nullable: false),
                    EscalatedToId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedHow = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdoptionStall", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdoptionStall_Adoptions_AdoptionId",
                        column: x => x.AdoptionId,
                        principalTable: "Adoptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AdoptionStall_Posts_EscalatedToId",
                        column: x => x.EscalatedToId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdoptionStandings",
                columns: table => new
                {
                    AdoptionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Facts_Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Facts_AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_BlockedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Facts_ClaimedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_DrivingBoardId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Facts_DrivingPostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Facts_LastProgressOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_LinkedActions = table.Column<int>(type: "INTEGER", nullable: false),
                    Facts_MovesSinceProgress = table.Column<int>(type: "INTEGER", nullable: false),
                    Facts_Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Facts_OutcomeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_OutcomeReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_ResponseDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_ResponsibleBodyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Facts_ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_SentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_StalledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_SupersededOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_TargetDate = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdoptionStandings", x => new { x.AdoptionId, x.Number });
                    table.ForeignKey(
                        name: "FK_AdoptionStandings_Adoptions_AdoptionId",
                        column: x => x.AdoptionId,
                        principalTable: "Adoptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdoptionUpdates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdoptionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Done = table.Column<string>(type: "TEXT", nullable: false),
                    Different = table.Column<string>(type: "TEXT", nullable: true),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    OnBehalfOf = table.Column<string>(type: "TEXT", nullable: true),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdoptionUpdates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdoptionUpdates_Adoptions_AdoptionId",
                        column: x => x.AdoptionId,
                        principalTable: "Adoptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PracticeAdoptions",
                columns: table => new
                {
                    PracticeEntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PracticeAdoptions", x => new { x.PracticeEntryId, x.TeamId });
                    table.ForeignKey(
                        name: "FK_PracticeAdoptions_PracticeEntries_PracticeEntryId",
                        column: x => x.PracticeEntryId,
                        principalTable: "PracticeEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PracticeAdoptions_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Strategies_AreaId",
                table: "Strategies",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_BodyId",
                table: "Posts",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_BodyId",
                table: "Partners",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_AdoptionActions_ActionPointId_UnlinkedOn",
                table: "AdoptionActions",
                columns: new[] { "ActionPointId", "UnlinkedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AdoptionActions_AdoptionId",
                table: "AdoptionActions",
                column: "AdoptionId");

            migrationBuilder.CreateIndex(
                name: "IX_AdoptionDateMove_AdoptionId",
                table: "AdoptionDateMove",
                column: "AdoptionId");

            migrationBuilder.CreateIndex(
                name: "IX_AdoptionDistricts_DistrictId",
                table: "AdoptionDistricts",
                column: "DistrictId");

            migrationBuilder.CreateIndex(
                name: "IX_AdoptionDistricts_ResponsibleBodyId",
                table: "AdoptionDistricts",
                column: "ResponsibleBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_AdoptionEvidence_AdoptionId_EnteredAt",
                table: "AdoptionEvidence",
                columns: new[] { "AdoptionId", "EnteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_AreaId_RecommendationId",
                table: "Adoptions",
                columns: new[] { "AreaId", "RecommendationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Adoptions_RecommendationId",
                table: "Adoptions",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_AdoptionStall_AdoptionId",
                table: "AdoptionStall",
                column: "AdoptionId");

            migrationBuilder.CreateIndex(
                name: "IX_AdoptionStall_EscalatedToId",
                table: "AdoptionStall",
                column: "EscalatedToId");

            migrationBuilder.CreateIndex(
                name: "IX_AdoptionStandings_AdoptionId_HappenedOn_Number_EnteredAt",
                table: "AdoptionStandings",
                columns: new[] { "AdoptionId", "HappenedOn", "Number", "EnteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AdoptionUpdates_AdoptionId_HappenedOn",
                table: "AdoptionUpdates",
                columns: new[] { "AdoptionId", "HappenedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_MeetingId",
                table: "AgendaItems",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_SubjectId",
                table: "AgendaItems",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Areas_Code",
                table: "Areas",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Barriers_Ref",
                table: "Barriers",
                column: "Ref",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bodies_AreaId",
                table: "Bodies",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Bodies_Name",
                table: "Bodies",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bodies_ReportsToId",
                table: "Bodies",
                column: "ReportsToId");

            migrationBuilder.CreateIndex(
                name: "IX_BodySuccession_SuccessorId",
                table: "BodySuccession",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "IX_CascadeDeliveries_TeamId_AcknowledgedOn",
                table: "CascadeDeliveries",
                columns: new[] { "TeamId", "AcknowledgedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CascadeItems_AreaId_SentOn",
                table: "CascadeItems",
                columns: new[] { "AreaId", "SentOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CascadeItems_ForumId",
                table: "CascadeItems",
                column: "ForumId");

            migrationBuilder.CreateIndex(
                name: "IX_ChampionPosts_AreaId",
                table: "ChampionPosts",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_ChampionPosts_BoardId",
                table: "ChampionPosts",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_ChampionPosts_BodyId",
                table: "ChampionPosts",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_ChampionPosts_PostId",
                table: "ChampionPosts",
                column: "PostId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommonThreads_Order",
                table: "CommonThreads",
                column: "Order",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Districts_AreaId",
                table: "Districts",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_ForumIssues_AreaId_Number",
                table: "ForumIssues",
                columns: new[] { "AreaId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ForumIssues_AreaId_State_ReplyDue",
                table: "ForumIssues",
                columns: new[] { "AreaId", "State", "ReplyDue" });

            migrationBuilder.CreateIndex(
                name: "IX_ForumIssues_BoardId",
                table: "ForumIssues",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_ForumIssues_ForumId",
                table: "ForumIssues",
                column: "ForumId");

            migrationBuilder.CreateIndex(
                name: "IX_ForumIssues_SubjectId",
                table: "ForumIssues",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_AreaId_Name",
                table: "Forums",
                columns: new[] { "AreaId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Forums_ChairPostId",
                table: "Forums",
                column: "ChairPostId");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_ReportsToId",
                table: "Forums",
                column: "ReportsToId");

            migrationBuilder.CreateIndex(
                name: "IX_ForumSeats_BodyId",
                table: "ForumSeats",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_ForumSeats_ForumId",
                table: "ForumSeats",
                column: "ForumId");

            migrationBuilder.CreateIndex(
                name: "IX_ForumSeats_PostId",
                table: "ForumSeats",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingAttendance_BodyId",
                table: "MeetingAttendance",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_ForumId_On",
                table: "Meetings",
                columns: new[] { "ForumId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_PartnerPlans_AreaId_NextEdition",
                table: "PartnerPlans",
                columns: new[] { "AreaId", "NextEdition" });

            migrationBuilder.CreateIndex(
                name: "IX_PartnerPlans_BodyId",
                table: "PartnerPlans",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_PracticeAdoptions_TeamId",
                table: "PracticeAdoptions",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_PracticeEntries_AreaId_State",
                table: "PracticeEntries",
                columns: new[] { "AreaId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_PracticeEntries_MaintainerPostId",
                table: "PracticeEntries",
                column: "MaintainerPostId");

            migrationBuilder.CreateIndex(
                name: "IX_PracticeEntries_OriginatorBodyId",
                table: "PracticeEntries",
                column: "OriginatorBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_PracticeEntries_RecommendationId",
                table: "PracticeEntries",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ParentId",
                table: "Recommendations",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_Ref",
                table: "Recommendations",
                column: "Ref",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_RepeatsId",
                table: "Recommendations",
                column: "RepeatsId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_SourceId_Order",
                table: "Recommendations",
                columns: new[] { "SourceId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_Standing_Kind",
                table: "Recommendations",
                columns: new[] { "Standing", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_SupersededById",
                table: "Recommendations",
                column: "SupersededById");

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationSections_SectionId",
                table: "RecommendationSections",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceValues_Ref",
                table: "ReferenceValues",
                column: "Ref",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SourceDocuments_Code",
                table: "SourceDocuments",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SourceForums_Ref",
                table: "SourceForums",
                column: "Ref",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SourceRoles_Ref",
                table: "SourceRoles",
                column: "Ref",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Partners_Bodies_BodyId",
                table: "Partners",
                column: "BodyId",
                principalTable: "Bodies",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Posts_Bodies_BodyId",
                table: "Posts",
                column: "BodyId",
                principalTable: "Bodies",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Strategies_Areas_AreaId",
                table: "Strategies",
                column: "AreaId",
                principalTable: "Areas",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Partners_Bodies_BodyId",
                table: "Partners");

            migrationBuilder.DropForeignKey(
                name: "FK_Posts_Bodies_BodyId",
                table: "Posts");

            migrationBuilder.DropForeignKey(
                name: "FK_Strategies_Areas_AreaId",
                table: "Strategies");

            migrationBuilder.DropTable(
                name: "AdoptionActions");

            migrationBuilder.DropTable(
                name: "AdoptionDateMove");

            migrationBuilder.DropTable(
                name: "AdoptionDistricts");

            migrationBuilder.DropTable(
                name: "AdoptionEvidence");

            migrationBuilder.DropTable(
                name: "AdoptionStall");

            migrationBuilder.DropTable(
                name: "AdoptionStandings");

            migrationBuilder.DropTable(
                name: "AdoptionUpdates");

            migrationBuilder.DropTable(
                name: "AgendaItems");

            migrationBuilder.DropTable(
                name: "Barriers");

            migrationBuilder.DropTable(
                name: "BodySuccession");

            migrationBuilder.DropTable(
                name: "CascadeDeliveries");

            migrationBuilder.DropTable(
                name: "ChampionCovers");

            migrationBuilder.DropTable(
                name: "CommonThreads");

            migrationBuilder.DropTable(
                name: "Follows");

            migrationBuilder.DropTable(
                name: "ForumSeats");

            migrationBuilder.DropTable(
                name: "IssueTurns");

            migrationBuilder.DropTable(
                name: "MeetingAttendance");

            migrationBuilder.DropTable(
                name: "PartnerPlans");

            migrationBuilder.DropTable(
                name: "PracticeAdoptions");

            migrationBuilder.DropTable(
                name: "RecommendationSections");

            migrationBuilder.DropTable(
                name: "ReferenceValues");

            migrationBuilder.DropTable(
                name: "SourceForums");

            migrationBuilder.DropTable(
                name: "SourceRoles");

            migrationBuilder.DropTable(
                name: "Districts");

            migrationBuilder.DropTable(
                name: "Adoptions");

            migrationBuilder.DropTable(
                name: "CascadeItems");

            migrationBuilder.DropTable(
                name: "ChampionPosts");

            migrationBuilder.DropTable(
                name: "ForumIssues");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "PracticeEntries");

            migrationBuilder.DropTable(
                name: "Forums");

            migrationBuilder.DropTable(
                name: "Bodies");

            migrationBuilder.DropTable(
                name: "Recommendations");

            migrationBuilder.DropTable(
                name: "Areas");

            migrationBuilder.DropTable(
                name: "SourceDocuments");

            migrationBuilder.DropIndex(
                name: "IX_Strategies_AreaId",
                table: "Strategies");

            migrationBuilder.DropIndex(
                name: "IX_Posts_BodyId",
                table: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_Partners_BodyId",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "AreaId",
                table: "Strategies");

            migrationBuilder.DropColumn(
                name: "BodyId",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "BodyId",
                table: "Partners");
        }
    }
}
