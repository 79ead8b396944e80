-- The record only grows. A line can be neither changed nor taken away.
CREATE TRIGGER audit_line_never_changes BEFORE UPDATE ON audit_line
BEGIN
  SELECT RAISE(ABORT, 'audit_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER audit_line_never_goes BEFORE DELETE ON audit_line
BEGIN
  SELECT RAISE(ABORT, 'audit_append_only');
END;
--> statement-breakpoint
-- INSERT OR REPLACE takes the old row away without firing the delete trigger, so a new line may only follow the last
-- one, and may not carry the hash of another. The message is that of the unique chain: whoever lost the race for the
-- next line reads it as "the chain moved" and tries again.
CREATE TRIGGER audit_line_follows_the_last BEFORE INSERT ON audit_line
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_line)
  OR NEW.previous_hash IS NOT coalesce((SELECT hash FROM audit_line ORDER BY seq DESC LIMIT 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
  OR EXISTS (SELECT 1 FROM audit_line WHERE hash = NEW.hash)
BEGIN
  SELECT RAISE(ABORT, 'UNIQUE constraint failed: audit_line.previous_hash');
END;
--> statement-breakpoint
-- An update that should have met exactly one row is followed by an insert of changes() here. Never holds a row.
CREATE TRIGGER must_have_changed_one BEFORE INSERT ON must_have_changed
BEGIN
  SELECT RAISE(ABORT, 'edited_meanwhile') WHERE NEW.rows IS NOT 1;
  SELECT RAISE(IGNORE);
END;
