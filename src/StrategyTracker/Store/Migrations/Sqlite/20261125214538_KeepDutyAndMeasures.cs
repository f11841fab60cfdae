using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeepDutyAndMeasures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Measures_StrategyId",
                table: "Measures");

            migrationBuilder.AddColumn<string>(
                name: "Better",
                table: "Measures",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "NotSettled");

            migrationBuilder.AddColumn<string>(
                name: "Denominator",
                table: "Measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "EveryMonths",
                table: "Measures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Form",
                table: "Measures",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Rate");

            migrationBuilder.AddColumn<string>(
                name: "Funnel",
                table: "Measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FunnelStage",
                table: "Measures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "HistoryCount",
                table: "Measures",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IntervalIsLocal",
                table: "Measures",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsGuardRail",
                table: "Measures",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsLocal",
                table: "Measures",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "MeasuredFrom",
                table: "Measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Numerator",
                table: "Measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "OwnerPostId",
                table: "Measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PairedWithId",
                table: "Measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Tells",
                table: "Measures",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "NotSettled");

            migrationBuilder.AddColumn<Guid>(
                name: "Version",
                table: "Measures",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<int>(
                name: "SmallNumberLimit",
                table: "Areas",
                type: "INTEGER",
                nullable: false,
                defaultValue: 10);

            migrationBuilder.CreateTable(
                name: "DutyRegimes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    LegalBasis = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewYears = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    GoalWord = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyRegimes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImpactAssessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Policy = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsNew = table.Column<bool>(type: "INTEGER", nullable: false),
                    LoggedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LoggedByName = table.Column<string>(type: "TEXT", nullable: false),
                    AuthorPostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActionPointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AssessedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AssessedByName = table.Column<string>(type: "TEXT", nullable: true),
                    CoversGender = table.Column<bool>(type: "INTEGER", nullable: true),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Findings = table.Column<string>(type: "TEXT", nullable: true),
                    Harm = table.Column<string>(type: "TEXT", nullable: true),
                    Mitigation = table.Column<string>(type: "TEXT", nullable: true),
                    MitigationDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MitigatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MitigationDone = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "MeasureTargets",
                columns: table => new
                {
                    MeasureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    For = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: true),
                    Words = table.Column<string>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SetIn = table.Column<string>(type: "TEXT", nullable: true),
                    Consulted = table.Column<string>(type: "TEXT", nullable: true),
                    AgreedByBoth = table.Column<bool>(type: "INTEGER", nullable: true),
                    ExtraFunding = table.Column<bool>(type: "INTEGER", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
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
                name: "ProvisionItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerPostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MeasureId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AddedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CheckMonths = table.Column<int>(type: "INTEGER", nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CheckedByName = table.Column<string>(type: "TEXT", nullable: true),
                    ErrorReported = table.Column<string>(type: "TEXT", nullable: true),
                    ErrorReportedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RetiredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeasureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Geography = table.Column<string>(type: "TEXT", nullable: true),
                    DistrictId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Category = table.Column<string>(type: "TEXT", nullable: true),
                    WomenValue = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: true),
                    WomenBase = table.Column<int>(type: "INTEGER", nullable: true),
                    WomenWords = table.Column<string>(type: "TEXT", nullable: true),
                    MenValue = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: true),
                    MenBase = table.Column<int>(type: "INTEGER", nullable: true),
                    MenWords = table.Column<string>(type: "TEXT", nullable: true),
                    TotalValue = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: true),
                    TotalBase = table.Column<int>(type: "INTEGER", nullable: true),
                    TotalWords = table.Column<string>(type: "TEXT", nullable: true),
                    Method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OverSampled = table.Column<bool>(type: "INTEGER", nullable: true),
                    OverSampledWhy = table.Column<string>(type: "TEXT", nullable: true),
                    WeightNote = table.Column<string>(type: "TEXT", nullable: true),
                    Limits = table.Column<string>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", nullable: true),
                    IsPublished = table.Column<bool>(type: "INTEGER", nullable: false),
                    CorrectsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EnteredById = table.Column<Guid>(type: "TEXT", nullable: true),
                    EnteredByName = table.Column<string>(type: "TEXT", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: true)
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
                name: "AreaRegime",
                columns: table => new
                {
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RegimeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PlanDue = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegimeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegimeName = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ReviewYears = table.Column<int>(type: "INTEGER", nullable: false),
                    AfterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewFindings = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
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
                    RegimeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Recurrence = table.Column<string>(type: "TEXT", nullable: true)
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
                name: "ProvisionAction",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    IsFirst = table.Column<bool>(type: "INTEGER", nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StrategyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    MeasureId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReadingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProvisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerPostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FoundOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FoundByName = table.Column<string>(type: "TEXT", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WhyNoAction = table.Column<string>(type: "TEXT", nullable: true),
                    MeasuredAgainById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
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
                    ReadingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeasureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false)
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
                name: "Consultations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CycleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    AskedEmployees = table.Column<bool>(type: "INTEGER", nullable: false),
                    AskedStakeholders = table.Column<bool>(type: "INTEGER", nullable: false),
                    Groups = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Method = table.Column<string>(type: "TEXT", nullable: true),
                    Responses = table.Column<int>(type: "INTEGER", nullable: true),
                    Heard = table.Column<string>(type: "TEXT", nullable: true),
                    WhatChanged = table.Column<string>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "Goals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CycleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: true),
                    Baseline = table.Column<string>(type: "TEXT", nullable: true),
                    Target = table.Column<string>(type: "TEXT", nullable: true),
                    OwnerPostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChosenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ApprovedByName = table.Column<string>(type: "TEXT", nullable: true),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    VerdictWhy = table.Column<string>(type: "TEXT", nullable: true),
                    NextTitle = table.Column<string>(type: "TEXT", nullable: true),
                    VerdictOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DroppedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CarriedFromId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "Statements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CycleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "ProvisionEntries",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Base = table.Column<int>(type: "INTEGER", nullable: true),
                    Count = table.Column<int>(type: "INTEGER", nullable: true),
                    IsMultiAgency = table.Column<bool>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Details = table.Column<string>(type: "TEXT", nullable: true),
                    CorrectsNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "GoalAction",
                columns: table => new
                {
                    GoalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionPointId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "GoalAim",
                columns: table => new
                {
                    GoalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AimId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "GoalMeasure",
                columns: table => new
                {
                    GoalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeasureId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "GoalReport",
                columns: table => new
                {
                    GoalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Done = table.Column<string>(type: "TEXT", nullable: false),
                    Different = table.Column<string>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                name: "Publications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StatementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    AreaCode = table.Column<string>(type: "TEXT", nullable: false),
                    AreaName = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false)
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
                    StatementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WrittenByName = table.Column<string>(type: "TEXT", nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ApprovedByName = table.Column<string>(type: "TEXT", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PublishedByName = table.Column<string>(type: "TEXT", nullable: true),
                    PublishedWhere = table.Column<string>(type: "TEXT", nullable: true)
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
                name: "IX_AreaRegime_RegimeId",
                table: "AreaRegime",
                column: "RegimeId");

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_AreaId",
                table: "Consultations",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_CycleId",
                table: "Consultations",
                column: "CycleId");

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
                name: "IX_Statements_AreaId_Slug",
                table: "Statements",
                columns: new[] { "AreaId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Statements_CycleId",
                table: "Statements",
                column: "CycleId");

            migrationBuilder.AddForeignKey(
                name: "FK_Measures_Measures_PairedWithId",
                table: "Measures",
                column: "PairedWithId",
                principalTable: "Measures",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Measures_Posts_OwnerPostId",
                table: "Measures",
                column: "OwnerPostId",
                principalTable: "Posts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Measures_Measures_PairedWithId",
                table: "Measures");

            migrationBuilder.DropForeignKey(
                name: "FK_Measures_Posts_OwnerPostId",
                table: "Measures");

            migrationBuilder.DropTable(
                name: "AreaRegime");

            migrationBuilder.DropTable(
                name: "Consultations");

            migrationBuilder.DropTable(
                name: "DutyRequirement");

            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "GoalAction");

            migrationBuilder.DropTable(
                name: "GoalAim");

            migrationBuilder.DropTable(
                name: "GoalMeasure");

            migrationBuilder.DropTable(
                name: "GoalReport");

            migrationBuilder.DropTable(
                name: "ImpactAssessments");

            migrationBuilder.DropTable(
                name: "MeasureTargets");

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
                name: "StatementVersion");

            migrationBuilder.DropTable(
                name: "Goals");

            migrationBuilder.DropTable(
                name: "ProvisionGroup");

            migrationBuilder.DropTable(
                name: "Readings");

            migrationBuilder.DropTable(
                name: "Statements");

            migrationBuilder.DropTable(
                name: "ProvisionItems");

            migrationBuilder.DropTable(
                name: "DutyCycles");

            migrationBuilder.DropTable(
                name: "DutyRegimes");

            migrationBuilder.DropIndex(
                name: "IX_Measures_OwnerPostId",
                table: "Measures");

            migrationBuilder.DropIndex(
                name: "IX_Measures_PairedWithId",
                table: "Measures");

            migrationBuilder.DropIndex(
                name: "IX_Measures_StrategyId_Ref",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Better",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Denominator",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "EveryMonths",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Form",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Funnel",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "FunnelStage",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "HistoryCount",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "IntervalIsLocal",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "IsGuardRail",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "IsLocal",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "MeasuredFrom",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Numerator",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "OwnerPostId",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "PairedWithId",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Tells",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "SmallNumberLimit",
                table: "Areas");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_StrategyId",
                table: "Measures",
                column: "StrategyId");
        }
    }
}
