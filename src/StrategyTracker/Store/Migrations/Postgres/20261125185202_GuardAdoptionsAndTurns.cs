using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class GuardAdoptionsAndTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "AdoptionStandings_never_edited" BEFORE UPDATE OR DELETE ON "AdoptionStandings" FOR EACH ROW EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "AdoptionStandings_never_emptied" BEFORE TRUNCATE ON "AdoptionStandings" FOR EACH STATEMENT EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "IssueTurns_never_edited" BEFORE UPDATE OR DELETE ON "IssueTurns" FOR EACH ROW EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "IssueTurns_never_emptied" BEFORE TRUNCATE ON "IssueTurns" FOR EACH STATEMENT EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TRIGGER "AdoptionStandings_never_emptied" ON "AdoptionStandings";
                DROP TRIGGER "AdoptionStandings_never_edited" ON "AdoptionStandings";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "IssueTurns_never_emptied" ON "IssueTurns";
                DROP TRIGGER "IssueTurns_never_edited" ON "IssueTurns";
                """);
        }
    }
}
