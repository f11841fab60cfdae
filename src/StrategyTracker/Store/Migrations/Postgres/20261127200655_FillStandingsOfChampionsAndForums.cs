using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FillStandingsOfChampionsAndForums : Migration
    {
        private static readonly string[] s_guarded = ["ChampionPostStandings", "ForumStandings"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var sql in StandingsFromHistory.All) { migrationBuilder.Sql(sql); }
            foreach (var table in s_guarded)
            {
                migrationBuilder.Sql($"""CREATE TRIGGER "{table}_never_edited" BEFORE UPDATE OR DELETE ON "{table}" FOR EACH ROW EXECUTE FUNCTION "RefuseEditOfHistory"();""");
                migrationBuilder.Sql($"""CREATE TRIGGER "{table}_never_emptied" BEFORE TRUNCATE ON "{table}" FOR EACH STATEMENT EXECUTE FUNCTION "RefuseEditOfHistory"();""");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in s_guarded)
            {
                migrationBuilder.Sql($"""DROP TRIGGER "{table}_never_emptied" ON "{table}";""");
                migrationBuilder.Sql($"""DROP TRIGGER "{table}_never_edited" ON "{table}";""");
            }
        }
    }
}
