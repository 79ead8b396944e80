CREATE TABLE `speedy_trial_exclusion` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`paragraph` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text,
	`defendant_id` text,
	`words` text DEFAULT '' NOT NULL,
	`findings` text NOT NULL,
	`reading` text,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`defendant_id`) REFERENCES `defendant`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "exclusion_ends_after_it_begins" CHECK("speedy_trial_exclusion"."until_on" is null or "speedy_trial_exclusion"."until_on" >= "speedy_trial_exclusion"."from_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `speedy_trial_reading` ON `speedy_trial_exclusion` (`case_id`,`reading`);--> statement-breakpoint
ALTER TABLE `case_event` ADD `defendant_id` text REFERENCES defendant(id);