using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class KeepDaysOfChampionsAndForums : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_ChampionCovers",
                table: "ChampionCovers");

            migrationBuilder.AddColumn<int>(
                name: "StandingCount",
                table: "Forums",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "StandingCount",
                table: "ChampionPosts",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "From",
                table: "ChampionCovers",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "To",
                table: "ChampionCovers",
                type: "date",
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_ChampionCovers",
                table: "ChampionCovers",
                columns: new[] { "ChampionPostId", "SubjectId", "From" });

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

            migrationBuilder.CreateIndex(
                name: "IX_ChampionPostStandings_ChampionPostId_HappenedOn_Number",
                table: "ChampionPostStandings",
                columns: new[] { "ChampionPostId", "HappenedOn", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ForumStandings_ForumId_HappenedOn_Number",
                table: "ForumStandings",
                columns: new[] { "ForumId", "HappenedOn", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChampionPostStandings");

            migrationBuilder.DropTable(
                name: "ForumStandings");

            migrationBuilder.DropPrimaryKey(
                name: "PK_ChampionCovers",
                table: "ChampionCovers");

            migrationBuilder.DropColumn(
                name: "StandingCount",
                table: "Forums");

            migrationBuilder.DropColumn(
                name: "StandingCount",
                table: "ChampionPosts");

            migrationBuilder.DropColumn(
                name: "From",
                table: "ChampionCovers");

            migrationBuilder.DropColumn(
                name: "To",
                table: "ChampionCovers");

            migrationBuilder.AddPrimaryKey(
                name: "PK_ChampionCovers",
                table: "ChampionCovers",
                columns: new[] { "ChampionPostId", "SubjectId" });
        }
    }
}
