CREATE TABLE `contact_target` (
	`duty` text PRIMARY KEY NOT NULL,
	`days` integer,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "target_in_reach" CHECK("contact_target"."days" between 1 and 60)
);
--> statement-breakpoint
CREATE TABLE `telling` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`witness_id` text NOT NULL,
	`subject` text NOT NULL,
	`seq` integer NOT NULL,
	`fact` text NOT NULL,
	`words` text NOT NULL,
	`outcome` text NOT NULL,
	`on_date` text NOT NULL,
	`how` text,
	`because` text DEFAULT '' NOT NULL,
	`told_by` text NOT NULL,
	`at` integer NOT NULL,
	`taken_back_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`witness_id`) REFERENCES `witness`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "told_somehow" CHECK("telling"."outcome" <> 'told' or "telling"."how" is not null),
	CONSTRAINT "not_told_because" CHECK("telling"."outcome" <> 'not to be told' or "telling"."because" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `telling_next` ON `telling` (`case_id`,`witness_id`,`subject`,`seq`);