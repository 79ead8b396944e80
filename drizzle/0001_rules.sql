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
--> statement-breakpoint
-- A resource is never held beyond its quantity at any instant. Walked in order of time, what is held rises at a start
-- and falls at an end, ends first, so touching edges do not clash and two bookings that never meet need one unit
-- between them. No booking lasts longer than 72 hours (booking_length), so none that started earlier can reach in:
-- the index is read over that stretch of one resource alone, however many bookings there are.
CREATE TRIGGER booking_fits_when_made BEFORE INSERT ON booking WHEN NEW.state IS NOT 'released'
BEGIN
  SELECT RAISE(ABORT, 'rule:resource_retired') FROM resource WHERE id = NEW.resource_id AND retired_at IS NOT NULL;
  SELECT RAISE(ABORT, 'booking_conflict') FROM (
    SELECT sum(more) OVER (ORDER BY instant, more) AS used FROM (
      SELECT max(b.held_from, NEW.held_from) AS instant, b.units AS more FROM booking b INDEXED BY booking_live
      WHERE b.resource_id = NEW.resource_id AND b.state <> 'released' AND b.held_from > NEW.held_from - 259200000
      AND b.held_from < NEW.held_until AND b.held_until > NEW.held_from
      UNION ALL
      SELECT b.held_until, -b.units FROM booking b INDEXED BY booking_live
      WHERE b.resource_id = NEW.resource_id AND b.state <> 'released' AND b.held_from > NEW.held_from - 259200000
      AND b.held_from < NEW.held_until AND b.held_until > NEW.held_from
      UNION ALL
      SELECT NEW.held_from, 0))
  WHERE used > (SELECT quantity FROM resource WHERE id = NEW.resource_id) - NEW.units;
END;
--> statement-breakpoint
-- A booking may move over its own old slot, so its old row does not count.
CREATE TRIGGER booking_fits_when_changed BEFORE UPDATE ON booking
WHEN NEW.state IS NOT 'released' AND (OLD.state = 'released' OR NEW.resource_id <> OLD.resource_id
  OR NEW.held_from <> OLD.held_from OR NEW.held_until <> OLD.held_until OR NEW.units > OLD.units)
BEGIN
  SELECT RAISE(ABORT, 'rule:resource_retired') FROM resource WHERE id = NEW.resource_id AND retired_at IS NOT NULL;
  SELECT RAISE(ABORT, 'booking_conflict') FROM (
    SELECT sum(more) OVER (ORDER BY instant, more) AS used FROM (
      SELECT max(b.held_from, NEW.held_from) AS instant, b.units AS more FROM booking b INDEXED BY booking_live
      WHERE b.resource_id = NEW.resource_id AND b.state <> 'released' AND b.held_from > NEW.held_from - 259200000
      AND b.held_from < NEW.held_until AND b.held_until > NEW.held_from
      AND b.id <> OLD.id
      UNION ALL
      SELECT b.held_until, -b.units FROM booking b INDEXED BY booking_live
      WHERE b.resource_id = NEW.resource_id AND b.state <> 'released' AND b.held_from > NEW.held_from - 259200000
      AND b.held_from < NEW.held_until AND b.held_until > NEW.held_from
      AND b.id <> OLD.id
      UNION ALL
      SELECT NEW.held_from, 0))
  WHERE used > (SELECT quantity FROM resource WHERE id = NEW.resource_id) - NEW.units;
