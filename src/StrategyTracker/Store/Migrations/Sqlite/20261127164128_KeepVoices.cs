using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeepVoices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "VoiceThemes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FacilitatorPostId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HeardOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Size = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Theme = table.Column<string>(type: "TEXT", nullable: false),
                    Suggestion = table.Column<string>(type: "TEXT", nullable: true),
                    EnteredById = table.Column<Guid>(type: "TEXT", nullable: true),
                    EnteredByName = table.Column<string>(type: "TEXT", nullable: false),
                    CheckedByName = table.Column<string>(type: "TEXT", nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecisionDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    HistoryCount = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "VoiceTurns",
                columns: table => new
                {
                    ThemeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecisionDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Words = table.Column<string>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: true)
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

            migrationBuilder.Sql(
                """
                CREATE TRIGGER "VoiceTurns_no_update" BEFORE UPDATE ON "VoiceTurns" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);

            migrationBuilder.Sql(
                """
                CREATE TRIGGER "VoiceTurns_no_delete" BEFORE DELETE ON "VoiceTurns" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "VoiceTurns");

            migrationBuilder.DropTable(
                name: "VoiceThemes");
        }
    }
}
