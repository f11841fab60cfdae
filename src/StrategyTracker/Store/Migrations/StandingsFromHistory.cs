namespace StrategyTracker.Store.Migrations;

/// <summary>
/// Gives what was there before a champion post and a forum kept their standings the days that its columns and its history tell.
/// A change of which only the last is known, such as a reporting line that moved twice, counts from its last day.
/// </summary>
internal static class StandingsFromHistory
{
    public const string Covers =
        """
        UPDATE "ChampionCovers" SET "From" = COALESCE(
            (SELECT MAX(h."HappenedOn") FROM "History" AS h WHERE h."SubjectId" = "ChampionCovers"."ChampionPostId" AND h."What" = 'covers' AND h."To" IN (
                SELECT d."Name" FROM "Districts" AS d WHERE d."Id" = "ChampionCovers"."SubjectId"
                UNION ALL SELECT t."Name" FROM "Teams" AS t WHERE t."Id" = "ChampionCovers"."SubjectId"
                UNION ALL SELECT b."Name" FROM "Bodies" AS b WHERE b."Id" = "ChampionCovers"."SubjectId")),
            (SELECT MIN(h."HappenedOn") FROM "History" AS h WHERE h."SubjectId" = "ChampionCovers"."ChampionPostId"),
            "From");
        """;

    public const string Champions =
        """
        INSERT INTO "ChampionPostStandings" ("ChampionPostId", "Number", "HappenedOn", "EnteredAt", "Facts_BodyId", "Facts_BoardId", "Facts_HasRemit", "Facts_NeedsTraining", "Facts_TrainedOn", "Facts_EndedOn")
        SELECT c."Id", ROW_NUMBER() OVER (PARTITION BY c."Id" ORDER BY d."Day"), d."Day", f."EnteredAt", c."BodyId",
            CASE WHEN c."BoardOn" <= d."Day" THEN c."BoardId" END, COALESCE(c."RemitOn" <= d."Day", FALSE), c."TrainingRequired" IS NOT NULL,
            CASE WHEN c."TrainedOn" <= d."Day" THEN c."TrainedOn" END, CASE WHEN c."EndedOn" <= d."Day" THEN c."EndedOn" END
        FROM "ChampionPosts" AS c
        JOIN "History" AS f ON f."SubjectId" = c."Id" AND f."Number" = 1
        JOIN (SELECT h."SubjectId" AS "Id", h."HappenedOn" AS "Day" FROM "History" AS h WHERE h."Number" = 1
            UNION SELECT "Id", "RemitOn" FROM "ChampionPosts" UNION SELECT "Id", "BoardOn" FROM "ChampionPosts"
            UNION SELECT "Id", "TrainedOn" FROM "ChampionPosts" UNION SELECT "Id", "EndedOn" FROM "ChampionPosts") AS d ON d."Id" = c."Id" AND d."Day" >= f."HappenedOn";
        """;

    public const string Forums =
        """
        INSERT INTO "ForumStandings" ("ForumId", "Number", "HappenedOn", "EnteredAt", "Facts_Status", "Facts_ReportsToId")
        SELECT f."Id", ROW_NUMBER() OVER (PARTITION BY f."Id" ORDER BY d."Day"), d."Day", a."EnteredAt",
            CASE WHEN s."Day" > d."Day" THEN (SELECT h."From" FROM "History" AS h WHERE h."SubjectId" = f."Id" AND h."What" = 'status' ORDER BY h."Number" DESC LIMIT 1) ELSE f."Status" END,
            CASE WHEN r."Day" > d."Day" THEN NULL ELSE f."ReportsToId" END
        FROM "Forums" AS f
        JOIN "History" AS a ON a."SubjectId" = f."Id" AND a."Number" = 1
        LEFT JOIN (SELECT "SubjectId", MAX("HappenedOn") AS "Day" FROM "History" WHERE "What" = 'status' GROUP BY "SubjectId") AS s ON s."SubjectId" = f."Id"
        LEFT JOIN (SELECT "SubjectId", MAX("HappenedOn") AS "Day" FROM "History" WHERE "What" = 'reports to' GROUP BY "SubjectId") AS r ON r."SubjectId" = f."Id"
        JOIN (SELECT "SubjectId", "HappenedOn" AS "Day" FROM "History" WHERE "Number" = 1 OR "What" IN ('status', 'reports to') GROUP BY "SubjectId", "HappenedOn") AS d
            ON d."SubjectId" = f."Id" AND (d."Day" = a."HappenedOn" OR d."Day" = s."Day" OR d."Day" = r."Day");
        """;

    public const string Counts =
        """
        UPDATE "ChampionPosts" SET "StandingCount" = (SELECT COUNT(*) FROM "ChampionPostStandings" AS s WHERE s."ChampionPostId" = "ChampionPosts"."Id");
        UPDATE "Forums" SET "StandingCount" = (SELECT COUNT(*) FROM "ForumStandings" AS s WHERE s."ForumId" = "Forums"."Id");
        """;

    public static readonly string[] All = [Covers, Champions, Forums, Counts];
}
