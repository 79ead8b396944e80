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
-- "Confirmed" never while the order is missing: the booking names the line of the ruling that lets it be.
CREATE TRIGGER booking_confirmed_under_order_when_made BEFORE INSERT ON booking WHEN NEW.state = 'confirmed'
BEGIN
  SELECT RAISE(ABORT, 'rule:confirmed_without_order') WHERE NOT EXISTS (
    SELECT 1 FROM accommodation a WHERE a.id = NEW.accommodation_id AND (
      a.legal_state = 'not needed to ask'
      OR (a.legal_state IN ('granted', 'granted in part', 'varied') AND EXISTS (
        SELECT 1 FROM ruling_line r
        WHERE r.id = NEW.ruling_line_id AND r.accommodation_id = a.id AND r.outcome <> 'denied'))));
END;
--> statement-breakpoint
CREATE TRIGGER booking_confirmed_under_order_when_changed
BEFORE UPDATE OF state, accommodation_id, ruling_line_id ON booking WHEN NEW.state = 'confirmed'
BEGIN
  SELECT RAISE(ABORT, 'rule:confirmed_without_order') WHERE NOT EXISTS (
    SELECT 1 FROM accommodation a WHERE a.id = NEW.accommodation_id AND (
      a.legal_state = 'not needed to ask'
      OR (a.legal_state IN ('granted', 'granted in part', 'varied') AND EXISTS (
        SELECT 1 FROM ruling_line r
        WHERE r.id = NEW.ruling_line_id AND r.accommodation_id = a.id AND r.outcome <> 'denied'))));
END;
--> statement-breakpoint
-- An order that falls takes its confirmations with it, in the same act or not at all.
CREATE TRIGGER order_does_not_fall_alone BEFORE UPDATE OF legal_state ON accommodation
WHEN NEW.legal_state NOT IN ('not needed to ask', 'granted', 'granted in part', 'varied')
  AND EXISTS (SELECT 1 FROM booking WHERE accommodation_id = OLD.id AND state = 'confirmed')
BEGIN
  SELECT RAISE(ABORT, 'rule:confirmed_without_order');
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
