using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class KeepFunding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FundingActions");

            migrationBuilder.DropTable(
                name: "FundingAssurances");
        }
    }
}
