using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GuardReadingsAndPublications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "MeasureTargets_no_update" BEFORE UPDATE ON "MeasureTargets" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "MeasureTargets_no_delete" BEFORE DELETE ON "MeasureTargets" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "Readings_no_update" BEFORE UPDATE ON "Readings" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "Readings_no_delete" BEFORE DELETE ON "Readings" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "ReadingConfirmations_no_update" BEFORE UPDATE ON "ReadingConfirmations" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "ReadingConfirmations_no_delete" BEFORE DELETE ON "ReadingConfirmations" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "ProvisionEntries_no_update" BEFORE UPDATE ON "ProvisionEntries" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "ProvisionEntries_no_delete" BEFORE DELETE ON "ProvisionEntries" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "GoalReport_no_update" BEFORE UPDATE ON "GoalReport" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "GoalReport_no_delete" BEFORE DELETE ON "GoalReport" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "Publications_no_update" BEFORE UPDATE ON "Publications" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "Publications_no_delete" BEFORE DELETE ON "Publications" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TRIGGER "MeasureTargets_no_update";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "MeasureTargets_no_delete";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "Readings_no_update";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "Readings_no_delete";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "ReadingConfirmations_no_update";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "ReadingConfirmations_no_delete";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "ProvisionEntries_no_update";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "ProvisionEntries_no_delete";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "GoalReport_no_update";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "GoalReport_no_delete";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "Publications_no_update";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "Publications_no_delete";
                """);
        }
    }
}
