using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace StrategyTracker.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Areas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    VerifierMayShareBody = table.Column<bool>(type: "boolean", nullable: false),
                    SmallNumberLimit = table.Column<int>(type: "integer", nullable: false, defaultValue: 10),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Areas", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Barriers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    Theme = table.Column<string>(type: "text", nullable: false),
                    OpportunityTheme = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Opportunity = table.Column<string>(type: "text", nullable: false),
                    Explanation = table.Column<string>(type: "text", nullable: true),
                    Locator = table.Column<string>(type: "text", nullable: true),
                    RelatedRefs = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Barriers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CommonThreads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Refs = table.Column<string>(type: "text", nullable: false),
                    Sections = table.Column<string>(type: "text", nullable: false),
                    Use = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommonThreads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DutyRegimes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    LegalBasis = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewYears = table.Column<int>(type: "integer", nullable: false),
                    ReportMonths = table.Column<int>(type: "integer", nullable: false),
                    GoalWord = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyRegimes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Address = table.Column<string>(type: "text", nullable: true),
                    OriginalName = table.Column<string>(type: "text", nullable: true),
                    StoredName = table.Column<string>(type: "text", nullable: true),
                    ContentType = table.Column<string>(type: "text", nullable: true),
                    Size = table.Column<long>(type: "bigint", nullable: true),
                    Sha256 = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    AddedById = table.Column<Guid>(type: "uuid", nullable: true),
                    AddedByName = table.Column<string>(type: "text", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "History",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: true),
                    SubjectKind = table.Column<string>(type: "text", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectName = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    What = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<string>(type: "text", nullable: true),
                    To = table.Column<string>(type: "text", nullable: true),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    OnBehalfOf = table.Column<string>(type: "text", nullable: true),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Why = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_History", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "JobRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Job = table.Column<string>(type: "text", nullable: false),
                    StartedBy = table.Column<string>(type: "text", nullable: false),
                    Instance = table.Column<string>(type: "text", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Said = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Email = table.Column<string>(type: "text", nullable: true),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceValues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Measure = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    Unit = table.Column<string>(type: "text", nullable: true),
                    Period = table.Column<string>(type: "text", nullable: true),
                    Base = table.Column<string>(type: "text", nullable: true),
                    Use = table.Column<string>(type: "text", nullable: true),
                    Caution = table.Column<string>(type: "text", nullable: true),
                    RelatedRefs = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceValues", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReminderRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    IsOn = table.Column<bool>(type: "boolean", nullable: false),
                    IsLocal = table.Column<bool>(type: "boolean", nullable: false),
                    DaysBeforeList = table.Column<string>(type: "text", nullable: false),
                    DaysAfter = table.Column<int>(type: "integer", nullable: true),
                    RepeatEvery = table.Column<int>(type: "integer", nullable: true),
                    DirectorAfter = table.Column<int>(type: "integer", nullable: true),
                    AreaLeadAfter = table.Column<int>(type: "integer", nullable: true),
                    BoardAfter = table.Column<int>(type: "integer", nullable: true),
                    Pace = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SourceDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Author = table.Column<string>(type: "text", nullable: true),
                    Publisher = table.Column<string>(type: "text", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: true),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reliability = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HasFormalRecommendations = table.Column<bool>(type: "boolean", nullable: false),
                    IsFollowUpExpected = table.Column<bool>(type: "boolean", nullable: false),
                    FollowUpChasedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RightsNote = table.Column<string>(type: "text", nullable: true),
                    Caution = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceDocuments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SourceForums",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Level = table.Column<string>(type: "text", nullable: true),
                    Purpose = table.Column<string>(type: "text", nullable: true),
                    Members = table.Column<string>(type: "text", nullable: false),
                    StrengthOrGap = table.Column<string>(type: "text", nullable: true),
                    Locator = table.Column<string>(type: "text", nullable: true),
                    RelatedRefs = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceForums", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SourceRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: true),
                    Level = table.Column<string>(type: "text", nullable: true),
                    Purpose = table.Column<string>(type: "text", nullable: true),
                    Host = table.Column<string>(type: "text", nullable: true),
                    LinksTo = table.Column<string>(type: "text", nullable: true),
                    Status = table.Column<string>(type: "text", nullable: true),
                    LocalEquivalent = table.Column<string>(type: "text", nullable: true),
                    Locator = table.Column<string>(type: "text", nullable: true),
                    RelatedRefs = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Bodies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Sector = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: true),
                    Level = table.Column<string>(type: "text", nullable: true),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsWomenSpecific = table.Column<bool>(type: "boolean", nullable: false),
                    IsMinorityLed = table.Column<bool>(type: "boolean", nullable: false),
                    SizeBand = table.Column<string>(type: "text", nullable: true),
                    ActiveFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ActiveTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    StatusInSource = table.Column<string>(type: "text", nullable: true),
                    ReportsToId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false)
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
                name: "PolicyEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Description = table.Column<string>(type: "text", nullable: true),
                    TakesEffectOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: true),
                    SourceAddress = table.Column<string>(type: "text", nullable: true),
                    EnteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyEvents_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Strategies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Organisation = table.Column<string>(type: "text", nullable: false),
                    Area = table.Column<string>(type: "text", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: true),
                    Region = table.Column<string>(type: "text", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PublishedPrecision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MovedByDays = table.Column<int>(type: "integer", nullable: false),
                    ParentStrategy = table.Column<string>(type: "text", nullable: true),
                    EqualityOfOutcome = table.Column<string>(type: "text", nullable: true),
                    DueSoonDays = table.Column<int>(type: "integer", nullable: false),
                    SilentAfterDays = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Strategies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Strategies_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AreaRegime",
                columns: table => new
                {
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    RegimeId = table.Column<Guid>(type: "uuid", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    PlanDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaRegime", x => new { x.AreaId, x.From });
                    table.ForeignKey(
                        name: "FK_AreaRegime_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AreaRegime_DutyRegimes_RegimeId",
                        column: x => x.RegimeId,
                        principalTable: "DutyRegimes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DutyCycles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    RegimeId = table.Column<Guid>(type: "uuid", nullable: false),
                    RegimeName = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ReviewYears = table.Column<int>(type: "integer", nullable: false),
                    AfterId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewFindings = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyCycles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DutyCycles_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DutyCycles_DutyCycles_AfterId",
                        column: x => x.AfterId,
                        principalTable: "DutyCycles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DutyCycles_DutyRegimes_RegimeId",
                        column: x => x.RegimeId,
                        principalTable: "DutyRegimes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DutyRequirement",
                columns: table => new
                {
                    RegimeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Recurrence = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyRequirement", x => new { x.RegimeId, x.Order });
                    table.ForeignKey(
                        name: "FK_DutyRequirement_DutyRegimes_RegimeId",
                        column: x => x.RegimeId,
                        principalTable: "DutyRegimes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "text", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUsers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Follows",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                name: "OutboxLetters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Tries = table.Column<int>(type: "integer", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    HeldUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HeldBy = table.Column<string>(type: "text", nullable: true),
                    Subject = table.Column<string>(type: "text", nullable: true),
                    PlainText = table.Column<string>(type: "text", nullable: true),
                    Html = table.Column<string>(type: "text", nullable: true),
                    SentTo = table.Column<string>(type: "text", nullable: true),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MessageId = table.Column<string>(type: "text", nullable: true),
                    LastError = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxLetters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutboxLetters_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonRole",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonRole", x => new { x.PersonId, x.Role });
                    table.ForeignKey(
                        name: "FK_PersonRole_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReminderChoices",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Topic = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Pace = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderChoices", x => new { x.PersonId, x.Topic });
                    table.ForeignKey(
                        name: "FK_ReminderChoices_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Query = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedViews_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Recommendations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SourceId = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Detail = table.Column<string>(type: "text", nullable: true),
                    Evidence = table.Column<string>(type: "text", nullable: true),
                    AddressedTo = table.Column<string>(type: "text", nullable: false),
                    Strength = table.Column<string>(type: "text", nullable: true),
                    SourceDeadline = table.Column<string>(type: "text", nullable: true),
                    Themes = table.Column<string>(type: "text", nullable: false),
                    Locator = table.Column<string>(type: "text", nullable: true),
                    IsSplitByRegister = table.Column<bool>(type: "boolean", nullable: false),
                    NeedsReview = table.Column<bool>(type: "boolean", nullable: false),
                    Review = table.Column<string>(type: "text", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsSwitchedOn = table.Column<bool>(type: "boolean", nullable: false),
                    RepeatsId = table.Column<Guid>(type: "uuid", nullable: true),
                    SupersededById = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
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
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    SuccessorId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    FromYear = table.Column<int>(type: "integer", nullable: false),
                    ToYear = table.Column<int>(type: "integer", nullable: false),
                    NextEdition = table.Column<DateOnly>(type: "date", nullable: true),
                    Mention = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HasOwnMeasure = table.Column<bool>(type: "boolean", nullable: false),
                    HasSplitData = table.Column<bool>(type: "boolean", nullable: false),
                    NamedLead = table.Column<string>(type: "text", nullable: true),
                    HasImpactAssessment = table.Column<bool>(type: "boolean", nullable: false),
                    Asks = table.Column<string>(type: "text", nullable: true),
                    ScoredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
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
                name: "Partners",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Variants = table.Column<string>(type: "text", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partners", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Partners_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Posts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Holders = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsInternal = table.Column<bool>(type: "boolean", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    ReportsToId = table.Column<Guid>(type: "uuid", nullable: true),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Posts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Posts_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Posts_Posts_ReportsToId",
                        column: x => x.ReportsToId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Aims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Aims_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Anomalies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    Where = table.Column<string>(type: "text", nullable: false),
                    Line = table.Column<int>(type: "integer", nullable: true),
                    Issue = table.Column<string>(type: "text", nullable: false),
                    Handling = table.Column<string>(type: "text", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "text", nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Anomalies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Anomalies_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BaselineRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Table = table.Column<string>(type: "text", nullable: false),
                    Period = table.Column<string>(type: "text", nullable: true),
                    Geography = table.Column<string>(type: "text", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    OrderType = table.Column<string>(type: "text", nullable: false),
                    Men = table.Column<int>(type: "integer", nullable: false),
                    Women = table.Column<int>(type: "integer", nullable: false),
                    Total = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BaselineRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BaselineRows_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: true),
                    SecretHash = table.Column<string>(type: "text", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Drivers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drivers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Drivers_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FrameworkSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    PrintedNumber = table.Column<string>(type: "text", nullable: false),
                    Step = table.Column<string>(type: "text", nullable: false),
                    Raw = table.Column<string>(type: "text", nullable: true),
                    DateFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    DateTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Precision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    PersonName = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrameworkSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FrameworkSteps_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GlossaryTerms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Term = table.Column<string>(type: "text", nullable: false),
                    Expansion = table.Column<string>(type: "text", nullable: false),
                    IsExpandedInSource = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GlossaryTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GlossaryTerms_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Packs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    AddedById = table.Column<Guid>(type: "uuid", nullable: true),
                    AddedByName = table.Column<string>(type: "text", nullable: false),
                    RetiredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Packs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Packs_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Packs_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Relation = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReferenceDocuments_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Heading = table.Column<string>(type: "text", nullable: false),
                    Pathway = table.Column<int>(type: "integer", nullable: true),
                    Narrative = table.Column<string>(type: "text", nullable: true),
                    PrintedActionHeading = table.Column<string>(type: "text", nullable: true),
                    Notes = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sections_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SourceFigures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<decimal>(type: "numeric", nullable: true),
                    Unit = table.Column<string>(type: "text", nullable: true),
                    Period = table.Column<string>(type: "text", nullable: true),
                    Geography = table.Column<string>(type: "text", nullable: true),
                    SourceRef = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceFigures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SourceFigures_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Consultations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CycleId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    AskedEmployees = table.Column<bool>(type: "boolean", nullable: false),
                    AskedStakeholders = table.Column<bool>(type: "boolean", nullable: false),
                    Groups = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Method = table.Column<string>(type: "text", nullable: true),
                    Responses = table.Column<int>(type: "integer", nullable: true),
                    Heard = table.Column<string>(type: "text", nullable: true),
                    WhatChanged = table.Column<string>(type: "text", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consultations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Consultations_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Consultations_DutyCycles_CycleId",
                        column: x => x.CycleId,
                        principalTable: "DutyCycles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Statements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    CycleId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Statements_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Statements_DutyCycles_CycleId",
                        column: x => x.CycleId,
                        principalTable: "DutyCycles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "text", nullable: false),
                    ProviderKey = table.Column<string>(type: "text", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RuleKey = table.Column<string>(type: "text", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Turn = table.Column<int>(type: "integer", nullable: false),
                    Rung = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Topic = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Weight = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Pace = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FallsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: true),
                    What = table.Column<string>(type: "text", nullable: false),
                    Why = table.Column<string>(type: "text", nullable: false),
                    Act = table.Column<string>(type: "text", nullable: false),
                    Href = table.Column<string>(type: "text", nullable: false),
                    Because = table.Column<string>(type: "text", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "text", nullable: true),
                    LetterId = table.Column<Guid>(type: "uuid", nullable: true),
                    SeenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedWhy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reminders_OutboxLetters_LetterId",
                        column: x => x.LetterId,
                        principalTable: "OutboxLetters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reminders_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Adoptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AnswerReason = table.Column<string>(type: "text", nullable: true),
                    PartAccepted = table.Column<string>(type: "text", nullable: true),
                    RecommendationId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StandingCount = table.Column<int>(type: "integer", nullable: false),
                    LastChangeHappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RestrictedNote = table.Column<string>(type: "text", nullable: true),
                    FirstAgreedDate = table.Column<DateOnly>(type: "date", nullable: true),
                    ClaimedById = table.Column<Guid>(type: "uuid", nullable: true),
                    VerifiedByName = table.Column<string>(type: "text", nullable: true),
                    OutcomeStatement = table.Column<string>(type: "text", nullable: true),
                    Facts_Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Facts_AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_BlockedBy = table.Column<string>(type: "text", nullable: true),
                    Facts_ClaimedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_DeliveredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_DrivingBoardId = table.Column<Guid>(type: "uuid", nullable: true),
                    Facts_DrivingPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    Facts_LastProgressOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_LinkedActions = table.Column<int>(type: "integer", nullable: false),
                    Facts_MovesSinceProgress = table.Column<int>(type: "integer", nullable: false),
                    Facts_Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Facts_OutcomeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_OutcomeReviewDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_ResponseDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_ResponsibleBodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    Facts_ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_StalledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_SupersededOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_TargetDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
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
                name: "Forums",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: true),
                    Principles = table.Column<string>(type: "text", nullable: true),
                    Frequency = table.Column<string>(type: "text", nullable: true),
                    HasBudget = table.Column<bool>(type: "boolean", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ChairPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReportsToId = table.Column<Guid>(type: "uuid", nullable: true),
                    StandingCount = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
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
                name: "FundingAssurances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Service = table.Column<string>(type: "text", nullable: false),
                    Funder = table.Column<string>(type: "text", nullable: true),
                    Instrument = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoticeDays = table.Column<int>(type: "integer", nullable: true),
                    DecisionPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecisionDue = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingAssurances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingAssurances_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingAssurances_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingAssurances_Posts_DecisionPostId",
                        column: x => x.DecisionPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Goals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CycleId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Description = table.Column<string>(type: "text", nullable: true),
                    Baseline = table.Column<string>(type: "text", nullable: true),
                    Target = table.Column<string>(type: "text", nullable: true),
                    OwnerPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    ChosenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ApprovedByName = table.Column<string>(type: "text", nullable: true),
                    Verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    VerdictWhy = table.Column<string>(type: "text", nullable: true),
                    NextTitle = table.Column<string>(type: "text", nullable: true),
                    VerdictOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DroppedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CarriedFromId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Goals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Goals_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Goals_DutyCycles_CycleId",
                        column: x => x.CycleId,
                        principalTable: "DutyCycles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Goals_Goals_CarriedFromId",
                        column: x => x.CarriedFromId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Goals_Posts_OwnerPostId",
                        column: x => x.OwnerPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Measures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Tells = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Numerator = table.Column<string>(type: "text", nullable: true),
                    Denominator = table.Column<string>(type: "text", nullable: true),
                    Breakdown = table.Column<string>(type: "text", nullable: false),
                    Comparator = table.Column<string>(type: "text", nullable: true),
                    Better = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Frequency = table.Column<string>(type: "text", nullable: true),
                    EveryMonths = table.Column<int>(type: "integer", nullable: true),
                    IntervalIsLocal = table.Column<bool>(type: "boolean", nullable: false),
                    MeasuredFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    IsStated = table.Column<bool>(type: "boolean", nullable: false),
                    IsLocal = table.Column<bool>(type: "boolean", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    OwnerPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    PairedWithId = table.Column<Guid>(type: "uuid", nullable: true),
                    Funnel = table.Column<string>(type: "text", nullable: true),
                    FunnelStage = table.Column<int>(type: "integer", nullable: true),
                    IsGuardRail = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Measures_Measures_PairedWithId",
                        column: x => x.PairedWithId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Measures_Posts_OwnerPostId",
                        column: x => x.OwnerPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Measures_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostVariant",
                columns: table => new
                {
                    PostId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostVariant", x => new { x.PostId, x.Name });
                    table.ForeignKey(
                        name: "FK_PostVariant_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PracticeEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Problem = table.Column<string>(type: "text", nullable: true),
                    WhatWasDone = table.Column<string>(type: "text", nullable: false),
                    Where = table.Column<string>(type: "text", nullable: true),
                    IsWomenOnly = table.Column<bool>(type: "boolean", nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Results = table.Column<string>(type: "text", nullable: true),
                    Limits = table.Column<string>(type: "text", nullable: true),
                    Tags = table.Column<string>(type: "text", nullable: false),
                    Originator = table.Column<string>(type: "text", nullable: false),
                    OriginatorBodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    MaintainerPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    RecommendationId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubmittedById = table.Column<Guid>(type: "uuid", nullable: true),
                    SubmittedByName = table.Column<string>(type: "text", nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ModeratedByName = table.Column<string>(type: "text", nullable: true),
                    VerifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewBy = table.Column<DateOnly>(type: "date", nullable: true),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
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
                name: "Teams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ManagerPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Teams", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Teams_Posts_ManagerPostId",
                        column: x => x.ManagerPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IssuedPacks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    PackId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Reports = table.Column<string>(type: "text", nullable: false),
                    Recipients = table.Column<string>(type: "text", nullable: false),
                    AsAt = table.Column<DateOnly>(type: "date", nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<string>(type: "text", nullable: false),
                    Inputs = table.Column<string>(type: "text", nullable: false),
                    FileName = table.Column<string>(type: "text", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    IssuedById = table.Column<Guid>(type: "uuid", nullable: true),
                    IssuedByName = table.Column<string>(type: "text", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuedPacks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IssuedPacks_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IssuedPacks_Packs_PackId",
                        column: x => x.PackId,
                        principalTable: "Packs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IssuedPacks_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PackRecipient",
                columns: table => new
                {
                    PackId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackRecipient", x => new { x.PackId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_PackRecipient_Packs_PackId",
                        column: x => x.PackId,
                        principalTable: "Packs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PackRecipient_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PackReport",
                columns: table => new
                {
                    PackId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Report = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackReport", x => new { x.PackId, x.Order });
                    table.ForeignKey(
                        name: "FK_PackReport_Packs_PackId",
                        column: x => x.PackId,
                        principalTable: "Packs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ActionPoints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssuranceEveryMonths = table.Column<int>(type: "integer", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    SectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Ref = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Detail = table.Column<string>(type: "text", nullable: true),
                    Notes = table.Column<string>(type: "text", nullable: true),
                    SourceForm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SourceLine = table.Column<int>(type: "integer", nullable: true),
                    OwnerKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OwnerAsWritten = table.Column<string>(type: "text", nullable: true),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Control = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DeadlineKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SourceDeadline = table.Column<DateOnly>(type: "date", nullable: true),
                    IsDuty = table.Column<bool>(type: "boolean", nullable: false),
                    IsHeading = table.Column<bool>(type: "boolean", nullable: false),
                    Trigger = table.Column<string>(type: "text", nullable: true),
                    AppliesPer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    PartnerNote = table.Column<string>(type: "text", nullable: true),
                    RecurrenceAsWritten = table.Column<string>(type: "text", nullable: true),
                    Themes = table.Column<string>(type: "text", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Ending = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OfficerId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsJoint = table.Column<bool>(type: "boolean", nullable: false),
                    HasLead = table.Column<bool>(type: "boolean", nullable: false),
                    TargetDate = table.Column<DateOnly>(type: "date", nullable: true),
                    NextDue = table.Column<DateOnly>(type: "date", nullable: true),
                    LastReportOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Confidence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    IsWaitingOnPartner = table.Column<bool>(type: "boolean", nullable: false),
                    PartnerReplyDue = table.Column<DateOnly>(type: "date", nullable: true),
                    LastAssurance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    AssuredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AssuranceDue = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOrder = table.Column<DateOnly>(type: "date", nullable: false),
                    IsUnowned = table.Column<bool>(type: "boolean", nullable: false),
                    StandingCount = table.Column<int>(type: "integer", nullable: false),
                    LastChangeHappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstAgreedDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Every = table.Column<int>(type: "integer", nullable: true),
                    EveryUnit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    IsAtLeast = table.Column<bool>(type: "boolean", nullable: false),
                    IsIntervalLocal = table.Column<bool>(type: "boolean", nullable: false),
                    FirstDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionPoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActionPoints_ActionPoints_ParentId",
                        column: x => x.ParentId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionPoints_People_OfficerId",
                        column: x => x.OfficerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionPoints_Sections_SectionId",
                        column: x => x.SectionId,
                        principalTable: "Sections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionPoints_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationSections",
                columns: table => new
                {
                    RecommendationId = table.Column<Guid>(type: "uuid", nullable: false),
                    SectionId = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "Publications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StatementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    AreaCode = table.Column<string>(type: "text", nullable: false),
                    AreaName = table.Column<string>(type: "text", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Publications_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StatementVersion",
                columns: table => new
                {
                    StatementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    WrittenByName = table.Column<string>(type: "text", nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ApprovedByName = table.Column<string>(type: "text", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PublishedByName = table.Column<string>(type: "text", nullable: true),
                    PublishedWhere = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementVersion", x => new { x.StatementId, x.Number });
                    table.ForeignKey(
                        name: "FK_StatementVersion_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdoptionDateMove",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AdoptionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    Why = table.Column<string>(type: "text", nullable: false)
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
                    AdoptionId = table.Column<Guid>(type: "uuid", nullable: false),
                    DistrictId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ResponsibleBodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    WorthCopying = table.Column<string>(type: "text", nullable: true),
                    SaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SaidBy = table.Column<string>(type: "text", nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AdoptionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    DatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsWorthCopying = table.Column<bool>(type: "boolean", nullable: false),
                    AddedByName = table.Column<string>(type: "text", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AdoptionId = table.Column<Guid>(type: "uuid", nullable: false),
                    BlockedBy = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    Ask = table.Column<string>(type: "text", nullable: false),
                    EscalatedToId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedHow = table.Column<string>(type: "text", nullable: true)
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
                    AdoptionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Facts_Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Facts_AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_BlockedBy = table.Column<string>(type: "text", nullable: true),
                    Facts_ClaimedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_DeliveredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_DrivingBoardId = table.Column<Guid>(type: "uuid", nullable: true),
                    Facts_DrivingPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    Facts_LastProgressOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_LinkedActions = table.Column<int>(type: "integer", nullable: false),
                    Facts_MovesSinceProgress = table.Column<int>(type: "integer", nullable: false),
                    Facts_Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Facts_OutcomeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_OutcomeReviewDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_ResponseDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_ResponsibleBodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    Facts_ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_StalledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_SupersededOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_TargetDate = table.Column<DateOnly>(type: "date", nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AdoptionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Done = table.Column<string>(type: "text", nullable: false),
                    Different = table.Column<string>(type: "text", nullable: true),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    OnBehalfOf = table.Column<string>(type: "text", nullable: true),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                name: "CascadeItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ForumId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    WhatChanges = table.Column<string>(type: "text", nullable: false),
                    Why = table.Column<string>(type: "text", nullable: true),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SentByName = table.Column<string>(type: "text", nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PostId = table.Column<Guid>(type: "uuid", nullable: false),
                    PostName = table.Column<string>(type: "text", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: true),
                    Remit = table.Column<string>(type: "text", nullable: true),
                    RemitAddress = table.Column<string>(type: "text", nullable: true),
                    RemitOn = table.Column<DateOnly>(type: "date", nullable: true),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    Level = table.Column<string>(type: "text", nullable: true),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: true),
                    BoardOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TimeAllowed = table.Column<string>(type: "text", nullable: true),
                    TrainingRequired = table.Column<string>(type: "text", nullable: true),
                    TrainedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TermEnd = table.Column<DateOnly>(type: "date", nullable: true),
                    AwardsContracts = table.Column<bool>(type: "boolean", nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConfirmedById = table.Column<Guid>(type: "uuid", nullable: true),
                    HandoverNote = table.Column<string>(type: "text", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StandingCount = table.Column<int>(type: "integer", nullable: false),
                    NewsletterMonths = table.Column<int>(type: "integer", nullable: true),
                    NewsletterFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ForumId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Detail = table.Column<string>(type: "text", nullable: true),
                    Subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    SubjectName = table.Column<string>(type: "text", nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RaisedById = table.Column<Guid>(type: "uuid", nullable: true),
                    RaisedByName = table.Column<string>(type: "text", nullable: false),
                    IsInForumsName = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplyDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ForumId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    PostId = table.Column<Guid>(type: "uuid", nullable: true),
                    Sector = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
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
                name: "ForumStandings",
                columns: table => new
                {
                    ForumId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Facts_ReportsToId = table.Column<Guid>(type: "uuid", nullable: true),
                    Facts_Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForumStandings", x => new { x.ForumId, x.Number });
                    table.ForeignKey(
                        name: "FK_ForumStandings_Forums_ForumId",
                        column: x => x.ForumId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ForumId = table.Column<Guid>(type: "uuid", nullable: false),
                    ForumName = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Minutes = table.Column<string>(type: "text", nullable: true),
                    MinutesAgreedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
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
                name: "VoiceThemes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    FacilitatorPostId = table.Column<Guid>(type: "uuid", nullable: false),
                    HeardOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Size = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Theme = table.Column<string>(type: "text", nullable: false),
                    Suggestion = table.Column<string>(type: "text", nullable: true),
                    EnteredById = table.Column<Guid>(type: "uuid", nullable: true),
                    EnteredByName = table.Column<string>(type: "text", nullable: false),
                    CheckedByName = table.Column<string>(type: "text", nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecisionDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VoiceThemes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VoiceThemes_Forums_BoardId",
                        column: x => x.BoardId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VoiceThemes_Forums_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VoiceThemes_Posts_FacilitatorPostId",
                        column: x => x.FacilitatorPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GoalAim",
                columns: table => new
                {
                    GoalId = table.Column<Guid>(type: "uuid", nullable: false),
                    AimId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GoalAim", x => new { x.GoalId, x.AimId });
                    table.ForeignKey(
                        name: "FK_GoalAim_Aims_AimId",
                        column: x => x.AimId,
                        principalTable: "Aims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GoalAim_Goals_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GoalReport",
                columns: table => new
                {
                    GoalId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Done = table.Column<string>(type: "text", nullable: false),
                    Different = table.Column<string>(type: "text", nullable: true),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GoalReport", x => new { x.GoalId, x.Number });
                    table.ForeignKey(
                        name: "FK_GoalReport_Goals_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GoalMeasure",
                columns: table => new
                {
                    GoalId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeasureId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GoalMeasure", x => new { x.GoalId, x.MeasureId });
                    table.ForeignKey(
                        name: "FK_GoalMeasure_Goals_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GoalMeasure_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeasureTargets",
                columns: table => new
                {
                    MeasureId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    For = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Value = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    Words = table.Column<string>(type: "text", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    SetIn = table.Column<string>(type: "text", nullable: true),
                    Consulted = table.Column<string>(type: "text", nullable: true),
                    AgreedByBoth = table.Column<bool>(type: "boolean", nullable: true),
                    ExtraFunding = table.Column<bool>(type: "boolean", nullable: true),
                    Why = table.Column<string>(type: "text", nullable: true),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasureTargets", x => new { x.MeasureId, x.Number });
                    table.ForeignKey(
                        name: "FK_MeasureTargets_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostHoldings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PostId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    IsDeputy = table.Column<bool>(type: "boolean", nullable: false),
                    IsActing = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostHoldings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostHoldings_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PostHoldings_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PostHoldings_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PracticeAdoptions",
                columns: table => new
                {
                    PracticeEntryId = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "ProvisionItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    OwnerPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: true),
                    MeasureId = table.Column<Guid>(type: "uuid", nullable: true),
                    Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "date", nullable: true),
                    AddedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CheckMonths = table.Column<int>(type: "integer", nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CheckedByName = table.Column<string>(type: "text", nullable: true),
                    ErrorReported = table.Column<string>(type: "text", nullable: true),
                    ErrorReportedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RetiredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProvisionItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProvisionItems_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProvisionItems_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProvisionItems_Posts_OwnerPostId",
                        column: x => x.OwnerPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProvisionItems_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Readings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MeasureId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Geography = table.Column<string>(type: "text", nullable: true),
                    DistrictId = table.Column<Guid>(type: "uuid", nullable: true),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: true),
                    Category = table.Column<string>(type: "text", nullable: true),
                    WomenValue = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    WomenBase = table.Column<int>(type: "integer", nullable: true),
                    WomenWords = table.Column<string>(type: "text", nullable: true),
                    MenValue = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    MenBase = table.Column<int>(type: "integer", nullable: true),
                    MenWords = table.Column<string>(type: "text", nullable: true),
                    TotalValue = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    TotalBase = table.Column<int>(type: "integer", nullable: true),
                    TotalWords = table.Column<string>(type: "text", nullable: true),
                    Method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OverSampled = table.Column<bool>(type: "boolean", nullable: true),
                    OverSampledWhy = table.Column<string>(type: "text", nullable: true),
                    WeightNote = table.Column<string>(type: "text", nullable: true),
                    Limits = table.Column<string>(type: "text", nullable: true),
                    Source = table.Column<string>(type: "text", nullable: true),
                    IsPublished = table.Column<bool>(type: "boolean", nullable: false),
                    CorrectsId = table.Column<Guid>(type: "uuid", nullable: true),
                    EnteredById = table.Column<Guid>(type: "uuid", nullable: true),
                    EnteredByName = table.Column<string>(type: "text", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Why = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Readings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Readings_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Readings_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Readings_Readings_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "Readings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Readings_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountableOfficers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    AssignedBy = table.Column<string>(type: "text", nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountableOfficers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountableOfficers_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AccountableOfficers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionComponent",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EvidenceId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionComponent", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActionComponent_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActionComponent_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionLinks",
                columns: table => new
                {
                    FromId = table.Column<Guid>(type: "uuid", nullable: false),
                    ToId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionLinks", x => new { x.FromId, x.ToId, x.Kind });
                    table.ForeignKey(
                        name: "FK_ActionLinks_ActionPoints_FromId",
                        column: x => x.FromId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionLinks_ActionPoints_ToId",
                        column: x => x.ToId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionOwners",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    PostId = table.Column<Guid>(type: "uuid", nullable: false),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsLead = table.Column<bool>(type: "boolean", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    AssignedBy = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionOwners", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActionOwners_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActionOwners_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionStandings",
                columns: table => new
                {
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Facts_AssuranceDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_AssuredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_Confidence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Facts_Ending = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Facts_HasLead = table.Column<bool>(type: "boolean", nullable: false),
                    Facts_IsJoint = table.Column<bool>(type: "boolean", nullable: false),
                    Facts_IsWaitingOnPartner = table.Column<bool>(type: "boolean", nullable: false),
                    Facts_LastAssurance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Facts_LastReportOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_NextDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_OfficerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Facts_PartnerReplyDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Facts_TargetDate = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionStandings", x => new { x.ActionPointId, x.Number });
                    table.ForeignKey(
                        name: "FK_ActionStandings_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdoptionActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AdoptionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    LinkedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    UnlinkedOn = table.Column<DateOnly>(type: "date", nullable: true)
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
                name: "AffectedItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: true),
                    AdoptionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    AddedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    TakenOffOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ReviewedByName = table.Column<string>(type: "text", nullable: true),
                    ReviewedFor = table.Column<string>(type: "text", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AffectedItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AffectedItems_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AffectedItems_Adoptions_AdoptionId",
                        column: x => x.AdoptionId,
                        principalTable: "Adoptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AffectedItems_PolicyEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "PolicyEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AlsoShownIn",
                columns: table => new
                {
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    SectionId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AlsoShownIn", x => new { x.ActionPointId, x.SectionId });
                    table.ForeignKey(
                        name: "FK_AlsoShownIn_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AlsoShownIn_Sections_SectionId",
                        column: x => x.SectionId,
                        principalTable: "Sections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssuranceCheck",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Result = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    OnBehalfOf = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssuranceCheck", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssuranceCheck_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Attempt",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    DependencyId = table.Column<Guid>(type: "uuid", nullable: true),
                    What = table.Column<string>(type: "text", nullable: false),
                    TriedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    OnBehalfOf = table.Column<string>(type: "text", nullable: true),
                    Reply = table.Column<string>(type: "text", nullable: true),
                    RepliedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attempt", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attempt_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Question = table.Column<string>(type: "text", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    RevisitOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    OnBehalfOf = table.Column<string>(type: "text", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Decisions_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Duties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Recurrence = table.Column<string>(type: "text", nullable: true),
                    Outputs = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Duties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Duties_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Duties_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceUses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    EvidenceId = table.Column<Guid>(type: "uuid", nullable: false),
                    ComponentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceUses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EvidenceUses_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EvidenceUses_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundingActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FundingId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundingActions_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FundingActions_FundingAssurances_FundingId",
                        column: x => x.FundingId,
                        principalTable: "FundingAssurances",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GoalAction",
                columns: table => new
                {
                    GoalId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GoalAction", x => new { x.GoalId, x.ActionPointId });
                    table.ForeignKey(
                        name: "FK_GoalAction_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GoalAction_Goals_GoalId",
                        column: x => x.GoalId,
                        principalTable: "Goals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImpactAssessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Policy = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsNew = table.Column<bool>(type: "boolean", nullable: false),
                    LoggedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LoggedByName = table.Column<string>(type: "text", nullable: false),
                    AuthorPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: true),
                    AssessedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AssessedByName = table.Column<string>(type: "text", nullable: true),
                    CoversGender = table.Column<bool>(type: "boolean", nullable: true),
                    Effect = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Findings = table.Column<string>(type: "text", nullable: true),
                    Harm = table.Column<string>(type: "text", nullable: true),
                    Mitigation = table.Column<string>(type: "text", nullable: true),
                    MitigationDue = table.Column<DateOnly>(type: "date", nullable: true),
                    MitigatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MitigationDone = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImpactAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImpactAssessments_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImpactAssessments_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImpactAssessments_Posts_AuthorPostId",
                        column: x => x.AuthorPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeasuredAction",
                columns: table => new
                {
                    MeasureId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasuredAction", x => new { x.MeasureId, x.ActionPointId });
                    table.ForeignKey(
                        name: "FK_MeasuredAction_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MeasuredAction_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NarrativeCommitments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    SectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Ref = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Actor = table.Column<string>(type: "text", nullable: true),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SourceLine = table.Column<int>(type: "integer", nullable: true),
                    PromotedToId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NarrativeCommitments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NarrativeCommitments_ActionPoints_PromotedToId",
                        column: x => x.PromotedToId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NarrativeCommitments_Sections_SectionId",
                        column: x => x.SectionId,
                        principalTable: "Sections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NarrativeCommitments_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Occurrences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: true),
                    OpensOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MissedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Found = table.Column<string>(type: "text", nullable: true),
                    DoneBy = table.Column<string>(type: "text", nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Occurrences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Occurrences_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Occurrences_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnerDependencies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    WhatWeNeed = table.Column<string>(type: "text", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReplyDue = table.Column<DateOnly>(type: "date", nullable: true),
                    LastContactOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerDependencies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerDependencies_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PartnerDependencies_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgressUpdates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: true),
                    AuthorName = table.Column<string>(type: "text", nullable: false),
                    InCapacityOf = table.Column<string>(type: "text", nullable: true),
                    OnBehalfOf = table.Column<string>(type: "text", nullable: true),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Done = table.Column<string>(type: "text", nullable: false),
                    Different = table.Column<string>(type: "text", nullable: true),
                    Confidence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NextStep = table.Column<string>(type: "text", nullable: true),
                    IsDraft = table.Column<bool>(type: "boolean", nullable: false),
                    SignedOffBy = table.Column<string>(type: "text", nullable: true),
                    SignedOffAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgressUpdates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgressUpdates_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TargetDateMoves",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "text", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    SetOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AnsweredBy = table.Column<string>(type: "text", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetDateMoves", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TargetDateMoves_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TeamInstances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    UpdatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    UpdatedBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamInstances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TeamInstances_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TeamInstances_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CascadeDeliveries",
                columns: table => new
                {
                    CascadeItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: false),
                    AcknowledgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AcknowledgedBy = table.Column<string>(type: "text", nullable: true),
                    Briefed = table.Column<int>(type: "integer", nullable: true)
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
                    ChampionPostId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChampionCovers", x => new { x.ChampionPostId, x.SubjectId, x.From });
                    table.ForeignKey(
                        name: "FK_ChampionCovers_ChampionPosts_ChampionPostId",
                        column: x => x.ChampionPostId,
                        principalTable: "ChampionPosts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChampionPostStandings",
                columns: table => new
                {
                    ChampionPostId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Facts_BoardId = table.Column<Guid>(type: "uuid", nullable: true),
                    Facts_BodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    Facts_EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_HasRemit = table.Column<bool>(type: "boolean", nullable: false),
                    Facts_NeedsTraining = table.Column<bool>(type: "boolean", nullable: false),
                    Facts_TrainedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChampionPostStandings", x => new { x.ChampionPostId, x.Number });
                    table.ForeignKey(
                        name: "FK_ChampionPostStandings_ChampionPosts_ChampionPostId",
                        column: x => x.ChampionPostId,
                        principalTable: "ChampionPosts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NewsletterIssues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChampionPostId = table.Column<Guid>(type: "uuid", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: true),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NewsletterIssues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NewsletterIssues_ChampionPosts_ChampionPostId",
                        column: x => x.ChampionPostId,
                        principalTable: "ChampionPosts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IssueTurns",
                columns: table => new
                {
                    IssueId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplyDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    View = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Words = table.Column<string>(type: "text", nullable: true),
                    Why = table.Column<string>(type: "text", nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Outcome = table.Column<string>(type: "text", nullable: true)
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
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sector = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    People = table.Column<int>(type: "integer", nullable: false)
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
                name: "VoiceTurns",
                columns: table => new
                {
                    ThemeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecisionDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Words = table.Column<string>(type: "text", nullable: true),
                    Why = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VoiceTurns", x => new { x.ThemeId, x.Number });
                    table.ForeignKey(
                        name: "FK_VoiceTurns_VoiceThemes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "VoiceThemes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProvisionAction",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProvisionAction", x => new { x.ItemId, x.ActionPointId });
                    table.ForeignKey(
                        name: "FK_ProvisionAction_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProvisionAction_ProvisionItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "ProvisionItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProvisionDetail",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProvisionDetail", x => new { x.ItemId, x.Key });
                    table.ForeignKey(
                        name: "FK_ProvisionDetail_ProvisionItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "ProvisionItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProvisionGroup",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    IsFirst = table.Column<bool>(type: "boolean", nullable: false),
                    People = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProvisionGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProvisionGroup_ProvisionItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "ProvisionItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Findings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    MeasureId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReadingId = table.Column<Guid>(type: "uuid", nullable: true),
                    ProvisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FoundByName = table.Column<string>(type: "text", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: true),
                    ActedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WhyNoAction = table.Column<string>(type: "text", nullable: true),
                    MeasuredAgainById = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    HistoryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Findings_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Findings_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Findings_Posts_OwnerPostId",
                        column: x => x.OwnerPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Findings_ProvisionItems_ProvisionId",
                        column: x => x.ProvisionId,
                        principalTable: "ProvisionItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Findings_Readings_MeasuredAgainById",
                        column: x => x.MeasuredAgainById,
                        principalTable: "Readings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Findings_Readings_ReadingId",
                        column: x => x.ReadingId,
                        principalTable: "Readings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Findings_Strategies_StrategyId",
                        column: x => x.StrategyId,
                        principalTable: "Strategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReadingConfirmations",
                columns: table => new
                {
                    ReadingId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeasureId = table.Column<Guid>(type: "uuid", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadingConfirmations", x => x.ReadingId);
                    table.ForeignKey(
                        name: "FK_ReadingConfirmations_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReadingConfirmations_Readings_ReadingId",
                        column: x => x.ReadingId,
                        principalTable: "Readings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentMirror",
                columns: table => new
                {
                    CommitmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentMirror", x => new { x.CommitmentId, x.ActionPointId });
                    table.ForeignKey(
                        name: "FK_CommitmentMirror_ActionPoints_ActionPointId",
                        column: x => x.ActionPointId,
                        principalTable: "ActionPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitmentMirror_NarrativeCommitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "NarrativeCommitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProvisionEntries",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: true),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: true),
                    Base = table.Column<int>(type: "integer", nullable: true),
                    Count = table.Column<int>(type: "integer", nullable: true),
                    IsMultiAgency = table.Column<bool>(type: "boolean", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Details = table.Column<string>(type: "text", nullable: true),
                    CorrectsNumber = table.Column<int>(type: "integer", nullable: true),
                    Why = table.Column<string>(type: "text", nullable: true),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProvisionEntries", x => new { x.ItemId, x.Number });
                    table.ForeignKey(
                        name: "FK_ProvisionEntries_ProvisionGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "ProvisionGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProvisionEntries_ProvisionItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "ProvisionItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProvisionEntries_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountableOfficers_ActionPointId",
                table: "AccountableOfficers",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountableOfficers_PersonId_To",
                table: "AccountableOfficers",
                columns: new[] { "PersonId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionComponent_ActionPointId",
                table: "ActionComponent",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionComponent_EvidenceId",
                table: "ActionComponent",
                column: "EvidenceId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionLinks_ToId",
                table: "ActionLinks",
                column: "ToId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionOwners_ActionPointId",
                table: "ActionOwners",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionOwners_PostId_To",
                table: "ActionOwners",
                columns: new[] { "PostId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_AssuranceDue",
                table: "ActionPoints",
                column: "AssuranceDue");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_AwaitingDecision",
                table: "ActionPoints",
                columns: new[] { "StrategyId", "Order" },
                filter: "\"State\" <> 'Closed' AND NOT (\"IsHeading\") AND \"Level\" IN ('Consider', 'Investigate')");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_AwaitingDecision_ByDate",
                table: "ActionPoints",
                columns: new[] { "DueOrder", "Ref" },
                filter: "\"State\" <> 'Closed' AND NOT (\"IsHeading\") AND \"Level\" IN ('Consider', 'Investigate')");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_Datable",
                table: "ActionPoints",
                columns: new[] { "DueOrder", "StrategyId", "Order" },
                filter: "\"State\" <> 'Closed' AND \"DeadlineKind\" IN ('Unspecified', 'Fixed')");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_Datable_ByDate",
                table: "ActionPoints",
                columns: new[] { "DueOrder", "Ref" },
                filter: "\"State\" <> 'Closed' AND \"DeadlineKind\" IN ('Unspecified', 'Fixed')");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_DueOrder_Ref",
                table: "ActionPoints",
                columns: new[] { "DueOrder", "Ref" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_GroupWithoutOfficer",
                table: "ActionPoints",
                columns: new[] { "OfficerId", "StrategyId", "Order" },
                filter: "\"State\" <> 'Closed' AND \"OfficerId\" IS NULL AND NOT (\"IsHeading\") AND \"OwnerKind\" = 'PostGroup'");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_GroupWithoutOfficer_ByDate",
                table: "ActionPoints",
                columns: new[] { "OfficerId", "DueOrder", "Ref" },
                filter: "\"State\" <> 'Closed' AND \"OfficerId\" IS NULL AND NOT (\"IsHeading\") AND \"OwnerKind\" = 'PostGroup'");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_JointWithoutLead",
                table: "ActionPoints",
                columns: new[] { "StrategyId", "Order" },
                filter: "\"IsJoint\" AND NOT (\"HasLead\")");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_JointWithoutLead_ByDate",
                table: "ActionPoints",
                columns: new[] { "DueOrder", "Ref" },
                filter: "\"IsJoint\" AND NOT (\"HasLead\")");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_LastReportOn_Ref",
                table: "ActionPoints",
                columns: new[] { "LastReportOn", "Ref" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_NeedingFirstDate",
                table: "ActionPoints",
                columns: new[] { "StrategyId", "Order" },
                filter: "\"State\" <> 'Closed' AND \"DeadlineKind\" = 'Recurring' AND \"NextDue\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_NeedingFirstDate_ByDate",
                table: "ActionPoints",
                columns: new[] { "DueOrder", "Ref" },
                filter: "\"State\" <> 'Closed' AND \"DeadlineKind\" = 'Recurring' AND \"NextDue\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_OfficerId_DueOrder",
                table: "ActionPoints",
                columns: new[] { "OfficerId", "DueOrder" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_OwnerAsWritten_Ref",
                table: "ActionPoints",
                columns: new[] { "OwnerAsWritten", "Ref" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_ParentId",
                table: "ActionPoints",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_Ref",
                table: "ActionPoints",
                column: "Ref",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_SectionId_DueOrder_Ref",
                table: "ActionPoints",
                columns: new[] { "SectionId", "DueOrder", "Ref" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_State_DueOrder_Ref",
                table: "ActionPoints",
                columns: new[] { "State", "DueOrder", "Ref" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_StrategyId_Order",
                table: "ActionPoints",
                columns: new[] { "StrategyId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_Unowned",
                table: "ActionPoints",
                columns: new[] { "StrategyId", "Order" },
                filter: "\"IsUnowned\"");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_Unowned_ByDate",
                table: "ActionPoints",
                columns: new[] { "DueOrder", "Ref" },
                filter: "\"IsUnowned\"");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_WaitingOnPartner",
                table: "ActionPoints",
                columns: new[] { "StrategyId", "Order" },
                filter: "\"State\" <> 'Closed' AND \"IsWaitingOnPartner\"");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_WaitingOnPartner_ByDate",
                table: "ActionPoints",
                columns: new[] { "DueOrder", "Ref" },
                filter: "\"State\" <> 'Closed' AND \"IsWaitingOnPartner\"");

            migrationBuilder.CreateIndex(
                name: "IX_ActionStandings_ActionPointId_HappenedOn_Number_EnteredAt",
                table: "ActionStandings",
                columns: new[] { "ActionPointId", "HappenedOn", "Number", "EnteredAt" });

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
                name: "IX_AffectedItems_ActionPointId",
                table: "AffectedItems",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_AffectedItems_AdoptionId",
                table: "AffectedItems",
                column: "AdoptionId");

            migrationBuilder.CreateIndex(
                name: "IX_AffectedItems_EventId_ActionPointId",
                table: "AffectedItems",
                columns: new[] { "EventId", "ActionPointId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AffectedItems_EventId_AdoptionId",
                table: "AffectedItems",
                columns: new[] { "EventId", "AdoptionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AffectedItems_ReviewedOn_TakenOffOn",
                table: "AffectedItems",
                columns: new[] { "ReviewedOn", "TakenOffOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_MeetingId",
                table: "AgendaItems",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_SubjectId",
                table: "AgendaItems",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Aims_StrategyId",
                table: "Aims",
                column: "StrategyId");

            migrationBuilder.CreateIndex(
                name: "IX_AlsoShownIn_SectionId",
                table: "AlsoShownIn",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Anomalies_StrategyId",
                table: "Anomalies",
                column: "StrategyId");

            migrationBuilder.CreateIndex(
                name: "IX_AreaRegime_RegimeId",
                table: "AreaRegime",
                column: "RegimeId");

            migrationBuilder.CreateIndex(
                name: "IX_Areas_Code",
                table: "Areas",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_PersonId",
                table: "AspNetUsers",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssuranceCheck_ActionPointId",
                table: "AssuranceCheck",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_Attempt_ActionPointId",
                table: "Attempt",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_Barriers_Ref",
                table: "Barriers",
                column: "Ref",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BaselineRows_StrategyId",
                table: "BaselineRows",
                column: "StrategyId");

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
                name: "IX_CalendarFeeds_PersonId",
                table: "CalendarFeeds",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_SecretHash",
                table: "CalendarFeeds",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_StrategyId",
                table: "CalendarFeeds",
                column: "StrategyId");

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
                name: "IX_ChampionPostStandings_ChampionPostId_HappenedOn_Number",
                table: "ChampionPostStandings",
                columns: new[] { "ChampionPostId", "HappenedOn", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentMirror_ActionPointId",
                table: "CommitmentMirror",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_CommonThreads_Order",
                table: "CommonThreads",
                column: "Order",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_AreaId",
                table: "Consultations",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_CycleId",
                table: "Consultations",
                column: "CycleId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_ActionPointId",
                table: "Decisions",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_StrategyId_DecidedOn",
                table: "Decisions",
                columns: new[] { "StrategyId", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Districts_AreaId",
                table: "Districts",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Drivers_StrategyId",
                table: "Drivers",
                column: "StrategyId");

            migrationBuilder.CreateIndex(
                name: "IX_Duties_ActionPointId",
                table: "Duties",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_Duties_StrategyId",
                table: "Duties",
                column: "StrategyId");

            migrationBuilder.CreateIndex(
                name: "IX_DutyCycles_AfterId",
                table: "DutyCycles",
                column: "AfterId");

            migrationBuilder.CreateIndex(
                name: "IX_DutyCycles_AreaId_Number",
                table: "DutyCycles",
                columns: new[] { "AreaId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyCycles_RegimeId",
                table: "DutyCycles",
                column: "RegimeId");

            migrationBuilder.CreateIndex(
                name: "IX_DutyRegimes_Code",
                table: "DutyRegimes",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_StrategyId_EnteredAt",
                table: "Evidence",
                columns: new[] { "StrategyId", "EnteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceUses_ActionPointId",
                table: "EvidenceUses",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceUses_EvidenceId",
                table: "EvidenceUses",
                column: "EvidenceId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_ActionPointId",
                table: "Findings",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_MeasuredAgainById",
                table: "Findings",
                column: "MeasuredAgainById");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_MeasureId",
                table: "Findings",
                column: "MeasureId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_OwnerPostId",
                table: "Findings",
                column: "OwnerPostId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_ProvisionId",
                table: "Findings",
                column: "ProvisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_ReadingId",
                table: "Findings",
                column: "ReadingId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_StrategyId_ClosedOn",
                table: "Findings",
                columns: new[] { "StrategyId", "ClosedOn" });

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
                name: "IX_ForumStandings_ForumId_HappenedOn_Number",
                table: "ForumStandings",
                columns: new[] { "ForumId", "HappenedOn", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_FrameworkSteps_StrategyId_Order",
                table: "FrameworkSteps",
                columns: new[] { "StrategyId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundingActions_ActionPointId",
                table: "FundingActions",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingActions_FundingId_ActionPointId",
                table: "FundingActions",
                columns: new[] { "FundingId", "ActionPointId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundingAssurances_AreaId_To",
                table: "FundingAssurances",
                columns: new[] { "AreaId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_FundingAssurances_BodyId",
                table: "FundingAssurances",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingAssurances_DecisionPostId",
                table: "FundingAssurances",
                column: "DecisionPostId");

            migrationBuilder.CreateIndex(
                name: "IX_GlossaryTerms_StrategyId",
                table: "GlossaryTerms",
                column: "StrategyId");

            migrationBuilder.CreateIndex(
                name: "IX_GoalAction_ActionPointId",
                table: "GoalAction",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_GoalAim_AimId",
                table: "GoalAim",
                column: "AimId");

            migrationBuilder.CreateIndex(
                name: "IX_GoalMeasure_MeasureId",
                table: "GoalMeasure",
                column: "MeasureId");

            migrationBuilder.CreateIndex(
                name: "IX_Goals_AreaId",
                table: "Goals",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Goals_CarriedFromId",
                table: "Goals",
                column: "CarriedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_Goals_CycleId_Number",
                table: "Goals",
                columns: new[] { "CycleId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Goals_OwnerPostId",
                table: "Goals",
                column: "OwnerPostId");

            migrationBuilder.CreateIndex(
                name: "IX_History_StrategyId_HappenedOn_EnteredAt",
                table: "History",
                columns: new[] { "StrategyId", "HappenedOn", "EnteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_History_SubjectId_Number",
                table: "History",
                columns: new[] { "SubjectId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImpactAssessments_ActionPointId",
                table: "ImpactAssessments",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_ImpactAssessments_AreaId_LoggedOn",
                table: "ImpactAssessments",
                columns: new[] { "AreaId", "LoggedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ImpactAssessments_AuthorPostId",
                table: "ImpactAssessments",
                column: "AuthorPostId");

            migrationBuilder.CreateIndex(
                name: "IX_IssuedPacks_AreaId",
                table: "IssuedPacks",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_IssuedPacks_Number",
                table: "IssuedPacks",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IssuedPacks_PackId",
                table: "IssuedPacks",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_IssuedPacks_StrategyId_IssuedOn",
                table: "IssuedPacks",
                columns: new[] { "StrategyId", "IssuedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_JobRuns_Job_StartedAt",
                table: "JobRuns",
                columns: new[] { "Job", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MeasuredAction_ActionPointId",
                table: "MeasuredAction",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_OwnerPostId",
                table: "Measures",
                column: "OwnerPostId");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_PairedWithId",
                table: "Measures",
                column: "PairedWithId");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_StrategyId_Ref",
                table: "Measures",
                columns: new[] { "StrategyId", "Ref" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeetingAttendance_BodyId",
                table: "MeetingAttendance",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_ForumId_On",
                table: "Meetings",
                columns: new[] { "ForumId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_NarrativeCommitments_PromotedToId",
                table: "NarrativeCommitments",
                column: "PromotedToId");

            migrationBuilder.CreateIndex(
                name: "IX_NarrativeCommitments_Ref",
                table: "NarrativeCommitments",
                column: "Ref",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NarrativeCommitments_SectionId",
                table: "NarrativeCommitments",
                column: "SectionId");

            migrationBuilder.CreateIndex(
                name: "IX_NarrativeCommitments_StrategyId",
                table: "NarrativeCommitments",
                column: "StrategyId");

            migrationBuilder.CreateIndex(
                name: "IX_NewsletterIssues_ChampionPostId_SentOn",
                table: "NewsletterIssues",
                columns: new[] { "ChampionPostId", "SentOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_ActionPointId",
                table: "Occurrences",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_Open",
                table: "Occurrences",
                column: "DueOn",
                filter: "\"DoneOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_TeamId",
                table: "Occurrences",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxLetters_Key",
                table: "OutboxLetters",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutboxLetters_PersonId_MadeAt",
                table: "OutboxLetters",
                columns: new[] { "PersonId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxLetters_State_NextTryAt",
                table: "OutboxLetters",
                columns: new[] { "State", "NextTryAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PackRecipient_PersonId",
                table: "PackRecipient",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Packs_AreaId",
                table: "Packs",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Packs_StrategyId",
                table: "Packs",
                column: "StrategyId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerDependencies_ActionPointId",
                table: "PartnerDependencies",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerDependencies_PartnerId",
                table: "PartnerDependencies",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerDependencies_State_ReplyDue",
                table: "PartnerDependencies",
                columns: new[] { "State", "ReplyDue" });

            migrationBuilder.CreateIndex(
                name: "IX_PartnerPlans_AreaId_NextEdition",
                table: "PartnerPlans",
                columns: new[] { "AreaId", "NextEdition" });

            migrationBuilder.CreateIndex(
                name: "IX_PartnerPlans_BodyId",
                table: "PartnerPlans",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_BodyId",
                table: "Partners",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_Name",
                table: "Partners",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_Email",
                table: "People",
                column: "Email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyEvents_AreaId_TakesEffectOn",
                table: "PolicyEvents",
                columns: new[] { "AreaId", "TakesEffectOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PostHoldings_PersonId",
                table: "PostHoldings",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PostHoldings_PostId",
                table: "PostHoldings",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_PostHoldings_TeamId",
                table: "PostHoldings",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_BodyId",
                table: "Posts",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_Name",
                table: "Posts",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Posts_ReportsToId",
                table: "Posts",
                column: "ReportsToId");

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
                name: "IX_ProgressUpdates_ActionPointId_HappenedOn_EnteredAt",
                table: "ProgressUpdates",
                columns: new[] { "ActionPointId", "HappenedOn", "EnteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ProgressUpdates_AuthorId_IsDraft",
                table: "ProgressUpdates",
                columns: new[] { "AuthorId", "IsDraft" });

            migrationBuilder.CreateIndex(
                name: "IX_ProgressUpdates_AwaitingSignOff",
                table: "ProgressUpdates",
                column: "EnteredAt",
                filter: "NOT (\"IsDraft\") AND \"SignedOffAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ProgressUpdates_StrategyId_HappenedOn",
                table: "ProgressUpdates",
                columns: new[] { "StrategyId", "HappenedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ProvisionAction_ActionPointId",
                table: "ProvisionAction",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_ProvisionEntries_GroupId",
                table: "ProvisionEntries",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_ProvisionEntries_TeamId",
                table: "ProvisionEntries",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_ProvisionGroup_ItemId_Order",
                table: "ProvisionGroup",
                columns: new[] { "ItemId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProvisionItems_AreaId_Kind_Name",
                table: "ProvisionItems",
                columns: new[] { "AreaId", "Kind", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_ProvisionItems_MeasureId",
                table: "ProvisionItems",
                column: "MeasureId");

            migrationBuilder.CreateIndex(
                name: "IX_ProvisionItems_OwnerPostId",
                table: "ProvisionItems",
                column: "OwnerPostId");

            migrationBuilder.CreateIndex(
                name: "IX_ProvisionItems_TeamId",
                table: "ProvisionItems",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_Publications_AreaCode_Slug_Version",
                table: "Publications",
                columns: new[] { "AreaCode", "Slug", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Publications_StatementId",
                table: "Publications",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "IX_ReadingConfirmations_MeasureId",
                table: "ReadingConfirmations",
                column: "MeasureId");

            migrationBuilder.CreateIndex(
                name: "IX_Readings_CorrectsId",
                table: "Readings",
                column: "CorrectsId");

            migrationBuilder.CreateIndex(
                name: "IX_Readings_DistrictId",
                table: "Readings",
                column: "DistrictId");

            migrationBuilder.CreateIndex(
                name: "IX_Readings_MeasureId_From_To",
                table: "Readings",
                columns: new[] { "MeasureId", "From", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_Readings_MeasureId_Number",
                table: "Readings",
                columns: new[] { "MeasureId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Readings_TeamId",
                table: "Readings",
                column: "TeamId");

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
                name: "IX_ReferenceDocuments_StrategyId",
                table: "ReferenceDocuments",
                column: "StrategyId");

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceValues_Ref",
                table: "ReferenceValues",
                column: "Ref",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReminderRules_Key",
                table: "ReminderRules",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_LetterId",
                table: "Reminders",
                column: "LetterId");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_Open",
                table: "Reminders",
                columns: new[] { "PersonId", "MadeAt" },
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_OpenByRule",
                table: "Reminders",
                columns: new[] { "RuleKey", "SubjectId" },
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_SubjectId_PersonId_RuleKey_DueOn_Turn_Rung",
                table: "Reminders",
                columns: new[] { "SubjectId", "PersonId", "RuleKey", "DueOn", "Turn", "Rung" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_PersonId_Name",
                table: "SavedViews",
                columns: new[] { "PersonId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sections_StrategyId_Number",
                table: "Sections",
                columns: new[] { "StrategyId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SourceDocuments_Code",
                table: "SourceDocuments",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SourceFigures_StrategyId",
                table: "SourceFigures",
                column: "StrategyId");

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

            migrationBuilder.CreateIndex(
                name: "IX_Statements_AreaId_Slug",
                table: "Statements",
                columns: new[] { "AreaId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Statements_CycleId",
                table: "Statements",
                column: "CycleId");

            migrationBuilder.CreateIndex(
                name: "IX_Strategies_AreaId",
                table: "Strategies",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Strategies_Code",
                table: "Strategies",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TargetDateMoves_ActionPointId",
                table: "TargetDateMoves",
                column: "ActionPointId");

            migrationBuilder.CreateIndex(
                name: "IX_TargetDateMoves_Proposed",
                table: "TargetDateMoves",
                column: "EnteredAt",
                filter: "\"State\" = 'Proposed'");

            migrationBuilder.CreateIndex(
                name: "IX_TeamInstances_ActionPointId_TeamId",
                table: "TeamInstances",
                columns: new[] { "ActionPointId", "TeamId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TeamInstances_TeamId",
                table: "TeamInstances",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_Teams_ManagerPostId",
                table: "Teams",
                column: "ManagerPostId");

            migrationBuilder.CreateIndex(
                name: "IX_Teams_Name",
                table: "Teams",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VoiceThemes_AreaId_Number",
                table: "VoiceThemes",
                columns: new[] { "AreaId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VoiceThemes_AreaId_State_DecisionDue",
                table: "VoiceThemes",
                columns: new[] { "AreaId", "State", "DecisionDue" });

            migrationBuilder.CreateIndex(
                name: "IX_VoiceThemes_BoardId",
                table: "VoiceThemes",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_VoiceThemes_FacilitatorPostId",
                table: "VoiceThemes",
                column: "FacilitatorPostId");

            migrationBuilder.CreateIndex(
                name: "IX_VoiceThemes_GroupId",
                table: "VoiceThemes",
                column: "GroupId");

            migrationBuilder.AddOnPostgres(TargetModel);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountableOfficers");

            migrationBuilder.DropTable(
                name: "ActionComponent");

            migrationBuilder.DropTable(
                name: "ActionLinks");

            migrationBuilder.DropTable(
                name: "ActionOwners");

            migrationBuilder.DropTable(
                name: "ActionStandings");

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
                name: "AffectedItems");

            migrationBuilder.DropTable(
                name: "AgendaItems");

            migrationBuilder.DropTable(
                name: "AlsoShownIn");

            migrationBuilder.DropTable(
                name: "Anomalies");

            migrationBuilder.DropTable(
                name: "AreaRegime");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AssuranceCheck");

            migrationBuilder.DropTable(
                name: "Attempt");

            migrationBuilder.DropTable(
                name: "Barriers");

            migrationBuilder.DropTable(
                name: "BaselineRows");

            migrationBuilder.DropTable(
                name: "BodySuccession");

            migrationBuilder.DropTable(
                name: "CalendarFeeds");

            migrationBuilder.DropTable(
                name: "CascadeDeliveries");

            migrationBuilder.DropTable(
                name: "ChampionCovers");

            migrationBuilder.DropTable(
                name: "ChampionPostStandings");

            migrationBuilder.DropTable(
                name: "CommitmentMirror");

            migrationBuilder.DropTable(
                name: "CommonThreads");

            migrationBuilder.DropTable(
                name: "Consultations");

            migrationBuilder.DropTable(
                name: "Decisions");

            migrationBuilder.DropTable(
                name: "Drivers");

            migrationBuilder.DropTable(
                name: "Duties");

            migrationBuilder.DropTable(
                name: "DutyRequirement");

            migrationBuilder.DropTable(
                name: "EvidenceUses");

            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "Follows");

            migrationBuilder.DropTable(
                name: "ForumSeats");

            migrationBuilder.DropTable(
                name: "ForumStandings");

            migrationBuilder.DropTable(
                name: "FrameworkSteps");

            migrationBuilder.DropTable(
                name: "FundingActions");

            migrationBuilder.DropTable(
                name: "GlossaryTerms");

            migrationBuilder.DropTable(
                name: "GoalAction");

            migrationBuilder.DropTable(
                name: "GoalAim");

            migrationBuilder.DropTable(
                name: "GoalMeasure");

            migrationBuilder.DropTable(
                name: "GoalReport");

            migrationBuilder.DropTable(
                name: "History");

            migrationBuilder.DropTable(
                name: "ImpactAssessments");

            migrationBuilder.DropTable(
                name: "IssuedPacks");

            migrationBuilder.DropTable(
                name: "IssueTurns");

            migrationBuilder.DropTable(
                name: "JobRuns");

            migrationBuilder.DropTable(
                name: "MeasuredAction");

            migrationBuilder.DropTable(
                name: "MeasureTargets");

            migrationBuilder.DropTable(
                name: "MeetingAttendance");

            migrationBuilder.DropTable(
                name: "NewsletterIssues");

            migrationBuilder.DropTable(
                name: "Occurrences");

            migrationBuilder.DropTable(
                name: "PackRecipient");

            migrationBuilder.DropTable(
                name: "PackReport");

            migrationBuilder.DropTable(
                name: "PartnerDependencies");

            migrationBuilder.DropTable(
                name: "PartnerPlans");

            migrationBuilder.DropTable(
                name: "PersonRole");

            migrationBuilder.DropTable(
                name: "PostHoldings");

            migrationBuilder.DropTable(
                name: "PostVariant");

            migrationBuilder.DropTable(
                name: "PracticeAdoptions");

            migrationBuilder.DropTable(
                name: "ProgressUpdates");

            migrationBuilder.DropTable(
                name: "ProvisionAction");

            migrationBuilder.DropTable(
                name: "ProvisionDetail");

            migrationBuilder.DropTable(
                name: "ProvisionEntries");

            migrationBuilder.DropTable(
                name: "Publications");

            migrationBuilder.DropTable(
                name: "ReadingConfirmations");

            migrationBuilder.DropTable(
                name: "RecommendationSections");

            migrationBuilder.DropTable(
                name: "ReferenceDocuments");

            migrationBuilder.DropTable(
                name: "ReferenceValues");

            migrationBuilder.DropTable(
                name: "ReminderChoices");

            migrationBuilder.DropTable(
                name: "ReminderRules");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "SourceFigures");

            migrationBuilder.DropTable(
                name: "SourceForums");

            migrationBuilder.DropTable(
                name: "SourceRoles");

            migrationBuilder.DropTable(
                name: "StatementVersion");

            migrationBuilder.DropTable(
                name: "TargetDateMoves");

            migrationBuilder.DropTable(
                name: "TeamInstances");

            migrationBuilder.DropTable(
                name: "VoiceTurns");

            migrationBuilder.DropTable(
                name: "Adoptions");

            migrationBuilder.DropTable(
                name: "PolicyEvents");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "CascadeItems");

            migrationBuilder.DropTable(
                name: "NarrativeCommitments");

            migrationBuilder.DropTable(
                name: "Evidence");

            migrationBuilder.DropTable(
                name: "FundingAssurances");

            migrationBuilder.DropTable(
                name: "Aims");

            migrationBuilder.DropTable(
                name: "Goals");

            migrationBuilder.DropTable(
                name: "ForumIssues");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "ChampionPosts");

            migrationBuilder.DropTable(
                name: "Packs");

            migrationBuilder.DropTable(
                name: "Partners");

            migrationBuilder.DropTable(
                name: "PracticeEntries");

            migrationBuilder.DropTable(
                name: "ProvisionGroup");

            migrationBuilder.DropTable(
                name: "Readings");

            migrationBuilder.DropTable(
                name: "OutboxLetters");

            migrationBuilder.DropTable(
                name: "Statements");

            migrationBuilder.DropTable(
                name: "VoiceThemes");

            migrationBuilder.DropTable(
                name: "ActionPoints");

            migrationBuilder.DropTable(
                name: "Recommendations");

            migrationBuilder.DropTable(
                name: "ProvisionItems");

            migrationBuilder.DropTable(
                name: "Districts");

            migrationBuilder.DropTable(
                name: "DutyCycles");

            migrationBuilder.DropTable(
                name: "Forums");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Sections");

            migrationBuilder.DropTable(
                name: "SourceDocuments");

            migrationBuilder.DropTable(
                name: "Measures");

            migrationBuilder.DropTable(
                name: "Teams");

            migrationBuilder.DropTable(
                name: "DutyRegimes");

            migrationBuilder.DropTable(
                name: "Strategies");

            migrationBuilder.DropTable(
                name: "Posts");

            migrationBuilder.DropTable(
                name: "Bodies");

            migrationBuilder.DropTable(
                name: "Areas");
        }
    }
}
