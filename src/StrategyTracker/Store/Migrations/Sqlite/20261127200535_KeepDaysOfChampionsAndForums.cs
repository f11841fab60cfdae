using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "StandingCount",
                table: "ChampionPosts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "From",
                table: "ChampionCovers",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "To",
                table: "ChampionCovers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_ChampionCovers",
                table: "ChampionCovers",
                columns: new[] { "ChampionPostId", "SubjectId", "From" });

            migrationBuilder.CreateTable(
                name: "ChampionPostStandings",
                columns: table => new
                {
                    ChampionPostId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Facts_BoardId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Facts_BodyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Facts_EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_HasRemit = table.Column<bool>(type: "INTEGER", nullable: false),
                    Facts_NeedsTraining = table.Column<bool>(type: "INTEGER", nullable: false),
                    Facts_TrainedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    ForumId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Facts_ReportsToId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Facts_Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
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
