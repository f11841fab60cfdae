using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyTracker.Store.Migrations.Sqlite
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
                migrationBuilder.Sql($"""CREATE TRIGGER "{table}_no_update" BEFORE UPDATE ON "{table}" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;""");
                migrationBuilder.Sql($"""CREATE TRIGGER "{table}_no_delete" BEFORE DELETE ON "{table}" BEGIN SELECT RAISE(ABORT, 'history is never edited or deleted'); END;""");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in s_guarded)
            {
                migrationBuilder.Sql($"""DROP TRIGGER "{table}_no_update";""");
                migrationBuilder.Sql($"""DROP TRIGGER "{table}_no_delete";""");
            }
        }
    }
}
