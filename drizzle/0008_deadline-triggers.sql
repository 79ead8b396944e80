-- The days an event was noted on are its history: they are added to, never changed.
CREATE TRIGGER case_event_day_stays BEFORE UPDATE ON case_event_day
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
--> statement-breakpoint
CREATE TRIGGER case_event_day_is_kept BEFORE DELETE ON case_event_day
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
