using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class GuardReadingsAndPublications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "MeasureTargets_never_edited" BEFORE UPDATE OR DELETE ON "MeasureTargets" FOR EACH ROW EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "MeasureTargets_never_emptied" BEFORE TRUNCATE ON "MeasureTargets" FOR EACH STATEMENT EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "Readings_never_edited" BEFORE UPDATE OR DELETE ON "Readings" FOR EACH ROW EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "Readings_never_emptied" BEFORE TRUNCATE ON "Readings" FOR EACH STATEMENT EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "ReadingConfirmations_never_edited" BEFORE UPDATE OR DELETE ON "ReadingConfirmations" FOR EACH ROW EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "ReadingConfirmations_never_emptied" BEFORE TRUNCATE ON "ReadingConfirmations" FOR EACH STATEMENT EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "ProvisionEntries_never_edited" BEFORE UPDATE OR DELETE ON "ProvisionEntries" FOR EACH ROW EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "ProvisionEntries_never_emptied" BEFORE TRUNCATE ON "ProvisionEntries" FOR EACH STATEMENT EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "GoalReport_never_edited" BEFORE UPDATE OR DELETE ON "GoalReport" FOR EACH ROW EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "GoalReport_never_emptied" BEFORE TRUNCATE ON "GoalReport" FOR EACH STATEMENT EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "Publications_never_edited" BEFORE UPDATE OR DELETE ON "Publications" FOR EACH ROW EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "Publications_never_emptied" BEFORE TRUNCATE ON "Publications" FOR EACH STATEMENT EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TRIGGER "MeasureTargets_never_emptied" ON "MeasureTargets";
                DROP TRIGGER "MeasureTargets_never_edited" ON "MeasureTargets";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "Readings_never_emptied" ON "Readings";
                DROP TRIGGER "Readings_never_edited" ON "Readings";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "ReadingConfirmations_never_emptied" ON "ReadingConfirmations";
                DROP TRIGGER "ReadingConfirmations_never_edited" ON "ReadingConfirmations";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "ProvisionEntries_never_emptied" ON "ProvisionEntries";
                DROP TRIGGER "ProvisionEntries_never_edited" ON "ProvisionEntries";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "GoalReport_never_emptied" ON "GoalReport";
                DROP TRIGGER "GoalReport_never_edited" ON "GoalReport";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "Publications_never_emptied" ON "Publications";
                DROP TRIGGER "Publications_never_edited" ON "Publications";
                """);
        }
    }
}
