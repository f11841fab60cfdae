using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class IndexQueueAndDateAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_IsUnowned_DueOrder",
                table: "ActionPoints");

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnsweredOn",
                table: "TargetDateMoves",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_TargetDateMoves_Proposed",
                table: "TargetDateMoves",
                column: "EnteredAt",
                filter: "\"State\" = 'Proposed'");

            migrationBuilder.CreateIndex(
                name: "IX_ProgressUpdates_AwaitingSignOff",
                table: "ProgressUpdates",
                column: "EnteredAt",
                filter: "NOT (\"IsDraft\") AND \"SignedOffAt\" IS NULL");

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
                name: "IX_ActionPoints_OwnerAsWritten_Ref",
                table: "ActionPoints",
                columns: new[] { "OwnerAsWritten", "Ref" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_TargetDateMoves_Proposed",
                table: "TargetDateMoves");

            migrationBuilder.DropIndex(
                name: "IX_ProgressUpdates_AwaitingSignOff",
                table: "ProgressUpdates");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_AwaitingDecision",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_AwaitingDecision_ByDate",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_Datable",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_Datable_ByDate",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_GroupWithoutOfficer",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_GroupWithoutOfficer_ByDate",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_JointWithoutLead",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_JointWithoutLead_ByDate",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_LastReportOn_Ref",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_NeedingFirstDate",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_NeedingFirstDate_ByDate",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_OwnerAsWritten_Ref",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_Unowned",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_Unowned_ByDate",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_WaitingOnPartner",
                table: "ActionPoints");

            migrationBuilder.DropIndex(
                name: "IX_ActionPoints_WaitingOnPartner_ByDate",
                table: "ActionPoints");

            migrationBuilder.DropColumn(
                name: "AnsweredOn",
                table: "TargetDateMoves");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPoints_IsUnowned_DueOrder",
                table: "ActionPoints",
                columns: new[] { "IsUnowned", "DueOrder" });
        }
    }
}
