-- The words of actions.
CREATE INDEX "IX_ActionPoints_Search" ON "ActionPoints" USING gin (
    to_tsvector('english', regexp_replace("Ref" || ' ' || "Summary" || ' ' || coalesce("Detail", '') || ' ' || coalesce("OwnerAsWritten", '') || ' ' || "Themes", '[^[:alnum:]]+', ' ', 'g')));
