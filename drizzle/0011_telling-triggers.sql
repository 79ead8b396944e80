-- What was said was said: of a telling only its taking back is written later, once.
CREATE TRIGGER telling_stays BEFORE UPDATE ON telling
WHEN OLD.taken_back_at IS NOT NULL OR NEW.taken_back_at IS NULL
  OR NEW.id <> OLD.id OR NEW.case_id <> OLD.case_id OR NEW.witness_id <> OLD.witness_id
  OR NEW.subject <> OLD.subject OR NEW.seq <> OLD.seq OR NEW.fact <> OLD.fact OR NEW.words <> OLD.words
  OR NEW.outcome <> OLD.outcome OR NEW.on_date <> OLD.on_date OR NEW.how IS NOT OLD.how
  OR NEW.because <> OLD.because OR NEW.told_by <> OLD.told_by OR NEW.at <> OLD.at
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
--> statement-breakpoint
CREATE TRIGGER telling_is_kept BEFORE DELETE ON telling
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
