using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class GuardHistoryAndSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE FUNCTION "RefuseEditOfHistory"() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE EXCEPTION 'history is never edited or deleted';
                END $$;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "History_never_edited" BEFORE UPDATE OR DELETE ON "History" FOR EACH ROW EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "History_never_emptied" BEFORE TRUNCATE ON "History" FOR EACH STATEMENT EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "ActionStandings_never_emptied" BEFORE TRUNCATE ON "ActionStandings" FOR EACH STATEMENT EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "ActionStandings_never_edited" BEFORE UPDATE OR DELETE ON "ActionStandings" FOR EACH ROW EXECUTE FUNCTION "RefuseEditOfHistory"();
                """);
            migrationBuilder.Sql(
                """
                CREATE INDEX "IX_ActionPoints_Search" ON "ActionPoints" USING gin (
                    to_tsvector('english', regexp_replace("Ref" || ' ' || "Summary" || ' ' || coalesce("Detail", '') || ' ' || coalesce("OwnerAsWritten", '') || ' ' || "Themes", '[^[:alnum:]]+', ' ', 'g')));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP INDEX "IX_ActionPoints_Search";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "History_never_emptied" ON "History";
                DROP TRIGGER "ActionStandings_never_emptied" ON "ActionStandings";
                DROP TRIGGER "History_never_edited" ON "History";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "ActionStandings_never_edited" ON "ActionStandings";
                """);
            migrationBuilder.Sql(
                """
                DROP FUNCTION "RefuseEditOfHistory"();
                """);
        }
    }
}
