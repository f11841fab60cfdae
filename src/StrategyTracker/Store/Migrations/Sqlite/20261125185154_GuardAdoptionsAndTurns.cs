using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GuardAdoptionsAndTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "AdoptionStandings_no_update" BEFORE UPDATE ON "AdoptionStandings" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "AdoptionStandings_no_delete" BEFORE DELETE ON "AdoptionStandings" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "IssueTurns_no_update" BEFORE UPDATE ON "IssueTurns" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "IssueTurns_no_delete" BEFORE DELETE ON "IssueTurns" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TRIGGER "AdoptionStandings_no_update";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "AdoptionStandings_no_delete";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "IssueTurns_no_update";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "IssueTurns_no_delete";
                """);
        }
    }
}
