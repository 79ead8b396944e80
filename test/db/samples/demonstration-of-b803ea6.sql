-- A database as the demonstration made it before the migrations became one first set: `npm run demo -- --data DIR` at
-- commit b803ea6, ended with Ctrl+C. Written out of that file: every table, index and trigger as sqlite_master has them,
-- every row of __drizzle_migrations, and the invented courts, courthouses and hearings with the cases they belong to.

CREATE TABLE "__drizzle_migrations" (
			id SERIAL PRIMARY KEY,
			hash text NOT NULL,
			created_at numeric
		);
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
CREATE TABLE `attempt` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`window_ends_at` integer NOT NULL
);
CREATE TABLE `case_team` (
	`case_id` text NOT NULL,
	`user_id` text NOT NULL,
	`joined_at` integer NOT NULL,
	`left_at` integer,
	PRIMARY KEY(`case_id`, `user_id`),
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `invitation` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
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
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`witness_id`) REFERENCES `witness`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`advocate_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
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
CREATE TABLE `two_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`user_id` text NOT NULL,
	`verified` integer DEFAULT true, `failed_verification_count` integer DEFAULT 0, `locked_until` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
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
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer,
	`updated_at` integer
);
CREATE TABLE `ruling_line` (
	`id` text PRIMARY KEY NOT NULL,
	`accommodation_id` text NOT NULL,
	`outcome` text NOT NULL,
	`conditions` text DEFAULT '' NOT NULL,
	`ruled_on` text NOT NULL,
	`order_reference` text NOT NULL,
	`motion_id` text,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`accommodation_id`) REFERENCES `accommodation`(`id`) ON UPDATE no action ON DELETE no action
);
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
CREATE TABLE `must_have_changed` (
	`rows` integer NOT NULL
);
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
CREATE TABLE `count` (
	`id` text PRIMARY KEY NOT NULL,
	`defendant_id` text NOT NULL,
	`number` text NOT NULL,
	`numbers` text NOT NULL,
	`charge` text NOT NULL,
	`citations` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`disposition` text, `by_hand` integer DEFAULT false NOT NULL, `version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`defendant_id`) REFERENCES `defendant`(`id`) ON UPDATE no action ON DELETE no action
);
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
	`closed_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`court_id`) REFERENCES `court`(`id`) ON UPDATE no action ON DELETE no action
);
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
CREATE TABLE `court` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`jurisdiction` text NOT NULL,
	`zone` text NOT NULL
);
CREATE TABLE `defendant` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`number` integer,
	`name` text NOT NULL,
	`highest_offense_opening` text,
	`highest_offense_terminated` text,
	`terminated_on` text, `by_hand` integer DEFAULT false NOT NULL, `version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `docket_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`key` text NOT NULL,
	`number` text,
	`filed_on` text,
	`text` text NOT NULL,
	`import_id` text NOT NULL, `place` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `docket_import`(`id`) ON UPDATE no action ON DELETE no action
);
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
CREATE TABLE `proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`reading` text NOT NULL,
	`state` text NOT NULL,
	`hearing_id` text,
	`decided_by` text,
	`decided_at` integer, `because` text,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `docket_entry`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `feed_copy` (
	`feed_id` text PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL,
	`etag` text NOT NULL,
	`body` text NOT NULL, `told` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`feed_id`) REFERENCES `feed`(`id`) ON UPDATE no action ON DELETE no action
);
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
CREATE TABLE `hearing` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`type` text NOT NULL,
	`state` text NOT NULL,
	`because` text,
	`judge` text,
	`courthouse_id` text,
	`place` text,
	`remote` text,
	`defendant_names` text NOT NULL,
	`zone` text NOT NULL,
	`code` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL, `sets_running` text,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`courthouse_id`) REFERENCES `courthouse`(`id`) ON UPDATE no action ON DELETE no action
);
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
CREATE TABLE "booking" (
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
CREATE TABLE "resource" (
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
CREATE TABLE "accommodation" (
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
CREATE TABLE `case_event` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_because` text,
	`version` integer DEFAULT 1 NOT NULL, `defendant_id` text REFERENCES defendant(id), `reading` text,
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `court_closed_day` (
	`court_id` text NOT NULL,
	`on_date` text NOT NULL,
	`because` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`court_id`, `on_date`),
	FOREIGN KEY (`court_id`) REFERENCES `court`(`id`) ON UPDATE no action ON DELETE no action
);
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
CREATE TABLE `contact_target` (
	`duty` text PRIMARY KEY NOT NULL,
	`days` integer,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "target_in_reach" CHECK("contact_target"."days" between 1 and 60)
);
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
CREATE TABLE `event_reading_aside` (
	`case_id` text NOT NULL,
	`reading` text NOT NULL,
	`set_aside_at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `reading`),
	FOREIGN KEY (`case_id`) REFERENCES `court_case`(`id`) ON UPDATE no action ON DELETE no action
);

insert into "__drizzle_migrations" values (NULL, '726f4c599996b68a0fd0d9999aad412525a62d5434f43fbd736aa786b4a1badc', 1795477835918);
insert into "__drizzle_migrations" values (NULL, '3d07575d9d9335f28df8a4d7d9ff1cb5a6c05063016a0c8df8e4cf0472598b15', 1795478311131);
insert into "__drizzle_migrations" values (NULL, '3752ed0684b41db76a594ae4b992542a3cb59ad6113495bdd2a365650e379525', 1795478731854);
insert into "__drizzle_migrations" values (NULL, '4291ce95e90335da2ed79426510aedea1800b5ac0663d8491e1d89d6794f140f', 1795479090292);
insert into "__drizzle_migrations" values (NULL, '6a8cbee953841aa7d5acb49b71d3af03a7c99c275083ae37c86d5bd036284638', 1795479118490);
insert into "__drizzle_migrations" values (NULL, 'd3244bc5e80278dbcadeaea4d969ef8f4678cbe46be18f038391bb5ea461ae64', 1795479216005);
insert into "__drizzle_migrations" values (NULL, '0ecfbacbfa58fd15757ce45972b7fd2d7fbac01102692ee8b3d9b235a29a20d4', 1795481486243);
insert into "__drizzle_migrations" values (NULL, '142ff569466d0aeaaed826f11c63448616ab84e5925902695c5aa9c459a7505b', 1795525990934);
insert into "__drizzle_migrations" values (NULL, 'ed9f91d020a9f6c4b78a773b114960bb8431ac775fbdc2df89c7d4f45f3c2b6e', 1795525991732);
insert into "__drizzle_migrations" values (NULL, '6370ba325b61b66aae3e4ff297efadce25ab399ee12adb0bd1148830747c8f40', 1795526927752);
insert into "__drizzle_migrations" values (NULL, '940e649f00418619efa8ccf747e8476c0c18606f9c8f4bfbbefc9a24d3a16d43', 1795695031886);
insert into "__drizzle_migrations" values (NULL, '66ef9701b5ced788549140d8b5fc6f794cca4b109846264fa79a4188895cb4a4', 1795695033230);
insert into "__drizzle_migrations" values (NULL, '2f925623ba2616861e272bae7a255a7f61584f4baf7e04ea44e4b7ed35200b2b', 1795698350205);
insert into "__drizzle_migrations" values (NULL, 'dbcecbe41fd8365be2cb14fc58fbd3196b546ba841258cb9fe168d36235083fc', 1795712101045);

insert into "court" values ('1m8httk0zp2hwttwcv1m', 'Crown Court at Aldmouth', 'gb-ew', 'Europe/London');
insert into "court" values ('ilnd', 'United States District Court for the Northern District of Illinois', 'us-federal', 'America/Chicago');
insert into "court" values ('miwd', 'United States District Court for the Western District of Michigan', 'us-federal', 'America/Detroit');

insert into "courthouse" values ('1m8httk1efsd5eaanj43', 'ilnd', 'Lakeside Courthouse', '1 Invented Lakefront, Chicago, Illinois', 'America/Chicago', NULL, 1);
insert into "courthouse" values ('1m8httk1fxph4tb6gr1t', 'ilnd', 'Mill River Courthouse', '8 Invented Mill Road, Rockford, Illinois', 'America/Chicago', NULL, 1);
insert into "courthouse" values ('1m8httk1grjh94r4q32h', 'miwd', 'Harbor Courthouse', '20 Invented Pier, Grand Rapids, Michigan', 'America/Detroit', NULL, 1);

insert into "court_case" values ('1m8httk0y76crewgyg5h', '1m8httk0zp2hwttwcv1m', 'T20267012', 'R v Thackery', 'gb-ew', 'Europe/London', NULL, NULL, NULL, NULL, 1794858088600, NULL, 1);
insert into "court_case" values ('1m8httk2ba8n79d51rz7', 'ilnd', '1:26-cr-00417', 'United States v. Orla Vance', 'us-federal', 'America/Chicago', 'Ines Calloway', NULL, '2026-07-31', NULL, 1795894888600, NULL, 1);
insert into "court_case" values ('1m8httmdkaf6gx8mzw2r', 'ilnd', '3:26-cr-50112', 'United States v. Teo Marsh', 'us-federal', 'America/Chicago', 'Rafael Dunmore', NULL, '2026-08-31', NULL, 1795894888600, NULL, 1);
insert into "court_case" values ('1m8httmesn4abqqydb3z', 'miwd', '1:26-cr-00058', 'United States v. Casimir Thorne', 'us-federal', 'America/Detroit', 'Adaline Brookes', NULL, '2026-05-12', NULL, 1795894888600, NULL, 1);
insert into "court_case" values ('1m8httmfw6e0rsvtw6q2', 'ilnd', '1:26-cr-00733', 'United States v. Desmond Kell', 'us-federal', 'America/Chicago', 'Ines Calloway', NULL, '2026-11-03', NULL, 1795894888600, NULL, 1);

insert into "hearing" values ('1m8httk17g7aehmsewhq', '1m8httk0y76crewgyg5h', 'Plea and Trial Preparation Hearing', 'set', NULL, NULL, NULL, NULL, NULL, '[]', 'Europe/London', 8953, 1794858088600, 1795808488600, 2, NULL);
insert into "hearing" values ('1m8httk19p0dmg01rqt7', '1m8httk0y76crewgyg5h', 'Trial', 'set', NULL, NULL, NULL, NULL, NULL, '[]', 'Europe/London', 6713, 1794858088600, 1794858088600, 1, NULL);
insert into "hearing" values ('1m8httkt9z304n2k8f6p', '1m8httk2ba8n79d51rz7', 'Arraignment', 'held', NULL, 'Ines Calloway', NULL, NULL, NULL, '["Orla Vance"]', 'America/Chicago', 5848, 1795894888600, 1795894888600, 1, NULL);
insert into "hearing" values ('1m8httktbyz0s7370f0k', '1m8httk2ba8n79d51rz7', 'Status hearing', 'held', NULL, 'Ines Calloway', NULL, NULL, NULL, '["Orla Vance"]', 'America/Chicago', 7314, 1795894888600, 1795894888600, 2, NULL);
insert into "hearing" values ('1m8httktdjdze4q2jh3g', '1m8httk2ba8n79d51rz7', 'Motion hearing', 'set', NULL, 'Ines Calloway', '1m8httk1efsd5eaanj43', 'Courtroom 2103', NULL, '["Orla Vance"]', 'America/Chicago', 1223, 1795894888600, 1795894888600, 2, NULL);
insert into "hearing" values ('1m8httktfp0xge5750zq', '1m8httk2ba8n79d51rz7', 'Jury trial', 'set', NULL, 'Ines Calloway', '1m8httk1efsd5eaanj43', 'Courtroom 2103', NULL, '["Orla Vance"]', 'America/Chicago', 8485, 1795894888600, 1795894888600, 2, NULL);
insert into "hearing" values ('1m8httkthcre8xcc8cw3', '1m8httk2ba8n79d51rz7', 'Pretrial conference', 'set', NULL, 'Ines Calloway', '1m8httk1efsd5eaanj43', 'Courtroom 2103', NULL, '["Orla Vance"]', 'America/Chicago', 5195, 1795894888600, 1795894888600, 3, NULL);
insert into "hearing" values ('1m8httme80278rt5nxzv', '1m8httmdkaf6gx8mzw2r', 'Arraignment', 'held', NULL, 'Rafael Dunmore', NULL, NULL, NULL, '["Teo Marsh","Halina Prowse"]', 'America/Chicago', 2001, 1795894888600, 1795894888600, 1, NULL);
insert into "hearing" values ('1m8httmeazpj09sfbejr', '1m8httmdkaf6gx8mzw2r', 'Status hearing', 'set', NULL, 'Rafael Dunmore', '1m8httk1fxph4tb6gr1t', NULL, NULL, '["Teo Marsh","Halina Prowse"]', 'America/Chicago', 4738, 1795894888600, 1795894888600, 2, NULL);
insert into "hearing" values ('1m8httmecd2ncppk9g3y', '1m8httmdkaf6gx8mzw2r', 'Motion hearing', 'set', NULL, 'Rafael Dunmore', '1m8httk1fxph4tb6gr1t', 'Courtroom 5', NULL, '["Teo Marsh"]', 'America/Chicago', 6480, 1795894888600, 1795894888600, 2, NULL);
insert into "hearing" values ('1m8httmeez416rtt1q5q', '1m8httmdkaf6gx8mzw2r', 'Evidentiary hearing', 'set', NULL, 'Rafael Dunmore', '1m8httk1fxph4tb6gr1t', 'Courtroom 5', NULL, '["Teo Marsh"]', 'America/Chicago', 2697, 1795894888600, 1795894888600, 2, NULL);
insert into "hearing" values ('1m8httmegjcf66hf76r7', '1m8httmdkaf6gx8mzw2r', 'Change of plea hearing', 'set', NULL, 'Rafael Dunmore', '1m8httk1fxph4tb6gr1t', NULL, NULL, '["Halina Prowse"]', 'America/Chicago', 3156, 1795894888600, 1795894888600, 2, NULL);
insert into "hearing" values ('1m8httmejdf3xkh62mnv', '1m8httmdkaf6gx8mzw2r', 'Jury trial', 'set', NULL, 'Rafael Dunmore', '1m8httk1fxph4tb6gr1t', 'Courtroom 5', NULL, '["Teo Marsh"]', 'America/Chicago', 1842, 1795894888600, 1795894888600, 2, NULL);
insert into "hearing" values ('1m8httmfj6zcag1vnwsb', '1m8httmesn4abqqydb3z', 'Change of Plea Hearing', 'held', NULL, 'Adaline Brookes', NULL, NULL, NULL, '["Casimir Thorne"]', 'America/Detroit', 7363, 1795894888600, 1795894888600, 1, NULL);
insert into "hearing" values ('1m8httmfmfmwkmwngpce', '1m8httmesn4abqqydb3z', 'Sentencing', 'set', NULL, 'Adaline Brookes', '1m8httk1grjh94r4q32h', 'Courtroom A', NULL, '["Casimir Thorne"]', 'America/Detroit', 5283, 1795894888600, 1795894888600, 2, NULL);
insert into "hearing" values ('1m8httmfpmpkbcvt34zt', '1m8httmesn4abqqydb3z', 'Telephone status conference', 'vacated', 'vacated by the court', 'Adaline Brookes', NULL, NULL, 'telephone', '["Casimir Thorne"]', 'America/Detroit', 9324, 1795894888600, 1795894888600, 2, NULL);
insert into "hearing" values ('1m8httmfrk0kb0t5dmaf', '1m8httmesn4abqqydb3z', 'Motion Hearing', 'set', NULL, 'Adaline Brookes', '1m8httk1grjh94r4q32h', 'Courtroom A', NULL, '["Casimir Thorne"]', 'America/Detroit', 4525, 1795894888600, 1795894888600, 2, NULL);
insert into "hearing" values ('1m8httmhgn9pqz5zprjd', '1m8httmfw6e0rsvtw6q2', 'Detention hearing', 'held', NULL, 'Ines Calloway', NULL, NULL, NULL, '["Desmond Kell"]', 'America/Chicago', 4729, 1795894888600, 1795894888600, 1, NULL);
insert into "hearing" values ('1m8httmhjyqzea496ej6', '1m8httmfw6e0rsvtw6q2', 'Status hearing', 'set', NULL, 'Ines Calloway', '1m8httk1efsd5eaanj43', 'Courtroom 2103', NULL, '["Desmond Kell"]', 'America/Chicago', 2634, 1795894888600, 1795894888600, 2, NULL);
insert into "hearing" values ('1m8httmhm7ezqycbwe2b', '1m8httmfw6e0rsvtw6q2', 'Jury trial', 'set', NULL, 'Ines Calloway', '1m8httk1efsd5eaanj43', 'Courtroom 2103', NULL, '["Desmond Kell"]', 'America/Chicago', 7840, 1795894888600, 1795894888600, 2, NULL);

CREATE INDEX `account_user` ON `account` (`user_id`);
CREATE INDEX `case_team_user` ON `case_team` (`user_id`);
CREATE INDEX `release_advocate` ON `release` (`advocate_id`,`ends_at`);
CREATE INDEX `release_witness` ON `release` (`witness_id`);
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);
CREATE INDEX `session_user` ON `session` (`user_id`);
CREATE INDEX `two_factor_user` ON `two_factor` (`user_id`);
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);
CREATE INDEX `ruling_accommodation` ON `ruling_line` (`accommodation_id`,`ruled_on`);
CREATE UNIQUE INDEX `audit_line_previous_hash_unique` ON `audit_line` (`previous_hash`);
CREATE UNIQUE INDEX `audit_line_hash_unique` ON `audit_line` (`hash`);
CREATE INDEX `audit_case` ON `audit_line` (`case_id`,`seq`);
CREATE INDEX `audit_about` ON `audit_line` (`about_kind`,`about_id`,`seq`);
CREATE UNIQUE INDEX `counsel_name` ON `counsel` (`case_id`,`defendant_id`,`name`);
CREATE UNIQUE INDEX `count_line` ON `count` (`defendant_id`,`kind`,`number`,`charge`,`status`);
CREATE UNIQUE INDEX `case_docket` ON `court_case` (`court_id`,`docket_number`);
CREATE UNIQUE INDEX `defendant_name` ON `defendant` (`case_id`,`name`);
CREATE UNIQUE INDEX `entry_key` ON `docket_entry` (`case_id`,`key`);
CREATE INDEX `entry_filed` ON `docket_entry` (`case_id`,`filed_on`);
CREATE INDEX `import_case` ON `docket_import` (`case_id`,`imported_at`);
CREATE UNIQUE INDEX `proposal_entry` ON `proposal` (`entry_id`,`ordinal`);
CREATE INDEX `proposal_state` ON `proposal` (`case_id`,`state`);
CREATE UNIQUE INDEX `feed_token_hash_unique` ON `feed` (`token_hash`);
CREATE INDEX `feed_owner` ON `feed` (`owner_id`);
CREATE INDEX `hearing_case` ON `hearing` (`case_id`,`state`);
CREATE UNIQUE INDEX `hearing_code` ON `hearing` (`code`);
CREATE INDEX `sitting_hearing` ON `sitting` (`hearing_id`,`starts_at`);
CREATE INDEX `sitting_span` ON `sitting` (`starts_at`,`ends_at`);
CREATE UNIQUE INDEX `sitting_day` ON `sitting` (`hearing_id`,`date`,`starts_at`);
CREATE INDEX `motion_case` ON `motion` (`case_id`,`state`);
CREATE INDEX `motion_accommodation` ON `motion` (`accommodation_id`);
CREATE INDEX `vault_witness` ON `vault_value` (`witness_id`,`replaced_at`);
CREATE INDEX `vault_lookup` ON `vault_value` (`kind`,`lookup`);
CREATE UNIQUE INDEX `witness_reference` ON `witness` (`case_id`,`reference`);
CREATE TRIGGER audit_line_never_changes BEFORE UPDATE ON audit_line
BEGIN
  SELECT RAISE(ABORT, 'audit_append_only');
END;
CREATE TRIGGER audit_line_never_goes BEFORE DELETE ON audit_line
BEGIN
  SELECT RAISE(ABORT, 'audit_append_only');
END;
CREATE TRIGGER audit_line_follows_the_last BEFORE INSERT ON audit_line
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_line)
  OR NEW.previous_hash IS NOT coalesce((SELECT hash FROM audit_line ORDER BY seq DESC LIMIT 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
  OR EXISTS (SELECT 1 FROM audit_line WHERE hash = NEW.hash)
BEGIN
  SELECT RAISE(ABORT, 'UNIQUE constraint failed: audit_line.previous_hash');
END;
CREATE TRIGGER must_have_changed_one BEFORE INSERT ON must_have_changed
BEGIN
  SELECT RAISE(ABORT, 'edited_meanwhile') WHERE NEW.rows IS NOT 1;
  SELECT RAISE(IGNORE);
END;
CREATE INDEX `booking_accommodation` ON `booking` (`accommodation_id`);
CREATE INDEX `booking_sitting` ON `booking` (`sitting_id`);
CREATE INDEX `booking_case` ON `booking` (`case_id`,`held_from`);
CREATE INDEX `booking_day` ON `booking` (`held_from`) WHERE state <> 'released';
CREATE INDEX `booking_live` ON `booking` (`resource_id`,`held_from`,`held_until`,`units`) WHERE state <> 'released';
CREATE INDEX `resource_kind` ON `resource` (`kind`,`sort`);
CREATE UNIQUE INDEX `accommodation_once` ON `accommodation` (`witness_id`,`hearing_id`,`code`);
CREATE INDEX `accommodation_hearing` ON `accommodation` (`hearing_id`);
CREATE INDEX `accommodation_case` ON `accommodation` (`case_id`,`legal_state`);
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
CREATE TRIGGER booking_never_replaced BEFORE INSERT ON booking
WHEN EXISTS (SELECT 1 FROM booking WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'UNIQUE constraint failed: booking.id');
END;
CREATE TRIGGER booking_keeps_its_id BEFORE UPDATE OF id ON booking WHEN NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'rule:booking_keeps_its_id');
END;
CREATE TRIGGER booking_belongs_when_made BEFORE INSERT ON booking WHEN NEW.state IS NOT 'released'
BEGIN
  SELECT RAISE(ABORT, 'rule:booking_of_another_hearing') WHERE NOT EXISTS (
    SELECT 1 FROM accommodation a JOIN sitting s ON s.hearing_id = a.hearing_id
    WHERE a.id = NEW.accommodation_id AND s.id = NEW.sitting_id AND a.case_id = NEW.case_id);
END;
CREATE TRIGGER booking_belongs_when_changed BEFORE UPDATE OF accommodation_id, sitting_id, case_id, state ON booking
WHEN NEW.state IS NOT 'released'
BEGIN
  SELECT RAISE(ABORT, 'rule:booking_of_another_hearing') WHERE NOT EXISTS (
    SELECT 1 FROM accommodation a JOIN sitting s ON s.hearing_id = a.hearing_id
    WHERE a.id = NEW.accommodation_id AND s.id = NEW.sitting_id AND a.case_id = NEW.case_id);
END;
CREATE TRIGGER booking_confirmed_under_order_when_made BEFORE INSERT ON booking WHEN NEW.state = 'confirmed'
BEGIN
  SELECT RAISE(ABORT, 'rule:confirmed_without_order') WHERE NOT EXISTS (
    SELECT 1 FROM accommodation a WHERE a.id = NEW.accommodation_id AND (
      a.legal_state = 'not needed to ask'
      OR (a.legal_state IN ('granted', 'granted in part', 'varied') AND EXISTS (
        SELECT 1 FROM ruling_line r
        WHERE r.id = NEW.ruling_line_id AND r.accommodation_id = a.id AND r.outcome <> 'denied'))));
END;
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
CREATE TRIGGER order_does_not_fall_alone BEFORE UPDATE OF legal_state ON accommodation
WHEN NEW.legal_state NOT IN ('not needed to ask', 'granted', 'granted in part', 'varied')
  AND EXISTS (SELECT 1 FROM booking WHERE accommodation_id = OLD.id AND state = 'confirmed')
BEGIN
  SELECT RAISE(ABORT, 'rule:confirmed_without_order');
END;
CREATE TRIGGER accommodation_of_one_case_when_made BEFORE INSERT ON accommodation
WHEN NOT EXISTS (SELECT 1 FROM witness w JOIN hearing h ON h.case_id = w.case_id
  WHERE w.id = NEW.witness_id AND h.id = NEW.hearing_id AND w.case_id = NEW.case_id)
BEGIN
  SELECT RAISE(ABORT, 'rule:accommodation_of_another_case');
END;
CREATE TRIGGER accommodation_never_replaced BEFORE INSERT ON accommodation
WHEN EXISTS (SELECT 1 FROM accommodation WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'UNIQUE constraint failed: accommodation.id');
END;
CREATE TRIGGER accommodation_stays_where_it_is BEFORE UPDATE OF id, case_id, witness_id, hearing_id ON accommodation
WHEN NEW.id <> OLD.id OR NEW.case_id <> OLD.case_id OR NEW.witness_id <> OLD.witness_id
  OR NEW.hearing_id <> OLD.hearing_id
BEGIN
  SELECT RAISE(ABORT, 'rule:accommodation_stays_where_it_is');
END;
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
CREATE TRIGGER resource_retires_when_free BEFORE UPDATE OF retired_at ON resource
WHEN NEW.retired_at IS NOT NULL AND OLD.retired_at IS NULL AND EXISTS (
  SELECT 1 FROM booking b INDEXED BY booking_live WHERE b.resource_id = OLD.id AND b.state <> 'released'
    AND b.held_from > unixepoch() * 1000 - 259200000 AND b.held_until > unixepoch() * 1000)
BEGIN
  SELECT RAISE(ABORT, 'rule:resource_is_held');
END;
CREATE TRIGGER resource_never_replaced BEFORE INSERT ON resource
WHEN EXISTS (SELECT 1 FROM resource WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'UNIQUE constraint failed: resource.id');
END;
CREATE TRIGGER resource_keeps_its_id BEFORE UPDATE OF id ON resource WHEN NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'rule:resource_keeps_its_id');
END;
CREATE INDEX `case_event_case` ON `case_event` (`case_id`,`kind`);
CREATE UNIQUE INDEX `court_deadline_reading` ON `court_deadline` (`entry_id`,`ordinal`);
CREATE INDEX `court_deadline_case` ON `court_deadline` (`case_id`,`state`);
CREATE TRIGGER case_event_day_stays BEFORE UPDATE ON case_event_day
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
CREATE TRIGGER case_event_day_is_kept BEFORE DELETE ON case_event_day
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
CREATE UNIQUE INDEX `speedy_trial_reading` ON `speedy_trial_exclusion` (`case_id`,`reading`);
CREATE UNIQUE INDEX `telling_next` ON `telling` (`case_id`,`witness_id`,`subject`,`seq`);
CREATE TRIGGER telling_stays BEFORE UPDATE ON telling
WHEN OLD.taken_back_at IS NOT NULL OR NEW.taken_back_at IS NULL
  OR NEW.id <> OLD.id OR NEW.case_id <> OLD.case_id OR NEW.witness_id <> OLD.witness_id
  OR NEW.subject <> OLD.subject OR NEW.seq <> OLD.seq OR NEW.fact <> OLD.fact OR NEW.words <> OLD.words
  OR NEW.outcome <> OLD.outcome OR NEW.on_date <> OLD.on_date OR NEW.how IS NOT OLD.how
  OR NEW.because <> OLD.because OR NEW.told_by <> OLD.told_by OR NEW.at <> OLD.at
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
CREATE TRIGGER telling_is_kept BEFORE DELETE ON telling
BEGIN SELECT RAISE(ABORT, 'audit_append_only'); END;
CREATE UNIQUE INDEX `case_event_reading` ON `case_event` (`case_id`,`reading`) WHERE "case_event"."withdrawn_at" is null;
