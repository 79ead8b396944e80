CREATE TABLE `case_event_day` (
	`event_id` text NOT NULL,
	`seq` integer NOT NULL,
	`on_date` text NOT NULL,
	`at_time` text,
	`because` text DEFAULT '' NOT NULL,
	`noted_at` integer NOT NULL,
	PRIMARY KEY(`event_id`, `seq`),
	FOREIGN KEY (`event_id`) REFERENCES `case_event`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `case_event` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_because` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_event_case` ON `case_event` (`case_id`,`kind`);--> statement-breakpoint
CREATE TABLE `court_closed_day` (
	`court_id` text NOT NULL,
	`on_date` text NOT NULL,
	`because` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`court_id`, `on_date`),
	FOREIGN KEY (`court_id`) REFERENCES `court`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `court_deadline` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`title` text NOT NULL,
	`due_on` text NOT NULL,
	`entry_id` text,
	`ordinal` integer DEFAULT 0 NOT NULL,
	`instead` text,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `docket_entry`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `court_deadline_reading` ON `court_deadline` (`entry_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `court_deadline_case` ON `court_deadline` (`case_id`,`state`);--> statement-breakpoint
CREATE TABLE `deadline_keeping` (
	`case_id` text NOT NULL,
	`deadline` text NOT NULL,
	`owner_id` text,
	`state` text NOT NULL,
	`on_date` text,
	`words` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`case_id`, `deadline`),
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deadline_day" CHECK("deadline_keeping"."state" in ('open', 'does not arise') or "deadline_keeping"."on_date" is not null)
);
