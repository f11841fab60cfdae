using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class KeepPolicyEventsAndNewsletters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "NewsletterFrom",
                table: "ChampionPosts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "NewsletterMonths",
                table: "ChampionPosts",
                type: "integer",
                nullable: true);

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
                name: "IX_NewsletterIssues_ChampionPostId_SentOn",
                table: "NewsletterIssues",
                columns: new[] { "ChampionPostId", "SentOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyEvents_AreaId_TakesEffectOn",
                table: "PolicyEvents",
                columns: new[] { "AreaId", "TakesEffectOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AffectedItems");

            migrationBuilder.DropTable(
                name: "NewsletterIssues");

            migrationBuilder.DropTable(
                name: "PolicyEvents");

            migrationBuilder.DropColumn(
                name: "NewsletterFrom",
                table: "ChampionPosts");

            migrationBuilder.DropColumn(
                name: "NewsletterMonths",
                table: "ChampionPosts");
        }
    }
}