END;
--> statement-breakpoint
-- INSERT OR REPLACE would take the old row away unseen, and a changed id would slip past "not counting itself".
CREATE TRIGGER booking_never_replaced BEFORE INSERT ON booking
WHEN EXISTS (SELECT 1 FROM booking WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'UNIQUE constraint failed: booking.id');
END;
--> statement-breakpoint
CREATE TRIGGER booking_keeps_its_id BEFORE UPDATE OF id ON booking WHEN NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'rule:booking_keeps_its_id');
END;
--> statement-breakpoint
CREATE TRIGGER booking_belongs_when_made BEFORE INSERT ON booking WHEN NEW.state IS NOT 'released'
BEGIN
  SELECT RAISE(ABORT, 'rule:booking_of_another_hearing') WHERE NOT EXISTS (
    SELECT 1 FROM accommodation a JOIN sitting s ON s.hearing_id = a.hearing_id
    WHERE a.id = NEW.accommodation_id AND s.id = NEW.sitting_id AND a.case_id = NEW.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER booking_belongs_when_changed BEFORE UPDATE OF accommodation_id, sitting_id, case_id, state ON booking
WHEN NEW.state IS NOT 'released'
BEGIN
  SELECT RAISE(ABORT, 'rule:booking_of_another_hearing') WHERE NOT EXISTS (
    SELECT 1 FROM accommodation a JOIN sitting s ON s.hearing_id = a.hearing_id
    WHERE a.id = NEW.accommodation_id AND s.id = NEW.sitting_id AND a.case_id = NEW.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER accommodation_of_one_case_when_made BEFORE INSERT ON accommodation
WHEN NOT EXISTS (SELECT 1 FROM witness w JOIN hearing h ON h.case_id = w.case_id
  WHERE w.id = NEW.witness_id AND h.id = NEW.hearing_id AND w.case_id = NEW.case_id)
BEGIN
  SELECT RAISE(ABORT, 'rule:accommodation_of_another_case');
END;
--> statement-breakpoint
CREATE TRIGGER accommodation_never_replaced BEFORE INSERT ON accommodation
WHEN EXISTS (SELECT 1 FROM accommodation WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'UNIQUE constraint failed: accommodation.id');
END;
--> statement-breakpoint
CREATE TRIGGER accommodation_stays_where_it_is BEFORE UPDATE OF id, case_id, witness_id, hearing_id ON accommodation
WHEN NEW.id <> OLD.id OR NEW.case_id <> OLD.case_id OR NEW.witness_id <> OLD.witness_id
  OR NEW.hearing_id <> OLD.hearing_id
BEGIN
  SELECT RAISE(ABORT, 'rule:accommodation_stays_where_it_is');
END;
--> statement-breakpoint
-- Fewer of a thing than are held at some instant from now on is no quantity it can have.
CREATE TRIGGER resource_quantity_covers_what_is_held BEFORE UPDATE OF quantity ON resource
WHEN NEW.quantity < OLD.quantity
BEGIN
  SELECT RAISE(ABORT, 'rule:resource_is_held') FROM (
    SELECT sum(more) OVER (ORDER BY instant, more) AS used FROM (
      SELECT max(b.held_from, unixepoch() * 1000) AS instant, b.units AS more FROM booking b INDEXED BY booking_live
      WHERE b.resource_id = OLD.id AND b.state <> 'released'
        AND b.held_from > unixepoch() * 1000 - 259200000 AND b.held_until > unixepoch() * 1000
      UNION ALL
      SELECT b.held_until, -b.units FROM booking b INDEXED BY booking_live
      WHERE b.resource_id = OLD.id AND b.state <> 'released'
        AND b.held_from > unixepoch() * 1000 - 259200000 AND b.held_until > unixepoch() * 1000))
  WHERE used > NEW.quantity;
END;
--> statement-breakpoint
CREATE TRIGGER resource_retires_when_free BEFORE UPDATE OF retired_at ON resource
WHEN NEW.retired_at IS NOT NULL AND OLD.retired_at IS NULL AND EXISTS (
  SELECT 1 FROM booking b INDEXED BY booking_live WHERE b.resource_id = OLD.id AND b.state <> 'released'
    AND b.held_from > unixepoch() * 1000 - 259200000 AND b.held_until > unixepoch() * 1000)
BEGIN
  SELECT RAISE(ABORT, 'rule:resource_is_held');
END;
--> statement-breakpoint
CREATE TRIGGER resource_never_replaced BEFORE INSERT ON resource
WHEN EXISTS (SELECT 1 FROM resource WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'UNIQUE constraint failed: resource.id');
END;
--> statement-breakpoint
CREATE TRIGGER resource_keeps_its_id BEFORE UPDATE OF id ON resource WHEN NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'rule:resource_keeps_its_id');
END;
--> statement-breakpoint
-- Where the court stands: of the lines that cover an accommodation at a sitting the one that was ruled last, and of one
-- day's the one written down last. That an order lapsed counts only where the court had not said no, or nothing yet.
-- Read by the rules below and by nothing else.
CREATE VIEW ruling_at AS
SELECT o.accommodation_id, s.id AS sitting_id, l.id AS line_id, l.outcome, c.ruled_on, c.recorded_at, l.place
FROM ruling_line_on o JOIN ruling_line l ON l.id = o.line_id JOIN court_order c ON c.id = l.order_id
JOIN accommodation a ON a.id = o.accommodation_id JOIN sitting s ON s.hearing_id = a.hearing_id
WHERE l.every_sitting = 1 OR EXISTS (
  SELECT 1 FROM ruling_line_sitting d WHERE d.line_id = l.id AND d.sitting_id = s.id);
--> statement-breakpoint
CREATE VIEW ruling_in_force AS
SELECT a.id AS accommodation_id, s.id AS sitting_id,
  (SELECT r.line_id FROM ruling_at r WHERE r.accommodation_id = a.id AND r.sitting_id = s.id
     AND (r.outcome <> 'lapsed' OR (
       SELECT n.outcome FROM ruling_at n
       WHERE n.accommodation_id = a.id AND n.sitting_id = s.id AND n.outcome <> 'lapsed'
       ORDER BY n.ruled_on DESC, n.recorded_at DESC, n.place DESC LIMIT 1)
       IN ('granted', 'granted as varied', 'reserved'))
   ORDER BY r.ruled_on DESC, r.recorded_at DESC, r.place DESC LIMIT 1) AS line_id
FROM accommodation a JOIN sitting s ON s.hearing_id = a.hearing_id;
--> statement-breakpoint
-- "Confirmed" never while the order is missing: where the court decides, the booking names the line that stands, and
-- that line says yes; where no order is needed, none has said no.
CREATE TRIGGER booking_confirmed_under_order_when_made BEFORE INSERT ON booking
WHEN NEW.state IN ('confirmed', 'tested', 'in use')
BEGIN
  SELECT RAISE(ABORT, 'rule:confirmed_without_order') WHERE NOT EXISTS (
    SELECT 1 FROM accommodation a
    LEFT JOIN ruling_in_force f ON f.accommodation_id = a.id AND f.sitting_id = NEW.sitting_id
    LEFT JOIN ruling_line l ON l.id = f.line_id
    WHERE a.id = NEW.accommodation_id AND a.withdrawn_at IS NULL AND (
      (f.line_id IS NULL AND a.asks = 0)
      OR (f.line_id = NEW.ruling_line_id AND l.outcome IN ('granted', 'granted as varied'))));
END;
--> statement-breakpoint
CREATE TRIGGER booking_confirmed_under_order_when_changed
BEFORE UPDATE OF state, accommodation_id, sitting_id, ruling_line_id ON booking
WHEN NEW.state IN ('confirmed', 'tested', 'in use')
BEGIN
  SELECT RAISE(ABORT, 'rule:confirmed_without_order') WHERE NOT EXISTS (
    SELECT 1 FROM accommodation a
    LEFT JOIN ruling_in_force f ON f.accommodation_id = a.id AND f.sitting_id = NEW.sitting_id
    LEFT JOIN ruling_line l ON l.id = f.line_id
    WHERE a.id = NEW.accommodation_id AND a.withdrawn_at IS NULL AND (
      (f.line_id IS NULL AND a.asks = 0)
      OR (f.line_id = NEW.ruling_line_id AND l.outcome IN ('granted', 'granted as varied'))));
END;
--> statement-breakpoint
-- A line changes what others may rely on: in the same act, and before it, whatever it decides on is put on hold, and what
-- it denies is released. A booking made or confirmed in the meantime stops it. Where a later line stands already, one
-- that is written down late changes nothing.
CREATE TRIGGER ruling_line_takes_along AFTER INSERT ON ruling_line_on
BEGIN
  SELECT RAISE(ABORT, 'rule:confirmed_without_order') FROM booking b
  JOIN ruling_in_force f ON f.accommodation_id = b.accommodation_id AND f.sitting_id = b.sitting_id
  JOIN ruling_line l ON l.id = f.line_id
  WHERE b.accommodation_id = NEW.accommodation_id AND f.line_id = NEW.line_id
    AND (b.state IN ('confirmed', 'tested', 'in use') OR (b.state = 'held' AND l.outcome IN ('denied', 'withdrawn')));
END;
--> statement-breakpoint
CREATE TRIGGER ruling_line_of_one_case BEFORE INSERT ON ruling_line_on
BEGIN
  SELECT RAISE(ABORT, 'rule:ruling_of_another_case') WHERE NOT EXISTS (
    SELECT 1 FROM ruling_line l JOIN court_order c ON c.id = l.order_id JOIN accommodation a ON a.case_id = c.case_id
    WHERE l.id = NEW.line_id AND a.id = NEW.accommodation_id);
END;
--> statement-breakpoint
-- What the court denied is not held again until it is asked anew.
CREATE TRIGGER booking_not_of_what_was_denied BEFORE INSERT ON booking WHEN NEW.state = 'held'
BEGIN
  SELECT RAISE(ABORT, 'rule:court_said_no') FROM accommodation a
  LEFT JOIN ruling_in_force f ON f.accommodation_id = a.id AND f.sitting_id = NEW.sitting_id
  LEFT JOIN ruling_line l ON l.id = f.line_id
  LEFT JOIN ruling_line_on o ON o.line_id = l.id AND o.accommodation_id = a.id
  WHERE a.id = NEW.accommodation_id AND (a.withdrawn_at IS NOT NULL OR (
    l.outcome IN ('denied', 'withdrawn') AND NOT EXISTS (
      SELECT 1 FROM court_request q WHERE q.accommodation_id = a.id
        AND q.number > coalesce((SELECT number FROM court_request WHERE id = o.request_id), 0))));
END;
--> statement-breakpoint
-- Rulings only come to be: a later line amends an earlier one, nothing writes over it.
CREATE TRIGGER court_order_stays BEFORE UPDATE ON court_order
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
--> statement-breakpoint
CREATE TRIGGER court_order_is_kept BEFORE DELETE ON court_order
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
--> statement-breakpoint
CREATE TRIGGER ruling_line_stays BEFORE UPDATE ON ruling_line
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
--> statement-breakpoint
CREATE TRIGGER ruling_line_is_kept BEFORE DELETE ON ruling_line
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
--> statement-breakpoint
CREATE TRIGGER ruling_line_on_stays BEFORE UPDATE ON ruling_line_on
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
--> statement-breakpoint
CREATE TRIGGER ruling_line_on_is_kept BEFORE DELETE ON ruling_line_on
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
--> statement-breakpoint
-- A sitting that is dropped leaves its day in the line, and takes only its id along.
CREATE TRIGGER ruling_line_sitting_stays BEFORE UPDATE ON ruling_line_sitting
WHEN NEW.line_id <> OLD.line_id OR NEW.date <> OLD.date OR NEW.place <> OLD.place OR NEW.sitting_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
--> statement-breakpoint
-- An accommodation that is given up, or that needs an order after all, leaves nothing that people rely on.
CREATE TRIGGER accommodation_does_not_fall_alone BEFORE UPDATE OF asks, withdrawn_at ON accommodation
WHEN (NEW.withdrawn_at IS NOT NULL AND OLD.withdrawn_at IS NULL AND EXISTS (
    SELECT 1 FROM booking WHERE accommodation_id = OLD.id AND state IN ('held', 'confirmed', 'tested', 'in use')))
  OR (NEW.asks = 1 AND OLD.asks = 0 AND EXISTS (
    SELECT 1 FROM booking WHERE accommodation_id = OLD.id AND state IN ('confirmed', 'tested', 'in use')
      AND ruling_line_id IS NULL))
BEGIN
  SELECT RAISE(ABORT, 'rule:confirmed_without_order');
END;
--> statement-breakpoint
-- The days an event was noted on are its history: they are added to, never changed.
CREATE TRIGGER case_event_day_stays BEFORE UPDATE ON case_event_day
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
--> statement-breakpoint
CREATE TRIGGER case_event_day_is_kept BEFORE DELETE ON case_event_day
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
--> statement-breakpoint
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
--> statement-breakpoint
-- Access stands below witnesses, so that no foreign key says this.
-- A release stands below the witnesses and cannot refer to them; it names one of its own case all the same.
CREATE TRIGGER release_names_a_witness_of_its_case BEFORE INSERT ON release
WHEN NOT EXISTS (SELECT 1 FROM witness WHERE id = NEW.witness_id AND case_id = NEW.case_id)
BEGIN
  SELECT RAISE(ABORT, 'rule:release_of_another_case');
END;
--> statement-breakpoint
CREATE TRIGGER release_stays_with_its_witness BEFORE UPDATE OF witness_id, case_id ON release
WHEN NOT EXISTS (SELECT 1 FROM witness WHERE id = NEW.witness_id AND case_id = NEW.case_id)
BEGIN
  SELECT RAISE(ABORT, 'rule:release_of_another_case');
END;
--> statement-breakpoint
CREATE TRIGGER witness_with_a_release_stays BEFORE DELETE ON witness
WHEN EXISTS (SELECT 1 FROM release WHERE witness_id = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'rule:witness_has_a_release');
END;
