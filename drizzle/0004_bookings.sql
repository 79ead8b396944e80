PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_booking` (
	`id` text PRIMARY KEY NOT NULL,
	`resource_id` text NOT NULL,
	`accommodation_id` text NOT NULL,
	`sitting_id` text,
	`case_id` text NOT NULL,
	`units` integer DEFAULT 1 NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`held_from` integer NOT NULL,
	`held_until` integer NOT NULL,
	`state` text NOT NULL,
	`released_because` text,
	`ruling_line_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`resource_id`) REFERENCES `resource`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accommodation_id`) REFERENCES `accommodation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sitting_id`) REFERENCES `sitting`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ruling_line_id`) REFERENCES `ruling_line`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "booking_span" CHECK(starts_at < ends_at and held_from <= starts_at and ends_at <= held_until),
	CONSTRAINT "booking_length" CHECK(held_until - held_from <= 259200000),
	CONSTRAINT "booking_units" CHECK(units between 1 and 10000),
	CONSTRAINT "booking_state" CHECK(state in ('held', 'confirmed', 'released')),
	CONSTRAINT "booking_live_has_sitting" CHECK(state = 'released' or sitting_id is not null)
);
--> statement-breakpoint
INSERT INTO `__new_booking`("id", "resource_id", "accommodation_id", "sitting_id", "case_id", "units", "starts_at", "ends_at", "held_from", "held_until", "state", "released_because", "ruling_line_id", "created_at", "updated_at", "version") SELECT "id", "resource_id", "accommodation_id", "sitting_id", "case_id", "units", "starts_at", "ends_at", "held_from", "held_until", "state", "released_because", "ruling_line_id", "created_at", "updated_at", "version" FROM `booking`;--> statement-breakpoint
DROP TABLE `booking`;--> statement-breakpoint
ALTER TABLE `__new_booking` RENAME TO `booking`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `booking_accommodation` ON `booking` (`accommodation_id`);--> statement-breakpoint
CREATE INDEX `booking_sitting` ON `booking` (`sitting_id`);--> statement-breakpoint
CREATE INDEX `booking_case` ON `booking` (`case_id`,`held_from`);--> statement-breakpoint
CREATE INDEX `booking_day` ON `booking` (`held_from`) WHERE state <> 'released';--> statement-breakpoint
CREATE INDEX `booking_live` ON `booking` (`resource_id`,`held_from`,`held_until`,`units`) WHERE state <> 'released';--> statement-breakpoint
CREATE TABLE `__new_resource` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`sort` text NOT NULL,
	`courthouse_id` text,
	`quantity` integer DEFAULT 1 NOT NULL,
	`setup_minutes` integer DEFAULT 0 NOT NULL,
	`strike_minutes` integer DEFAULT 0 NOT NULL,
	`travel_minutes` integer DEFAULT 0 NOT NULL,
	`serves` text NOT NULL,
	`languages` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`retired_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courthouse_id`) REFERENCES `courthouse`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "resource_quantity" CHECK(quantity between 1 and 10000),
	CONSTRAINT "resource_single" CHECK(kind = 'equipment' or quantity = 1),
	CONSTRAINT "resource_minutes" CHECK(setup_minutes between 0 and 1440 and strike_minutes between 0 and 1440 and travel_minutes between 0 and 1440)
);
--> statement-breakpoint
INSERT INTO `__new_resource`("id", "kind", "name", "sort", "courthouse_id", "quantity", "setup_minutes", "strike_minutes", "travel_minutes", "serves", "languages", "note", "retired_at", "version") SELECT "id", "kind", "name", "sort", "courthouse_id", "quantity", "setup_minutes", "strike_minutes", 0, "serves", "languages", "note", "retired_at", "version" FROM `resource`;--> statement-breakpoint
DROP TABLE `resource`;--> statement-breakpoint
ALTER TABLE `__new_resource` RENAME TO `resource`;--> statement-breakpoint
CREATE INDEX `resource_kind` ON `resource` (`kind`,`sort`);--> statement-breakpoint
CREATE TABLE `__new_accommodation` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`witness_id` text NOT NULL,
	`hearing_id` text NOT NULL,
	`code` text NOT NULL,
	`legal_state` text NOT NULL,
	`logistics_state` text NOT NULL,
	`wish` text NOT NULL,
	`wish_said_on` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`witness_id`) REFERENCES `witness`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearing`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "confirmed_without_order" CHECK(logistics_state not in ('confirmed', 'tested', 'in use') or legal_state in ('not needed to ask', 'granted', 'granted in part', 'varied'))
);
--> statement-breakpoint
INSERT INTO `__new_accommodation`("id", "case_id", "witness_id", "hearing_id", "code", "legal_state", "logistics_state", "wish", "wish_said_on", "note", "created_at", "updated_at", "version") SELECT "id", "case_id", "witness_id", "hearing_id", "code", "legal_state", "logistics_state", "wish", "wish_said_on", "note", "created_at", "updated_at", "version" FROM `accommodation`;--> statement-breakpoint
DROP TABLE `accommodation`;--> statement-breakpoint
ALTER TABLE `__new_accommodation` RENAME TO `accommodation`;--> statement-breakpoint
CREATE UNIQUE INDEX `accommodation_once` ON `accommodation` (`witness_id`,`hearing_id`,`code`);--> statement-breakpoint
CREATE INDEX `accommodation_hearing` ON `accommodation` (`hearing_id`);--> statement-breakpoint
CREATE INDEX `accommodation_case` ON `accommodation` (`case_id`,`legal_state`);