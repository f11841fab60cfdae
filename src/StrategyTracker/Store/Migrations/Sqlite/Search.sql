-- The words of actions. Rows are made when an action is entered; its wording never changes afterwards.
CREATE VIRTUAL TABLE "ActionSearch" USING fts5("Words", "ActionPointId" UNINDEXED, tokenize='porter unicode61');

CREATE TRIGGER "ActionPoints_search" AFTER INSERT ON "ActionPoints" BEGIN
    INSERT INTO "ActionSearch"("Words", "ActionPointId")
    VALUES (new."Ref" || ' ' || new."Summary" || ' ' || coalesce(new."Detail", '') || ' ' || coalesce(new."OwnerAsWritten", '') || ' ' || new."Themes", new."Id");
END;
