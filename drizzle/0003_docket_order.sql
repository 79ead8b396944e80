ALTER TABLE `docket_entry` ADD `place` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `proposal` ADD `because` text;