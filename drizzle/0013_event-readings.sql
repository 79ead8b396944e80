CREATE TABLE `event_reading_aside` (
	`case_id` text NOT NULL,
	`reading` text NOT NULL,
	`set_aside_at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `reading`),
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `case_event` ADD `reading` text;--> statement-breakpoint
CREATE UNIQUE INDEX `case_event_reading` ON `case_event` (`case_id`,`reading`) WHERE "case_event"."withdrawn_at" is null;