using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GuardHistoryAndSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "History_no_update" BEFORE UPDATE ON "History" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "History_no_delete" BEFORE DELETE ON "History" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "ActionStandings_no_update" BEFORE UPDATE ON "ActionStandings" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "ActionStandings_no_delete" BEFORE DELETE ON "ActionStandings" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "ActionSearch" USING fts5("Words", "ActionPointId" UNINDEXED, tokenize='porter unicode61');
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "ActionPoints_search" AFTER INSERT ON "ActionPoints" BEGIN
                    INSERT INTO "ActionSearch"("Words", "ActionPointId")
                    VALUES (new."Ref" || ' ' || new."Summary" || ' ' || coalesce(new."Detail", '') || ' ' || coalesce(new."OwnerAsWritten", '') || ' ' || new."Themes", new."Id");
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TRIGGER "History_no_update";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "History_no_delete";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "ActionStandings_no_update";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "ActionStandings_no_delete";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "ActionPoints_search";
                """);
            migrationBuilder.Sql(
                """
                DROP TABLE "ActionSearch";
                """);
        }
    }
}
