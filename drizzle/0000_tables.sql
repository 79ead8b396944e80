CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `attempt` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`window_ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `case_file` (
	`id` text PRIMARY KEY NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE TABLE `case_team` (
	`case_id` text NOT NULL,
	`user_id` text NOT NULL,
	`joined_at` integer NOT NULL,
	`left_at` integer,
	PRIMARY KEY(`case_id`, `user_id`),
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_team_user` ON `case_team` (`user_id`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `release` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`witness_id` text NOT NULL,
	`advocate_id` text NOT NULL,
	`kinds` text NOT NULL,
	`signed_on` text NOT NULL,
	`given_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`advocate_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `release_advocate` ON `release` (`advocate_id`,`ends_at`);--> statement-breakpoint
CREATE INDEX `release_witness` ON `release` (`witness_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `two_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`user_id` text NOT NULL,
	`verified` integer DEFAULT true,
	`failed_verification_count` integer DEFAULT 0,
	`locked_until` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `two_factor_user` ON `two_factor` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`two_factor_enabled` integer DEFAULT false,
	`role` text NOT NULL,
	`organisation` text,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer,
	`updated_at` integer
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `accommodation_part` (
	`accommodation_id` text NOT NULL,
	`sitting_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	PRIMARY KEY(`accommodation_id`, `sitting_id`),
	FOREIGN KEY (`accommodation_id`) REFERENCES `accommodation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sitting_id`) REFERENCES `sitting`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "accommodation_part_span" CHECK(starts_at < ends_at)
);
--> statement-breakpoint
CREATE TABLE `accommodation` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`witness_id` text NOT NULL,
	`hearing_id` text NOT NULL,
	`code` text NOT NULL,
	`asks` integer NOT NULL,
	`wish` text NOT NULL,
	`wish_said_on` text NOT NULL,
	`needs` text,
	`note` text DEFAULT '' NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_because` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`witness_id`) REFERENCES `witness`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearing`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accommodation_once` ON `accommodation` (`witness_id`,`hearing_id`,`code`);--> statement-breakpoint
CREATE INDEX `accommodation_hearing` ON `accommodation` (`hearing_id`);--> statement-breakpoint
CREATE INDEX `accommodation_case` ON `accommodation` (`case_id`);--> statement-breakpoint
CREATE TABLE `court_request` (
	`id` text PRIMARY KEY NOT NULL,
	`accommodation_id` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`applied_on` text,
	`opposed_on` text,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`accommodation_id`) REFERENCES `accommodation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "court_request_applied" CHECK(state in ('to apply', 'withdrawn') or applied_on is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `court_request_number` ON `court_request` (`accommodation_id`,`number`);--> statement-breakpoint
CREATE TABLE `audit_line` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`role` text NOT NULL,
	`did` text NOT NULL,
	`about_kind` text NOT NULL,
	`about_id` text NOT NULL,
	`case_id` text,
	`facts` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_line_previous_hash_unique` ON `audit_line` (`previous_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `audit_line_hash_unique` ON `audit_line` (`hash`);--> statement-breakpoint
CREATE INDEX `audit_case` ON `audit_line` (`case_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_about` ON `audit_line` (`about_kind`,`about_id`,`seq`);--> statement-breakpoint
CREATE TABLE `must_have_changed` (
	`rows` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `booking` (
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
	`lost` integer DEFAULT false NOT NULL,
	`failed_because` text,
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
	CONSTRAINT "booking_state" CHECK(state in ('held', 'confirmed', 'tested', 'in use', 'done', 'failed', 'released')),
	CONSTRAINT "booking_live_has_sitting" CHECK(state = 'released' or sitting_id is not null)
);
--> statement-breakpoint
CREATE INDEX `booking_accommodation` ON `booking` (`accommodation_id`);--> statement-breakpoint
CREATE INDEX `booking_sitting` ON `booking` (`sitting_id`);--> statement-breakpoint
CREATE INDEX `booking_case` ON `booking` (`case_id`,`held_from`);--> statement-breakpoint
CREATE INDEX `booking_day` ON `booking` (`held_from`) WHERE state <> 'released';--> statement-breakpoint
CREATE INDEX `booking_live` ON `booking` (`resource_id`,`held_from`,`held_until`,`units`) WHERE state <> 'released';--> statement-breakpoint
CREATE TABLE `delivery` (
	`accommodation_id` text NOT NULL,
	`sitting_id` text NOT NULL,
	`state` text NOT NULL,
	`because` text,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`accommodation_id`, `sitting_id`),
	FOREIGN KEY (`accommodation_id`) REFERENCES `accommodation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sitting_id`) REFERENCES `sitting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reading` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`place` integer NOT NULL,
	`value` text NOT NULL,
	`state` text NOT NULL,
	`result` text,
	`decided_by` text,
	`decided_at` integer,
	`made_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `docket_entry`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reading_decided_by_someone" CHECK(("reading"."state" in ('taken', 'dismissed')) = ("reading"."decided_by" is not null and "reading"."decided_at" is not null)),
	CONSTRAINT "reading_taken_as_something" CHECK(("reading"."state" = 'taken') = ("reading"."result" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reading_key` ON `reading` (`case_id`,`key`) WHERE "reading"."state" <> 'superseded';--> statement-breakpoint
CREATE INDEX `reading_waiting` ON `reading` (`case_id`,`kind`,`state`);--> statement-breakpoint
CREATE TABLE `counsel` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`defendant_id` text,
	`name` text NOT NULL,
	`roles` text NOT NULL,
	`contact` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`defendant_id`) REFERENCES `defendant`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `counsel_name` ON `counsel` (`case_id`,`defendant_id`,`name`);--> statement-breakpoint
CREATE TABLE `count` (
	`id` text PRIMARY KEY NOT NULL,
	`defendant_id` text NOT NULL,
	`number` text NOT NULL,
	`numbers` text NOT NULL,
	`charge` text NOT NULL,
	`citations` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`disposition` text,
	`by_hand` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`defendant_id`) REFERENCES `defendant`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `count_line` ON `count` (`defendant_id`,`kind`,`number`,`charge`,`status`);--> statement-breakpoint
CREATE TABLE `court_case` (
	`id` text PRIMARY KEY NOT NULL,
	`court_id` text NOT NULL,
	`docket_number` text NOT NULL,
	`caption` text NOT NULL,
	`jurisdiction` text NOT NULL,
	`zone` text NOT NULL,
	`assigned_judge` text,
	`referred_judge` text,
	`filed_on` text,
	`terminated_on` text,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`court_id`) REFERENCES `court`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_docket` ON `court_case` (`court_id`,`docket_number`);--> statement-breakpoint
CREATE TABLE `court` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`jurisdiction` text NOT NULL,
	`zone` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `defendant` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`number` integer,
	`name` text NOT NULL,
	`highest_offense_opening` text,
	`highest_offense_terminated` text,
	`terminated_on` text,
	`by_hand` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `defendant_name` ON `defendant` (`case_id`,`name`);--> statement-breakpoint
CREATE TABLE `docket_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`key` text NOT NULL,
	`number` text,
	`filed_on` text,
	`text` text NOT NULL,
	`place` integer DEFAULT 0 NOT NULL,
	`import_id` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `docket_import`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entry_key` ON `docket_entry` (`case_id`,`key`);--> statement-breakpoint
CREATE INDEX `entry_filed` ON `docket_entry` (`case_id`,`filed_on`);--> statement-breakpoint
CREATE TABLE `docket_import` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`bytes_hash` text NOT NULL,
	`imported_by` text NOT NULL,
	`imported_at` integer NOT NULL,
	`doubts` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `import_case` ON `docket_import` (`case_id`,`imported_at`);--> statement-breakpoint
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
CREATE UNIQUE INDEX `telling_next` ON `telling` (`case_id`,`witness_id`,`subject`,`seq`);--> statement-breakpoint
CREATE INDEX `telling_subject` ON `telling` (`case_id`,`subject`);--> statement-breakpoint
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
	`defendant_id` text,
	`created_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_because` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`defendant_id`) REFERENCES `defendant`(`id`) ON UPDATE no action ON DELETE no action
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
	`instead` text,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `docket_entry`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
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
--> statement-breakpoint
CREATE TABLE `feed_copy` (
	`feed_id` text PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL,
	`etag` text NOT NULL,
	`body` text NOT NULL,
	`told` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`feed_id`) REFERENCES `feed`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `feed` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`label` text NOT NULL,
	`level` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	`last_read_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_token_hash_unique` ON `feed` (`token_hash`);--> statement-breakpoint
CREATE INDEX `feed_owner` ON `feed` (`owner_id`);--> statement-breakpoint
CREATE TABLE `hearing` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`type` text NOT NULL,
	`state` text NOT NULL,
	`because` text,
	`judge` text,
	`courthouse_id` text,
	`courtroom_id` text,
	`place` text,
	`remote` text,
	`defendant_names` text NOT NULL,
	`sets_running` text,
	`code` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`courthouse_id`) REFERENCES `courthouse`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`courtroom_id`) REFERENCES `resource`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hearing_case` ON `hearing` (`case_id`,`state`);--> statement-breakpoint
CREATE INDEX `hearing_courtroom` ON `hearing` (`courtroom_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `hearing_code` ON `hearing` (`code`);--> statement-breakpoint
CREATE TABLE `sitting` (
	`id` text PRIMARY KEY NOT NULL,
	`hearing_id` text NOT NULL,
	`date` text NOT NULL,
	`starts` text,
	`ends` text,
	`occurrence` text DEFAULT 'first' NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`hearing_id`) REFERENCES `hearing`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sitting_hearing` ON `sitting` (`hearing_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `sitting_span` ON `sitting` (`starts_at`,`ends_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `sitting_day` ON `sitting` (`hearing_id`,`date`,`starts_at`);--> statement-breakpoint
CREATE TABLE `motion` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`accommodation_id` text NOT NULL,
	`template` text NOT NULL,
	`state` text NOT NULL,
	`facts` text NOT NULL,
	`filed_on` text,
	`docket_entry` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accommodation_id`) REFERENCES `accommodation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `motion_case` ON `motion` (`case_id`,`state`);--> statement-breakpoint
CREATE INDEX `motion_accommodation` ON `motion` (`accommodation_id`);--> statement-breakpoint
CREATE TABLE `vault_value` (
	`id` text PRIMARY KEY NOT NULL,
	`witness_id` text NOT NULL,
	`kind` text NOT NULL,
	`sealed` text NOT NULL,
	`lookup` text NOT NULL,
	`created_at` integer NOT NULL,
	`replaced_at` integer,
	FOREIGN KEY (`witness_id`) REFERENCES `witness`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `vault_witness` ON `vault_value` (`witness_id`,`replaced_at`);--> statement-breakpoint
CREATE INDEX `vault_lookup` ON `vault_value` (`kind`,`lookup`);--> statement-breakpoint
CREATE TABLE `witness` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`reference` text NOT NULL,
	`is_victim` integer NOT NULL,
	`age_band` text NOT NULL,
	`language` text DEFAULT '' NOT NULL,
	`dialect` text DEFAULT '' NOT NULL,
	`zone` text,
	`abroad` integer DEFAULT false NOT NULL,
	`needs` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `witness_reference` ON `witness` (`case_id`,`reference`);--> statement-breakpoint
CREATE TABLE `courthouse` (
	`id` text PRIMARY KEY NOT NULL,
	`court_id` text NOT NULL,
	`name` text NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`zone` text NOT NULL,
	`retired_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`court_id`) REFERENCES `court`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `resource` (
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
	`zone` text,
	`hours` text,
	`closed_on` text DEFAULT '[]' NOT NULL,
	`retired_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`courthouse_id`) REFERENCES `courthouse`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "resource_quantity" CHECK(quantity between 1 and 10000),
	CONSTRAINT "resource_single" CHECK(kind = 'equipment' or quantity = 1),
	CONSTRAINT "resource_minutes" CHECK(setup_minutes between 0 and 1440 and strike_minutes between 0 and 1440 and travel_minutes between 0 and 1440)
);
--> statement-breakpoint
CREATE INDEX `resource_kind` ON `resource` (`kind`,`sort`);--> statement-breakpoint
CREATE TABLE `court_order` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`reference` text NOT NULL,
	`ruled_on` text NOT NULL,
	`motion_id` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `court_order_case` ON `court_order` (`case_id`,`ruled_on`);--> statement-breakpoint
CREATE TABLE `ruling_line_sitting` (
	`line_id` text NOT NULL,
	`date` text NOT NULL,
	`place` integer NOT NULL,
	`sitting_id` text,
	PRIMARY KEY(`line_id`, `place`),
	FOREIGN KEY (`line_id`) REFERENCES `ruling_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sitting_id`) REFERENCES `sitting`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `ruling_line_sitting_of` ON `ruling_line_sitting` (`sitting_id`);--> statement-breakpoint
CREATE TABLE `ruling_line` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`place` integer NOT NULL,
	`outcome` text NOT NULL,
	`asked` text DEFAULT '' NOT NULL,
	`conditions` text DEFAULT '' NOT NULL,
	`needs` text,
	`reserved_until_on` text,
	`reserved_until_hearing_id` text,
	`every_sitting` integer NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `court_order`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reserved_until_hearing_id`) REFERENCES `hearing`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ruling_line_outcome" CHECK(outcome in ('granted', 'granted as varied', 'denied', 'reserved', 'withdrawn', 'lapsed')),
	CONSTRAINT "ruling_line_reserved" CHECK((outcome = 'reserved') = (reserved_until_on is not null or reserved_until_hearing_id is not null))
);
--> statement-breakpoint
CREATE INDEX `ruling_line_order` ON `ruling_line` (`order_id`);--> statement-breakpoint
CREATE TABLE `ruling_line_on` (
	`line_id` text NOT NULL,
	`accommodation_id` text NOT NULL,
	`request_id` text,
	PRIMARY KEY(`line_id`, `accommodation_id`),
	FOREIGN KEY (`line_id`) REFERENCES `ruling_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accommodation_id`) REFERENCES `accommodation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `court_request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ruling_line_on_accommodation` ON `ruling_line_on` (`accommodation_id`);--> statement-breakpoint
CREATE TABLE `speedy_trial_exclusion` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`paragraph` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text,
	`defendant_id` text,
	`words` text DEFAULT '' NOT NULL,
	`findings` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`defendant_id`) REFERENCES `defendant`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "exclusion_ends_after_it_begins" CHECK("speedy_trial_exclusion"."until_on" is null or "speedy_trial_exclusion"."until_on" >= "speedy_trial_exclusion"."from_on")
);
--> statement-breakpoint
CREATE INDEX `speedy_trial_exclusion_case` ON `speedy_trial_exclusion` (`case_id`,`state`);--> statement-breakpoint
CREATE VIEW `user_view` AS select "id", "name", "role", "organisation", "ended_at" from "user";--> statement-breakpoint
CREATE VIEW `accommodation_part_view` AS select "accommodation_id", "sitting_id", "starts_at", "ends_at" from "accommodation_part";--> statement-breakpoint
CREATE VIEW `accommodation_view` AS select "id", "case_id", "witness_id", "hearing_id", "code", "asks", "wish", "wish_said_on", "needs", "note", "withdrawn_at", "withdrawn_because", "created_at", "updated_at", "version" from "accommodation";--> statement-breakpoint
CREATE VIEW `court_request_view` AS select "id", "accommodation_id", "number", "state", "applied_on", "opposed_on", "created_at", "version" from "court_request";--> statement-breakpoint
CREATE VIEW `audit_line_view` AS select "seq", "at", "actor", "role", "did", "about_kind", "about_id", "case_id", "facts" from "audit_line";--> statement-breakpoint
CREATE VIEW `booking_view` AS select "id", "resource_id", "accommodation_id", "sitting_id", "case_id", "units", "starts_at", "ends_at", "held_from", "held_until", "state", "released_because", "lost", "failed_because", "ruling_line_id", "created_at", "updated_at", "version" from "booking";--> statement-breakpoint
CREATE VIEW `delivery_view` AS select "accommodation_id", "sitting_id", "state", "because", "recorded_at" from "delivery";--> statement-breakpoint
CREATE VIEW `counsel_view` AS select "id", "case_id", "defendant_id", "name", "roles", "contact" from "counsel";--> statement-breakpoint
CREATE VIEW `count_view` AS select "id", "defendant_id", "number", "numbers", "charge", "citations", "kind", "status", "disposition", "by_hand", "version" from "count";--> statement-breakpoint
CREATE VIEW `court_case_view` AS select "id", "court_id", "docket_number", "caption", "jurisdiction", "zone", "assigned_judge", "referred_judge", "filed_on", "terminated_on", "created_at", "version" from "court_case";--> statement-breakpoint
CREATE VIEW `court_view` AS select "id", "name", "jurisdiction", "zone" from "court";--> statement-breakpoint
CREATE VIEW `defendant_view` AS select "id", "case_id", "number", "name", "highest_offense_opening", "highest_offense_terminated", "terminated_on", "by_hand", "version" from "defendant";--> statement-breakpoint
CREATE VIEW `docket_entry_view` AS select "id", "case_id", "key", "number", "filed_on", "text", "place", "import_id" from "docket_entry";--> statement-breakpoint
CREATE VIEW `docket_import_view` AS select "id", "case_id", "kind", "bytes_hash", "imported_by", "imported_at", "doubts" from "docket_import";--> statement-breakpoint
CREATE VIEW `case_event_day_view` AS select "event_id", "seq", "on_date", "at_time", "because", "noted_at" from "case_event_day";--> statement-breakpoint
CREATE VIEW `case_event_view` AS select "id", "case_id", "kind", "about", "defendant_id", "created_at", "withdrawn_at", "withdrawn_because", "version" from "case_event";--> statement-breakpoint
CREATE VIEW `court_closed_day_view` AS select "court_id", "on_date", "because", "added_at" from "court_closed_day";--> statement-breakpoint
CREATE VIEW `court_deadline_view` AS select "id", "case_id", "title", "due_on", "entry_id", "instead", "state", "created_at", "version" from "court_deadline";--> statement-breakpoint
CREATE VIEW `deadline_keeping_view` AS select "case_id", "deadline", "owner_id", "state", "on_date", "words", "version" from "deadline_keeping";--> statement-breakpoint
CREATE VIEW `hearing_view` AS select id, case_id, type, state, because, judge, courthouse_id, courtroom_id, (select name from "resource_view" room where room.id = hearing.courtroom_id) as courtroom, place, remote, defendant_names, sets_running, coalesce((select zone from "courthouse_view" place where place.id = hearing.courthouse_id), (select zone from "court_case_view" tried where tried.id = hearing.case_id)) as zone, code, created_at, updated_at, version from hearing;--> statement-breakpoint
CREATE VIEW `sitting_view` AS select "id", "hearing_id", "date", "starts", "ends", "occurrence", "starts_at", "ends_at", "version" from "sitting";--> statement-breakpoint
CREATE VIEW `witness_view` AS select "id", "case_id", "reference", "is_victim", "age_band", "language", "dialect", "zone", "abroad", "needs", "created_at", "version" from "witness";--> statement-breakpoint
CREATE VIEW `courthouse_view` AS select "id", "court_id", "name", "address", "zone", "retired_at", "version" from "courthouse";--> statement-breakpoint
CREATE VIEW `resource_view` AS select "id", "kind", "name", "sort", "courthouse_id", "quantity", "setup_minutes", "strike_minutes", "travel_minutes", "serves", "languages", "note", "zone", "hours", "closed_on", "retired_at", "version" from "resource";--> statement-breakpoint
CREATE VIEW `ruling_line_on_view` AS select "line_id", "accommodation_id", "request_id" from "ruling_line_on";