using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Postgres
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
                CREATE TRIGGER "VoiceTurns_never_edited" BEFORE UPDATE OR DELETE ON "VoiceTurns" FOR EACH ROW EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);

            migrationBuilder.Sql(
                """
                CREATE TRIGGER "VoiceTurns_never_emptied" BEFORE TRUNCATE ON "VoiceTurns" FOR EACH STATEMENT EXECUTE FUNCTION "RefuseEditOfHistory"();
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
