CREATE TYPE "public"."assessment_kind" AS ENUM('self', 'team', 'committee');--> statement-breakpoint
CREATE TYPE "public"."inspection_conclusion" AS ENUM('met', 'partly_met', 'not_met');--> statement-breakpoint
CREATE TYPE "public"."canonical_field" AS ENUM('economy', 'culture_society', 'defence_security', 'political_system');--> statement-breakpoint
CREATE TYPE "public"."classification_scheme" AS ENUM('classes', 'pass_fail');--> statement-breakpoint
CREATE TYPE "public"."award_basis" AS ENUM('merit', 'thematic', 'ad_hoc');--> statement-breakpoint
CREATE TYPE "public"."commendation_state" AS ENUM('draft', 'proposed', 'council_reviewed', 'returned', 'decided', 'refused', 'revoked', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."refusal_reason" AS ENUM('wrong_subject', 'standard_not_met', 'dossier_incomplete', 'law_broken');--> statement-breakpoint
CREATE TYPE "public"."revocation_ground" AS ENUM('false_merit', 'false_papers', 'unlawful_appraisal', 'violation_found');--> statement-breakpoint
CREATE TYPE "public"."rounding_mode" AS ENUM('nearest', 'up');--> statement-breakpoint
CREATE TYPE "public"."vote_base" AS ENUM('members', 'present');--> statement-breakpoint
CREATE TYPE "public"."attachment_kind" AS ENUM('photo', 'minutes', 'plan', 'list', 'report', 'other');--> statement-breakpoint
CREATE TYPE "public"."document_kind" AS ENUM('recognition_decision', 'commendation_decision');--> statement-breakpoint
CREATE TYPE "public"."succession_kind" AS ENUM('merge', 'split', 'rename', 'move', 'dissolve');--> statement-breakpoint
CREATE TYPE "public"."unit_level" AS ENUM('province', 'district', 'commune', 'bloc', 'organisation');--> statement-breakpoint
CREATE TYPE "public"."unit_type" AS ENUM('province', 'provincial_city', 'district', 'ward', 'commune', 'special_zone', 'bloc', 'party_cell', 'party_org', 'residential_group', 'village', 'fatherland_front', 'mass_organisation', 'agency', 'school', 'police', 'military', 'steering_committee');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('ward_officer', 'committee_secretary', 'committee_member', 'committee_chair', 'commendation_officer', 'council_member', 'leader', 'viewer', 'auditor', 'administrator');--> statement-breakpoint
CREATE TYPE "public"."decision_kind" AS ENUM('recognition', 'commendation', 'recognition_revocation', 'commendation_revocation');--> statement-breakpoint
CREATE TYPE "public"."list_outcome" AS ENUM('recognise', 'decline');--> statement-breakpoint
CREATE TYPE "public"."list_state" AS ENUM('draft', 'frozen', 'decided');--> statement-breakpoint
CREATE TYPE "public"."emulation_model_kind" AS ENUM('emulation_model', 'exemplar');--> statement-breakpoint
CREATE TYPE "public"."form_variant" AS ENUM('planned', 'running');--> statement-breakpoint
CREATE TYPE "public"."hold_reason" AS ENUM('discipline', 'inspection', 'complaint');--> statement-breakpoint
CREATE TYPE "public"."registration_state" AS ENUM('draft', 'submitted', 'returned', 'accepted', 'self_reported', 'appraised', 'classified', 'recognised', 'not_recognised', 'revoked', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."registration_type" AS ENUM('new', 'maintained', 'replicated');--> statement-breakpoint
CREATE TYPE "public"."report_proposal" AS ENUM('recognise', 'keep', 'replicate', 'stop');--> statement-breakpoint
CREATE TYPE "public"."resource_source" AS ENUM('budget', 'people', 'business', 'work_days', 'land', 'other');--> statement-breakpoint
CREATE TYPE "public"."subject_type" AS ENUM('collective', 'individual', 'household');--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"person_id" integer NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"user_agent" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sign_in_attempts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"username" text NOT NULL,
	"succeeded" boolean NOT NULL,
	"attempted_at" timestamp with time zone NOT NULL,
	"user_agent" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sign_in_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "assessments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"registration_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"kind" "assessment_kind" NOT NULL,
	"person_id" integer NOT NULL,
	"sheet_id" integer NOT NULL,
	"assigned_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"total" numeric(6, 2),
	"comment" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "assessments_once" UNIQUE("registration_id","kind","person_id"),
	CONSTRAINT "assessments_id_path" UNIQUE("id","org_path"),
	CONSTRAINT "assessments_sent_has_total" CHECK (("assessments"."sent_at" is null) = ("assessments"."total" is null))
);
--> statement-breakpoint
ALTER TABLE "assessments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "classifications" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "classifications_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"registration_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"class_id" integer NOT NULL,
	"mean_score" numeric(6, 2),
	"conclusion" text NOT NULL,
	"concluded_by_id" integer NOT NULL,
	"concluded_at" timestamp with time zone NOT NULL,
	"reopened_at" timestamp with time zone,
	"sample" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "classifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inspection_members" (
	"inspection_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"registration_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	CONSTRAINT "inspection_members_inspection_id_person_id_pk" PRIMARY KEY("inspection_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "inspection_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inspections" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inspections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"registration_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"team_name" text NOT NULL,
	"inspected_on" date NOT NULL,
	"place" text NOT NULL,
	"attendees" text NOT NULL,
	"findings" text NOT NULL,
	"residents_comment" text DEFAULT '' NOT NULL,
	"conclusion" "inspection_conclusion" NOT NULL,
	"recommendation" text DEFAULT '' NOT NULL,
	"recommendation_due_on" date,
	"written_by_id" integer NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "inspections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "scores" (
	"assessment_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"criterion_id" integer NOT NULL,
	"points" numeric(6, 2) NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "scores_assessment_id_criterion_id_pk" PRIMARY KEY("assessment_id","criterion_id"),
	CONSTRAINT "scores_not_negative" CHECK ("scores"."points" >= 0)
);
--> statement-breakpoint
ALTER TABLE "scores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_fields" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "campaign_fields_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"campaign_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"name" text NOT NULL,
	"canonical" "canonical_field" NOT NULL,
	"position" integer NOT NULL,
	"retired" boolean DEFAULT false NOT NULL,
	CONSTRAINT "campaign_fields_name" UNIQUE("campaign_id","name")
);
--> statement-breakpoint
ALTER TABLE "campaign_fields" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "campaigns_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"movement_id" integer NOT NULL,
	"org_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"name" text NOT NULL,
	"code_prefix" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"committee_name" text NOT NULL,
	"recogniser_unit_id" integer NOT NULL,
	"recogniser_name" text NOT NULL,
	"recogniser_superior" text NOT NULL,
	"decision_symbol" text NOT NULL,
	"signer_title" text NOT NULL,
	"recipients" text[] NOT NULL,
	"legal_bases" text[] NOT NULL,
	"standing_office" text NOT NULL,
	"place" text NOT NULL,
	"classification_scheme" "classification_scheme" NOT NULL,
	"guidance" text,
	"version" integer DEFAULT 1 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "campaigns_id_path" UNIQUE("id","org_path")
);
--> statement-breakpoint
ALTER TABLE "campaigns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "focus_topics" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "focus_topics_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"campaign_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"retired" boolean DEFAULT false NOT NULL,
	CONSTRAINT "focus_topics_name" UNIQUE("campaign_id","name")
);
--> statement-breakpoint
ALTER TABLE "focus_topics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "linked_movements" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "linked_movements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"campaign_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"retired" boolean DEFAULT false NOT NULL,
	CONSTRAINT "linked_movements_name" UNIQUE("campaign_id","name")
);
--> statement-breakpoint
ALTER TABLE "linked_movements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "movements" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "movements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"org_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"name" text NOT NULL,
	"sample" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "movements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rating_classes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "rating_classes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"campaign_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"name" text NOT NULL,
	"min_score" numeric(6, 2),
	"recognisable" boolean NOT NULL,
	"outstanding" boolean NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "rating_classes_name" UNIQUE("campaign_id","name")
);
--> statement-breakpoint
ALTER TABLE "rating_classes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "rounds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"campaign_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"year" integer NOT NULL,
	"name" text NOT NULL,
	"registration_opens_on" date NOT NULL,
	"registration_closes_on" date NOT NULL,
	"self_report_due_on" date NOT NULL,
	"appraisal_due_on" date NOT NULL,
	"classification_due_on" date NOT NULL,
	"recognition_due_on" date NOT NULL,
	"last_code" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "rounds_year" UNIQUE("campaign_id","year"),
	CONSTRAINT "rounds_id_campaign" UNIQUE("id","campaign_id")
);
--> statement-breakpoint
ALTER TABLE "rounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "scoring_criteria" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "scoring_criteria_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"sheet_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"group_name" text NOT NULL,
	"name" text NOT NULL,
	"guidance" text,
	"max_points" integer NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "scoring_criteria_position" UNIQUE("sheet_id","position")
);
--> statement-breakpoint
ALTER TABLE "scoring_criteria" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "scoring_sheets" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "scoring_sheets_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"campaign_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"total_points" integer NOT NULL,
	"is_reference" boolean NOT NULL,
	"published_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "scoring_sheets_number" UNIQUE("campaign_id","number"),
	CONSTRAINT "scoring_sheets_id_path" UNIQUE("id","org_path")
);
--> statement-breakpoint
ALTER TABLE "scoring_sheets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "award_forms" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "award_forms_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"org_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"name" text NOT NULL,
	"basis" "award_basis" NOT NULL,
	"issuer_name" text NOT NULL,
	"issuer_superior" text NOT NULL,
	"signer_title" text NOT NULL,
	"decision_symbol" text NOT NULL,
	"place" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"individual_multiplier" numeric(6, 3) NOT NULL,
	"collective_multiplier" numeric(6, 3) NOT NULL,
	"household_multiplier" numeric(6, 3) NOT NULL,
	"rounding" "rounding_mode" NOT NULL,
	"threshold_percent" numeric(5, 2) NOT NULL,
	"vote_base" "vote_base" NOT NULL,
	"legal_bases" text[] NOT NULL,
	"recipients" text[] NOT NULL,
	"source" text NOT NULL,
	"needs_check" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "award_forms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "base_salary_rates" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "base_salary_rates_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"valid_from" date NOT NULL,
	"amount" bigint NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "base_salary_rates_validFrom_unique" UNIQUE("valid_from")
);
--> statement-breakpoint
CREATE TABLE "commendations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "commendations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"campaign_id" integer NOT NULL,
	"award_form_id" integer NOT NULL,
	"org_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"title" text NOT NULL,
	"merit_text" text NOT NULL,
	"state" "commendation_state" NOT NULL,
	"suspended" boolean DEFAULT false NOT NULL,
	"times_returned" integer DEFAULT 0 NOT NULL,
	"council_met_on" date,
	"council_members" integer,
	"council_present" integer,
	"council_minutes_number" text,
	"refusal_reason" "refusal_reason",
	"revocation_ground" "revocation_ground",
	"decision_id" integer,
	"revocation_decision_id" integer,
	"created_by_id" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"state_since" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "commendations_id_path" UNIQUE("id","org_path")
);
--> statement-breakpoint
ALTER TABLE "commendations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "council_seats" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "council_seats_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"commendation_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"person_id" integer,
	"name" text NOT NULL,
	"title" text NOT NULL,
	"present" boolean NOT NULL,
	CONSTRAINT "council_seats_name" UNIQUE("commendation_id","name")
);
--> statement-breakpoint
ALTER TABLE "council_seats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "nominee_registrations" (
	"nominee_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"registration_id" integer NOT NULL,
	"living" boolean DEFAULT true NOT NULL,
	CONSTRAINT "nominee_registrations_nominee_id_registration_id_pk" PRIMARY KEY("nominee_id","registration_id")
);
--> statement-breakpoint
ALTER TABLE "nominee_registrations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "nominees" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "nominees_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"commendation_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"subject_type" "subject_type" NOT NULL,
	"name" text NOT NULL,
	"search_text" text NOT NULL,
	"org_unit_id" integer NOT NULL,
	"unit_name" text NOT NULL,
	"position" integer NOT NULL,
	"achievement" text NOT NULL,
	"votes_for" integer,
	"votes_against" integer,
	"votes_blank" integer,
	"passed" boolean,
	"multiplier" numeric(6, 3),
	"base_salary" bigint,
	"raw_bonus" numeric(14, 2),
	"bonus" bigint,
	"golden_register_no" text,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "nominees_id_path" UNIQUE("id","org_path"),
	CONSTRAINT "nominees_votes_not_negative" CHECK (coalesce("nominees"."votes_for", 0) >= 0 and coalesce("nominees"."votes_against", 0) >= 0 and coalesce("nominees"."votes_blank", 0) >= 0)
);
--> statement-breakpoint
ALTER TABLE "nominees" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "attachments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"registration_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"target_id" integer,
	"inspection_id" integer,
	"kind" "attachment_kind" NOT NULL,
	"caption" text NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"byte_size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" text NOT NULL,
	"thumbnail_key" text,
	"width" integer,
	"height" integer,
	"taken_at" timestamp with time zone,
	"latitude" double precision,
	"longitude" double precision,
	"added_by_id" integer NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	"sample" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attachments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "documents" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "documents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"decision_id" integer NOT NULL,
	"org_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"kind" "document_kind" NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"byte_size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" text NOT NULL,
	"facts" jsonb NOT NULL,
	"template_version" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "documents_once" UNIQUE("decision_id","kind")
);
--> statement-breakpoint
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"org_path" "ltree" NOT NULL,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" bigint NOT NULL,
	"actor_id" integer,
	"actor_name" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"request_id" text NOT NULL,
	"happened_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"mac" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"position" bigint PRIMARY KEY NOT NULL,
	"entry_id" bigint NOT NULL,
	"digest" "bytea" NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_seals_entryId_unique" UNIQUE("entry_id")
);
--> statement-breakpoint
ALTER TABLE "audit_seals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "steps" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "steps_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"registration_id" integer,
	"commendation_id" integer,
	"org_path" "ltree" NOT NULL,
	"step" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"actor_id" integer NOT NULL,
	"actor_name" text NOT NULL,
	"actor_title" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"asked" jsonb,
	"happened_at" timestamp with time zone NOT NULL,
	"decided_on" date,
	"effective_on" date GENERATED ALWAYS AS (coalesce(decided_on, (happened_at at time zone 'Asia/Ho_Chi_Minh')::date)) STORED NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "steps_one_subject" CHECK (num_nonnulls("steps"."registration_id", "steps"."commendation_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "org_units" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "org_units_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"path" "ltree" NOT NULL,
	"level" "unit_level" NOT NULL,
	"type" "unit_type" NOT NULL,
	"name" text NOT NULL,
	"search_text" text NOT NULL,
	"area_id" integer NOT NULL,
	"province_id" integer NOT NULL,
	"address" text,
	"phone" text,
	"email" text,
	"closed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "org_units_path_unique" UNIQUE("path"),
	CONSTRAINT "org_units_id_path" UNIQUE("id","path"),
	CONSTRAINT "org_units_place" UNIQUE("id","path","area_id","province_id")
);
--> statement-breakpoint
ALTER TABLE "org_units" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unit_successions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "unit_successions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"from_unit_id" integer NOT NULL,
	"to_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"kind" "succession_kind" NOT NULL,
	"on_date" date NOT NULL,
	"legal_text" text NOT NULL,
	"note" text,
	CONSTRAINT "unit_successions_pair" UNIQUE("from_unit_id","to_unit_id")
);
--> statement-breakpoint
ALTER TABLE "unit_successions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unit_versions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "unit_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"name" text NOT NULL,
	"type" "unit_type" NOT NULL,
	"code" text,
	"parent_id" integer,
	"path_then" "ltree" NOT NULL,
	"area_then_id" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"legal_text" text,
	CONSTRAINT "unit_versions_from" UNIQUE("unit_id","valid_from")
);
--> statement-breakpoint
ALTER TABLE "unit_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "memberships_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"org_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "memberships_from" UNIQUE("person_id","org_unit_id","valid_from")
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "people_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"username" text NOT NULL,
	"name" text NOT NULL,
	"title" text NOT NULL,
	"phone" text,
	"email" text,
	"home_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"password_hash" text NOT NULL,
	"must_change_password" boolean DEFAULT false NOT NULL,
	"locale" text DEFAULT 'vi' NOT NULL,
	"deactivated_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "people_username_unique" UNIQUE("username")
);
--> statement-breakpoint
ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "role_assignments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "role_assignments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"role" "role" NOT NULL,
	"org_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "role_assignments_from" UNIQUE("person_id","role","org_unit_id","valid_from")
);
--> statement-breakpoint
ALTER TABLE "role_assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "decisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" "decision_kind" NOT NULL,
	"org_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"issuer_name" text NOT NULL,
	"number" integer NOT NULL,
	"symbol" text NOT NULL,
	"year" integer NOT NULL,
	"decided_on" date NOT NULL,
	"abstract_line" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"signer_name" text NOT NULL,
	"signer_title" text NOT NULL,
	"entered_by_id" integer NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "decisions_number" UNIQUE("org_unit_id","symbol","year","number"),
	CONSTRAINT "decisions_number_positive" CHECK ("decisions"."number" > 0)
);
--> statement-breakpoint
ALTER TABLE "decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "number_series" (
	"org_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"symbol" text NOT NULL,
	"year" integer NOT NULL,
	"last_number" integer NOT NULL,
	CONSTRAINT "number_series_org_unit_id_symbol_year_pk" PRIMARY KEY("org_unit_id","symbol","year")
);
--> statement-breakpoint
ALTER TABLE "number_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outstanding_selections" (
	"registration_id" integer PRIMARY KEY NOT NULL,
	"org_path" "ltree" NOT NULL,
	"note" text NOT NULL,
	"selected_by_id" integer NOT NULL,
	"selected_at" timestamp with time zone NOT NULL,
	"sample" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "outstanding_selections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recognition_list_items" (
	"list_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"registration_id" integer NOT NULL,
	"outcome" "list_outcome" NOT NULL,
	"frozen_name" text,
	"frozen_unit_name" text,
	"frozen_field_name" text,
	"frozen_class_name" text,
	"note" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	"revoked_by_decision_id" integer,
	CONSTRAINT "recognition_list_items_list_id_registration_id_pk" PRIMARY KEY("list_id","registration_id")
);
--> statement-breakpoint
ALTER TABLE "recognition_list_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recognition_lists" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "recognition_lists_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"round_id" integer NOT NULL,
	"org_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"title" text NOT NULL,
	"state" "list_state" NOT NULL,
	"created_by_id" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"frozen_at" timestamp with time zone,
	"frozen_by_id" integer,
	"decision_id" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "recognition_lists_id_path" UNIQUE("id","org_path")
);
--> statement-breakpoint
ALTER TABLE "recognition_lists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emulation_models" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "emulation_models_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"org_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"name" text NOT NULL,
	"kind" "emulation_model_kind" NOT NULL,
	"subject_type" "subject_type" NOT NULL,
	"subject_name" text NOT NULL,
	"replicated_from_id" integer,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "emulation_models_id_path" UNIQUE("id","org_path")
);
--> statement-breakpoint
ALTER TABLE "emulation_models" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "model_registrations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "model_registrations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"emulation_model_id" integer NOT NULL,
	"round_id" integer NOT NULL,
	"code" text,
	"state" "registration_state" NOT NULL,
	"suspended" boolean DEFAULT false NOT NULL,
	"type" "registration_type" NOT NULL,
	"variant" "form_variant" NOT NULL,
	"previous_id" integer,
	"org_unit_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"area_id" integer NOT NULL,
	"province_id" integer NOT NULL,
	"unit_version_id" integer NOT NULL,
	"original_unit_text" text,
	"field_id" integer,
	"topic_id" integer,
	"class_id" integer,
	"name" text NOT NULL,
	"kind" "emulation_model_kind" NOT NULL,
	"subject_type" "subject_type" NOT NULL,
	"subject_name" text NOT NULL,
	"rationale" text DEFAULT '' NOT NULL,
	"objectives" text DEFAULT '' NOT NULL,
	"success_criteria" text DEFAULT '' NOT NULL,
	"approach" text DEFAULT '' NOT NULL,
	"location_text" text DEFAULT '' NOT NULL,
	"target_group" text DEFAULT '' NOT NULL,
	"lead_organisation" text DEFAULT '' NOT NULL,
	"partners" text DEFAULT '' NOT NULL,
	"resources_text" text DEFAULT '' NOT NULL,
	"start_on" date,
	"end_on" date,
	"milestones" text DEFAULT '' NOT NULL,
	"review_on" date,
	"expected_outputs" text DEFAULT '' NOT NULL,
	"replicability" text DEFAULT '' NOT NULL,
	"results_so_far" text DEFAULT '' NOT NULL,
	"person_in_charge" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"beneficiary_households" integer,
	"beneficiary_people" integer,
	"beneficiary_poor_households" integer,
	"search_words" text[] NOT NULL,
	"duplicate_key" text NOT NULL,
	"created_by_id" integer NOT NULL,
	"submitted_by_id" integer,
	"registered_at" timestamp with time zone NOT NULL,
	"state_since" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "model_registrations_id_path" UNIQUE("id","org_path"),
	CONSTRAINT "model_registrations_once_a_round" UNIQUE("emulation_model_id","round_id"),
	CONSTRAINT "model_registrations_code" UNIQUE("round_id","code")
);
--> statement-breakpoint
ALTER TABLE "model_registrations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "registration_holds" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "registration_holds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"registration_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"reason" "hold_reason" NOT NULL,
	"note" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"end_note" text
);
--> statement-breakpoint
ALTER TABLE "registration_holds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "registration_movements" (
	"registration_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"linked_movement_id" integer NOT NULL,
	CONSTRAINT "registration_movements_registration_id_linked_movement_id_pk" PRIMARY KEY("registration_id","linked_movement_id")
);
--> statement-breakpoint
ALTER TABLE "registration_movements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "registration_resources" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "registration_resources_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"registration_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"source" "resource_source" NOT NULL,
	"planned" numeric(18, 2),
	"actual" numeric(18, 2),
	"note" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "registration_resources_position" UNIQUE("registration_id","position")
);
--> statement-breakpoint
ALTER TABLE "registration_resources" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "registration_targets" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "registration_targets_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"registration_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"metric" text NOT NULL,
	"unit" text NOT NULL,
	"planned" numeric(18, 2),
	"actual" numeric(18, 2),
	"proof" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "registration_targets_position" UNIQUE("registration_id","position")
);
--> statement-breakpoint
ALTER TABLE "registration_targets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "return_notes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "return_notes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"registration_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"field" text NOT NULL,
	"note" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "return_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "self_reports" (
	"registration_id" integer PRIMARY KEY NOT NULL,
	"org_path" "ltree" NOT NULL,
	"activities" text DEFAULT '' NOT NULL,
	"results" text DEFAULT '' NOT NULL,
	"difficulties" text DEFAULT '' NOT NULL,
	"proposal" "report_proposal",
	"reached_households" integer,
	"reached_people" integer,
	"cell_comment" text DEFAULT '' NOT NULL,
	"submitted_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "self_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_sheet_id_scoring_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."scoring_sheets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_registration_fk" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "classifications" ADD CONSTRAINT "classifications_class_id_rating_classes_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."rating_classes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "classifications" ADD CONSTRAINT "classifications_concluded_by_id_people_id_fk" FOREIGN KEY ("concluded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "classifications" ADD CONSTRAINT "classifications_registration_fk" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "inspection_members" ADD CONSTRAINT "inspection_members_inspection_id_inspections_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "public"."inspections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_members" ADD CONSTRAINT "inspection_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_members" ADD CONSTRAINT "inspection_members_registration_fk" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_registration_fk" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_criterion_id_scoring_criteria_id_fk" FOREIGN KEY ("criterion_id") REFERENCES "public"."scoring_criteria"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_assessment" FOREIGN KEY ("assessment_id","org_path") REFERENCES "public"."assessments"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "campaign_fields" ADD CONSTRAINT "campaign_fields_campaign" FOREIGN KEY ("campaign_id","org_path") REFERENCES "public"."campaigns"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_recogniser_unit_id_org_units_id_fk" FOREIGN KEY ("recogniser_unit_id") REFERENCES "public"."org_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_owner" FOREIGN KEY ("org_unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "focus_topics" ADD CONSTRAINT "focus_topics_campaign" FOREIGN KEY ("campaign_id","org_path") REFERENCES "public"."campaigns"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "linked_movements" ADD CONSTRAINT "linked_movements_campaign" FOREIGN KEY ("campaign_id","org_path") REFERENCES "public"."campaigns"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "movements" ADD CONSTRAINT "movements_unit" FOREIGN KEY ("org_unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "rating_classes" ADD CONSTRAINT "rating_classes_campaign" FOREIGN KEY ("campaign_id","org_path") REFERENCES "public"."campaigns"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_campaign" FOREIGN KEY ("campaign_id","org_path") REFERENCES "public"."campaigns"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "scoring_criteria" ADD CONSTRAINT "scoring_criteria_sheet" FOREIGN KEY ("sheet_id","org_path") REFERENCES "public"."scoring_sheets"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "scoring_sheets" ADD CONSTRAINT "scoring_sheets_campaign" FOREIGN KEY ("campaign_id","org_path") REFERENCES "public"."campaigns"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "award_forms" ADD CONSTRAINT "award_forms_unit" FOREIGN KEY ("org_unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "commendations" ADD CONSTRAINT "commendations_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commendations" ADD CONSTRAINT "commendations_award_form_id_award_forms_id_fk" FOREIGN KEY ("award_form_id") REFERENCES "public"."award_forms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commendations" ADD CONSTRAINT "commendations_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commendations" ADD CONSTRAINT "commendations_revocation_decision_id_decisions_id_fk" FOREIGN KEY ("revocation_decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commendations" ADD CONSTRAINT "commendations_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commendations" ADD CONSTRAINT "commendations_unit" FOREIGN KEY ("org_unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "council_seats" ADD CONSTRAINT "council_seats_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "council_seats" ADD CONSTRAINT "council_seats_commendation" FOREIGN KEY ("commendation_id","org_path") REFERENCES "public"."commendations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "nominee_registrations" ADD CONSTRAINT "nominee_registrations_registration_id_model_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."model_registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominee_registrations" ADD CONSTRAINT "nominee_registrations_nominee" FOREIGN KEY ("nominee_id","org_path") REFERENCES "public"."nominees"("id","org_path") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "nominees" ADD CONSTRAINT "nominees_org_unit_id_org_units_id_fk" FOREIGN KEY ("org_unit_id") REFERENCES "public"."org_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominees" ADD CONSTRAINT "nominees_commendation" FOREIGN KEY ("commendation_id","org_path") REFERENCES "public"."commendations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_target_id_registration_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."registration_targets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_inspection_id_inspections_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "public"."inspections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_added_by_id_people_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_registration_fk" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_unit" FOREIGN KEY ("org_unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_registration_fk" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_commendation_fk" FOREIGN KEY ("commendation_id","org_path") REFERENCES "public"."commendations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "unit_successions" ADD CONSTRAINT "unit_successions_from_unit_id_org_units_id_fk" FOREIGN KEY ("from_unit_id") REFERENCES "public"."org_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_successions" ADD CONSTRAINT "unit_successions_to_unit" FOREIGN KEY ("to_unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "unit_versions" ADD CONSTRAINT "unit_versions_parent_id_org_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."org_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_versions" ADD CONSTRAINT "unit_versions_unit" FOREIGN KEY ("unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_unit" FOREIGN KEY ("org_unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_home_unit" FOREIGN KEY ("home_unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_unit" FOREIGN KEY ("org_unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_entered_by_id_people_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_unit" FOREIGN KEY ("org_unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "number_series" ADD CONSTRAINT "number_series_unit" FOREIGN KEY ("org_unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "outstanding_selections" ADD CONSTRAINT "outstanding_selections_selected_by_id_people_id_fk" FOREIGN KEY ("selected_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outstanding_selections" ADD CONSTRAINT "outstanding_selections_registration" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "recognition_list_items" ADD CONSTRAINT "recognition_list_items_registration_id_model_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."model_registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_list_items" ADD CONSTRAINT "recognition_list_items_revoked_by_decision_id_decisions_id_fk" FOREIGN KEY ("revoked_by_decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_list_items" ADD CONSTRAINT "recognition_list_items_list" FOREIGN KEY ("list_id","org_path") REFERENCES "public"."recognition_lists"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "recognition_lists" ADD CONSTRAINT "recognition_lists_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_lists" ADD CONSTRAINT "recognition_lists_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_lists" ADD CONSTRAINT "recognition_lists_frozen_by_id_people_id_fk" FOREIGN KEY ("frozen_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_lists" ADD CONSTRAINT "recognition_lists_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_lists" ADD CONSTRAINT "recognition_lists_unit" FOREIGN KEY ("org_unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "emulation_models" ADD CONSTRAINT "emulation_models_unit_fk" FOREIGN KEY ("org_unit_id","org_path") REFERENCES "public"."org_units"("id","path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "emulation_models" ADD CONSTRAINT "emulation_models_source" FOREIGN KEY ("replicated_from_id") REFERENCES "public"."emulation_models"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_registrations" ADD CONSTRAINT "model_registrations_emulation_model_id_emulation_models_id_fk" FOREIGN KEY ("emulation_model_id") REFERENCES "public"."emulation_models"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_registrations" ADD CONSTRAINT "model_registrations_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_registrations" ADD CONSTRAINT "model_registrations_unit_version_id_unit_versions_id_fk" FOREIGN KEY ("unit_version_id") REFERENCES "public"."unit_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_registrations" ADD CONSTRAINT "model_registrations_field_id_campaign_fields_id_fk" FOREIGN KEY ("field_id") REFERENCES "public"."campaign_fields"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_registrations" ADD CONSTRAINT "model_registrations_topic_id_focus_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."focus_topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_registrations" ADD CONSTRAINT "model_registrations_class_id_rating_classes_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."rating_classes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_registrations" ADD CONSTRAINT "model_registrations_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_registrations" ADD CONSTRAINT "model_registrations_submitted_by_id_people_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_registrations" ADD CONSTRAINT "model_registrations_place" FOREIGN KEY ("org_unit_id","org_path","area_id","province_id") REFERENCES "public"."org_units"("id","path","area_id","province_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "model_registrations" ADD CONSTRAINT "model_registrations_previous" FOREIGN KEY ("previous_id") REFERENCES "public"."model_registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_holds" ADD CONSTRAINT "registration_holds_registration_fk" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "registration_movements" ADD CONSTRAINT "registration_movements_linked_movement_id_linked_movements_id_fk" FOREIGN KEY ("linked_movement_id") REFERENCES "public"."linked_movements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_movements" ADD CONSTRAINT "registration_movements_registration" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "registration_resources" ADD CONSTRAINT "registration_resources_registration" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "registration_targets" ADD CONSTRAINT "registration_targets_registration" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "return_notes" ADD CONSTRAINT "return_notes_registration_fk" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "self_reports" ADD CONSTRAINT "self_reports_registration" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_username" ON "sign_in_attempts" USING btree ("username","attempted_at");--> statement-breakpoint
CREATE INDEX "assessments_person" ON "assessments" USING btree ("person_id","sent_at");--> statement-breakpoint
CREATE INDEX "classifications_registration" ON "classifications" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "inspections_registration" ON "inspections" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "commendations_issuer" ON "commendations" USING btree ("org_unit_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "nominee_registrations_one_award" ON "nominee_registrations" USING btree ("registration_id") WHERE living;--> statement-breakpoint
CREATE INDEX "nominees_search" ON "nominees" USING btree ("search_text");--> statement-breakpoint
CREATE INDEX "attachments_registration" ON "attachments" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "audit_entries_actor" ON "audit_entries" USING btree ("actor_id","happened_at");--> statement-breakpoint
CREATE INDEX "audit_entries_time" ON "audit_entries" USING btree ("happened_at","id");--> statement-breakpoint
CREATE INDEX "steps_registration" ON "steps" USING btree ("registration_id","id","effective_on","to_state");--> statement-breakpoint
CREATE INDEX "steps_commendation" ON "steps" USING btree ("commendation_id","happened_at","id");--> statement-breakpoint
CREATE INDEX "org_units_path_gist" ON "org_units" USING gist ("path");--> statement-breakpoint
CREATE INDEX "org_units_area" ON "org_units" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "unit_successions_to" ON "unit_successions" USING btree ("to_unit_id");--> statement-breakpoint
CREATE INDEX "people_org_path_gist" ON "people" USING gist ("org_path");--> statement-breakpoint
CREATE UNIQUE INDEX "recognition_list_items_once" ON "recognition_list_items" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "recognition_lists_round" ON "recognition_lists" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "emulation_models_unit" ON "emulation_models" USING btree ("org_unit_id");--> statement-breakpoint
CREATE INDEX "model_registrations_by_area" ON "model_registrations" USING btree ("area_id","registered_at","id","round_id","state","field_id");--> statement-breakpoint
CREATE INDEX "model_registrations_by_province" ON "model_registrations" USING btree ("province_id","registered_at","id","round_id","state","field_id");--> statement-breakpoint
CREATE INDEX "model_registrations_by_time" ON "model_registrations" USING btree ("registered_at","id");--> statement-breakpoint
CREATE INDEX "model_registrations_by_round" ON "model_registrations" USING btree ("round_id","state","registered_at","id","province_id");--> statement-breakpoint
CREATE INDEX "model_registrations_org_unit" ON "model_registrations" USING btree ("org_unit_id");--> statement-breakpoint
CREATE INDEX "model_registrations_path_gist" ON "model_registrations" USING gist ("org_path");--> statement-breakpoint
CREATE INDEX "model_registrations_words" ON "model_registrations" USING gin ("search_words");--> statement-breakpoint
CREATE INDEX "model_registrations_duplicate" ON "model_registrations" USING btree ("round_id","duplicate_key");--> statement-breakpoint
CREATE INDEX "registration_holds_registration" ON "registration_holds" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "return_notes_registration" ON "return_notes" USING btree ("registration_id");--> statement-breakpoint
CREATE POLICY "own_keys" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO public USING ("idempotency_keys"."person_id" = (select app_person_id())) WITH CHECK ("idempotency_keys"."person_id" = (select app_person_id()));--> statement-breakpoint
CREATE POLICY "scope_read" ON "assessments" AS PERMISSIVE FOR SELECT TO public USING ("assessments"."org_path" <@ any ((select app_read_paths())::ltree[]) or "assessments"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "assessments" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("assessments"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "assessments" AS PERMISSIVE FOR UPDATE TO public USING ("assessments"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("assessments"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "assessments" AS PERMISSIVE FOR DELETE TO public USING ("assessments"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "classifications" AS PERMISSIVE FOR SELECT TO public USING ("classifications"."org_path" <@ any ((select app_read_paths())::ltree[]) or "classifications"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "classifications" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("classifications"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "classifications" AS PERMISSIVE FOR UPDATE TO public USING ("classifications"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("classifications"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "classifications" AS PERMISSIVE FOR DELETE TO public USING ("classifications"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "inspection_members" AS PERMISSIVE FOR SELECT TO public USING ("inspection_members"."org_path" <@ any ((select app_read_paths())::ltree[]) or "inspection_members"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "inspection_members" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("inspection_members"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "inspection_members" AS PERMISSIVE FOR UPDATE TO public USING ("inspection_members"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("inspection_members"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "inspection_members" AS PERMISSIVE FOR DELETE TO public USING ("inspection_members"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "inspections" AS PERMISSIVE FOR SELECT TO public USING ("inspections"."org_path" <@ any ((select app_read_paths())::ltree[]) or "inspections"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "inspections" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("inspections"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "inspections" AS PERMISSIVE FOR UPDATE TO public USING ("inspections"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("inspections"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "inspections" AS PERMISSIVE FOR DELETE TO public USING ("inspections"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "scores" AS PERMISSIVE FOR SELECT TO public USING ("scores"."org_path" <@ any ((select app_read_paths())::ltree[]) or "scores"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "scores" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("scores"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "scores" AS PERMISSIVE FOR UPDATE TO public USING ("scores"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("scores"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "scores" AS PERMISSIVE FOR DELETE TO public USING ("scores"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "campaign_fields" AS PERMISSIVE FOR SELECT TO public USING ("campaign_fields"."org_path" <@ any ((select app_read_paths())::ltree[]) or "campaign_fields"."org_path" = any ((select app_inherited_paths())::ltree[]) or "campaign_fields"."org_path" @> any ((select app_read_paths())::ltree[]) or "campaign_fields"."org_path" @> any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "campaign_fields" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("campaign_fields"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "campaign_fields" AS PERMISSIVE FOR UPDATE TO public USING ("campaign_fields"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("campaign_fields"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "campaign_fields" AS PERMISSIVE FOR DELETE TO public USING ("campaign_fields"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "campaigns" AS PERMISSIVE FOR SELECT TO public USING ("campaigns"."org_path" <@ any ((select app_read_paths())::ltree[]) or "campaigns"."org_path" = any ((select app_inherited_paths())::ltree[]) or "campaigns"."org_path" @> any ((select app_read_paths())::ltree[]) or "campaigns"."org_path" @> any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "campaigns" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("campaigns"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "campaigns" AS PERMISSIVE FOR UPDATE TO public USING ("campaigns"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("campaigns"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "campaigns" AS PERMISSIVE FOR DELETE TO public USING ("campaigns"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "focus_topics" AS PERMISSIVE FOR SELECT TO public USING ("focus_topics"."org_path" <@ any ((select app_read_paths())::ltree[]) or "focus_topics"."org_path" = any ((select app_inherited_paths())::ltree[]) or "focus_topics"."org_path" @> any ((select app_read_paths())::ltree[]) or "focus_topics"."org_path" @> any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "focus_topics" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("focus_topics"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "focus_topics" AS PERMISSIVE FOR UPDATE TO public USING ("focus_topics"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("focus_topics"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "focus_topics" AS PERMISSIVE FOR DELETE TO public USING ("focus_topics"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "linked_movements" AS PERMISSIVE FOR SELECT TO public USING ("linked_movements"."org_path" <@ any ((select app_read_paths())::ltree[]) or "linked_movements"."org_path" = any ((select app_inherited_paths())::ltree[]) or "linked_movements"."org_path" @> any ((select app_read_paths())::ltree[]) or "linked_movements"."org_path" @> any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "linked_movements" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("linked_movements"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "linked_movements" AS PERMISSIVE FOR UPDATE TO public USING ("linked_movements"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("linked_movements"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "linked_movements" AS PERMISSIVE FOR DELETE TO public USING ("linked_movements"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "movements" AS PERMISSIVE FOR SELECT TO public USING ("movements"."org_path" <@ any ((select app_read_paths())::ltree[]) or "movements"."org_path" = any ((select app_inherited_paths())::ltree[]) or "movements"."org_path" @> any ((select app_read_paths())::ltree[]) or "movements"."org_path" @> any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "movements" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("movements"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "movements" AS PERMISSIVE FOR UPDATE TO public USING ("movements"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("movements"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "movements" AS PERMISSIVE FOR DELETE TO public USING ("movements"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "rating_classes" AS PERMISSIVE FOR SELECT TO public USING ("rating_classes"."org_path" <@ any ((select app_read_paths())::ltree[]) or "rating_classes"."org_path" = any ((select app_inherited_paths())::ltree[]) or "rating_classes"."org_path" @> any ((select app_read_paths())::ltree[]) or "rating_classes"."org_path" @> any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "rating_classes" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("rating_classes"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "rating_classes" AS PERMISSIVE FOR UPDATE TO public USING ("rating_classes"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("rating_classes"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "rating_classes" AS PERMISSIVE FOR DELETE TO public USING ("rating_classes"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "rounds" AS PERMISSIVE FOR SELECT TO public USING ("rounds"."org_path" <@ any ((select app_read_paths())::ltree[]) or "rounds"."org_path" = any ((select app_inherited_paths())::ltree[]) or "rounds"."org_path" @> any ((select app_read_paths())::ltree[]) or "rounds"."org_path" @> any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "rounds" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("rounds"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "rounds" AS PERMISSIVE FOR UPDATE TO public USING ("rounds"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("rounds"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "rounds" AS PERMISSIVE FOR DELETE TO public USING ("rounds"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "scoring_criteria" AS PERMISSIVE FOR SELECT TO public USING ("scoring_criteria"."org_path" <@ any ((select app_read_paths())::ltree[]) or "scoring_criteria"."org_path" = any ((select app_inherited_paths())::ltree[]) or "scoring_criteria"."org_path" @> any ((select app_read_paths())::ltree[]) or "scoring_criteria"."org_path" @> any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "scoring_criteria" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("scoring_criteria"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "scoring_criteria" AS PERMISSIVE FOR UPDATE TO public USING ("scoring_criteria"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("scoring_criteria"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "scoring_criteria" AS PERMISSIVE FOR DELETE TO public USING ("scoring_criteria"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "scoring_sheets" AS PERMISSIVE FOR SELECT TO public USING ("scoring_sheets"."org_path" <@ any ((select app_read_paths())::ltree[]) or "scoring_sheets"."org_path" = any ((select app_inherited_paths())::ltree[]) or "scoring_sheets"."org_path" @> any ((select app_read_paths())::ltree[]) or "scoring_sheets"."org_path" @> any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "scoring_sheets" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("scoring_sheets"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "scoring_sheets" AS PERMISSIVE FOR UPDATE TO public USING ("scoring_sheets"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("scoring_sheets"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "scoring_sheets" AS PERMISSIVE FOR DELETE TO public USING ("scoring_sheets"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "award_forms" AS PERMISSIVE FOR SELECT TO public USING ("award_forms"."org_path" <@ any ((select app_read_paths())::ltree[]) or "award_forms"."org_path" = any ((select app_inherited_paths())::ltree[]) or "award_forms"."org_path" @> any ((select app_read_paths())::ltree[]) or "award_forms"."org_path" @> any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "award_forms" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("award_forms"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "award_forms" AS PERMISSIVE FOR UPDATE TO public USING ("award_forms"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("award_forms"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "award_forms" AS PERMISSIVE FOR DELETE TO public USING ("award_forms"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "commendations" AS PERMISSIVE FOR SELECT TO public USING ("commendations"."org_path" <@ any ((select app_read_paths())::ltree[]) or "commendations"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "commendations" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("commendations"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "commendations" AS PERMISSIVE FOR UPDATE TO public USING ("commendations"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("commendations"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "commendations" AS PERMISSIVE FOR DELETE TO public USING ("commendations"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "council_seats" AS PERMISSIVE FOR SELECT TO public USING ("council_seats"."org_path" <@ any ((select app_read_paths())::ltree[]) or "council_seats"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "council_seats" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("council_seats"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "council_seats" AS PERMISSIVE FOR UPDATE TO public USING ("council_seats"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("council_seats"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "council_seats" AS PERMISSIVE FOR DELETE TO public USING ("council_seats"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "nominee_registrations" AS PERMISSIVE FOR SELECT TO public USING ("nominee_registrations"."org_path" <@ any ((select app_read_paths())::ltree[]) or "nominee_registrations"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "nominee_registrations" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("nominee_registrations"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "nominee_registrations" AS PERMISSIVE FOR UPDATE TO public USING ("nominee_registrations"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("nominee_registrations"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "nominee_registrations" AS PERMISSIVE FOR DELETE TO public USING ("nominee_registrations"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "nominees" AS PERMISSIVE FOR SELECT TO public USING ("nominees"."org_path" <@ any ((select app_read_paths())::ltree[]) or "nominees"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "nominees" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("nominees"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "nominees" AS PERMISSIVE FOR UPDATE TO public USING ("nominees"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("nominees"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "nominees" AS PERMISSIVE FOR DELETE TO public USING ("nominees"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "attachments" AS PERMISSIVE FOR SELECT TO public USING ("attachments"."org_path" <@ any ((select app_read_paths())::ltree[]) or "attachments"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "attachments" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("attachments"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "attachments" AS PERMISSIVE FOR UPDATE TO public USING ("attachments"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("attachments"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "attachments" AS PERMISSIVE FOR DELETE TO public USING ("attachments"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "documents" AS PERMISSIVE FOR SELECT TO public USING ("documents"."org_path" <@ any ((select app_read_paths())::ltree[]) or "documents"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "documents" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("documents"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "documents" AS PERMISSIVE FOR UPDATE TO public USING ("documents"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("documents"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "documents" AS PERMISSIVE FOR DELETE TO public USING ("documents"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "audit_entries" AS PERMISSIVE FOR SELECT TO public USING ("audit_entries"."org_path" <@ any ((select app_read_paths())::ltree[]) or "audit_entries"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "audit_entries" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("audit_entries"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "audit_entries" AS PERMISSIVE FOR UPDATE TO public USING ("audit_entries"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("audit_entries"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "audit_entries" AS PERMISSIVE FOR DELETE TO public USING ("audit_entries"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "steps" AS PERMISSIVE FOR SELECT TO public USING ("steps"."org_path" <@ any ((select app_read_paths())::ltree[]) or "steps"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "steps" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("steps"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "steps" AS PERMISSIVE FOR UPDATE TO public USING ("steps"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("steps"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "steps" AS PERMISSIVE FOR DELETE TO public USING ("steps"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "org_units" AS PERMISSIVE FOR SELECT TO public USING ("org_units"."path" <@ any ((select app_read_paths())::ltree[]) or "org_units"."path" = any ((select app_inherited_paths())::ltree[]) or "org_units"."path" @> any ((select app_read_paths())::ltree[]) or "org_units"."path" @> any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "org_units" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("org_units"."path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "org_units" AS PERMISSIVE FOR UPDATE TO public USING ("org_units"."path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("org_units"."path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "org_units" AS PERMISSIVE FOR DELETE TO public USING ("org_units"."path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "unit_successions" AS PERMISSIVE FOR SELECT TO public USING ("unit_successions"."org_path" <@ any ((select app_read_paths())::ltree[]) or "unit_successions"."org_path" = any ((select app_inherited_paths())::ltree[]) or "unit_successions"."org_path" @> any ((select app_read_paths())::ltree[]) or "unit_successions"."org_path" @> any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "unit_successions" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("unit_successions"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "unit_successions" AS PERMISSIVE FOR UPDATE TO public USING ("unit_successions"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("unit_successions"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "unit_successions" AS PERMISSIVE FOR DELETE TO public USING ("unit_successions"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "unit_versions" AS PERMISSIVE FOR SELECT TO public USING ("unit_versions"."org_path" <@ any ((select app_read_paths())::ltree[]) or "unit_versions"."org_path" = any ((select app_inherited_paths())::ltree[]) or "unit_versions"."org_path" @> any ((select app_read_paths())::ltree[]) or "unit_versions"."org_path" @> any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "unit_versions" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("unit_versions"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "unit_versions" AS PERMISSIVE FOR UPDATE TO public USING ("unit_versions"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("unit_versions"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "unit_versions" AS PERMISSIVE FOR DELETE TO public USING ("unit_versions"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "memberships" AS PERMISSIVE FOR SELECT TO public USING ("memberships"."org_path" <@ any ((select app_read_paths())::ltree[]) or "memberships"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "memberships" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("memberships"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "memberships" AS PERMISSIVE FOR UPDATE TO public USING ("memberships"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("memberships"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "memberships" AS PERMISSIVE FOR DELETE TO public USING ("memberships"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "people" AS PERMISSIVE FOR SELECT TO public USING ("people"."org_path" <@ any ((select app_read_paths())::ltree[]) or "people"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "people" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("people"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "people" AS PERMISSIVE FOR UPDATE TO public USING ("people"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("people"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "people" AS PERMISSIVE FOR DELETE TO public USING ("people"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "role_assignments" AS PERMISSIVE FOR SELECT TO public USING ("role_assignments"."org_path" <@ any ((select app_read_paths())::ltree[]) or "role_assignments"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "role_assignments" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("role_assignments"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "role_assignments" AS PERMISSIVE FOR UPDATE TO public USING ("role_assignments"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("role_assignments"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "role_assignments" AS PERMISSIVE FOR DELETE TO public USING ("role_assignments"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "decisions" AS PERMISSIVE FOR SELECT TO public USING ("decisions"."org_path" <@ any ((select app_read_paths())::ltree[]) or "decisions"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "decisions" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("decisions"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "decisions" AS PERMISSIVE FOR UPDATE TO public USING ("decisions"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("decisions"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "decisions" AS PERMISSIVE FOR DELETE TO public USING ("decisions"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "number_series" AS PERMISSIVE FOR SELECT TO public USING ("number_series"."org_path" <@ any ((select app_read_paths())::ltree[]) or "number_series"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "number_series" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("number_series"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "number_series" AS PERMISSIVE FOR UPDATE TO public USING ("number_series"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("number_series"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "number_series" AS PERMISSIVE FOR DELETE TO public USING ("number_series"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "outstanding_selections" AS PERMISSIVE FOR SELECT TO public USING ("outstanding_selections"."org_path" <@ any ((select app_read_paths())::ltree[]) or "outstanding_selections"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "outstanding_selections" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("outstanding_selections"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "outstanding_selections" AS PERMISSIVE FOR UPDATE TO public USING ("outstanding_selections"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("outstanding_selections"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "outstanding_selections" AS PERMISSIVE FOR DELETE TO public USING ("outstanding_selections"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "recognition_list_items" AS PERMISSIVE FOR SELECT TO public USING ("recognition_list_items"."org_path" <@ any ((select app_read_paths())::ltree[]) or "recognition_list_items"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "recognition_list_items" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("recognition_list_items"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "recognition_list_items" AS PERMISSIVE FOR UPDATE TO public USING ("recognition_list_items"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("recognition_list_items"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "recognition_list_items" AS PERMISSIVE FOR DELETE TO public USING ("recognition_list_items"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "recognition_lists" AS PERMISSIVE FOR SELECT TO public USING ("recognition_lists"."org_path" <@ any ((select app_read_paths())::ltree[]) or "recognition_lists"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "recognition_lists" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("recognition_lists"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "recognition_lists" AS PERMISSIVE FOR UPDATE TO public USING ("recognition_lists"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("recognition_lists"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "recognition_lists" AS PERMISSIVE FOR DELETE TO public USING ("recognition_lists"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "emulation_models" AS PERMISSIVE FOR SELECT TO public USING ("emulation_models"."org_path" <@ any ((select app_read_paths())::ltree[]) or "emulation_models"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "emulation_models" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("emulation_models"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "emulation_models" AS PERMISSIVE FOR UPDATE TO public USING ("emulation_models"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("emulation_models"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "emulation_models" AS PERMISSIVE FOR DELETE TO public USING ("emulation_models"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "model_registrations" AS PERMISSIVE FOR SELECT TO public USING ("model_registrations"."org_path" <@ any ((select app_read_paths())::ltree[]) or "model_registrations"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "model_registrations" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("model_registrations"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "model_registrations" AS PERMISSIVE FOR UPDATE TO public USING ("model_registrations"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("model_registrations"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "model_registrations" AS PERMISSIVE FOR DELETE TO public USING ("model_registrations"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "registration_holds" AS PERMISSIVE FOR SELECT TO public USING ("registration_holds"."org_path" <@ any ((select app_read_paths())::ltree[]) or "registration_holds"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "registration_holds" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("registration_holds"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "registration_holds" AS PERMISSIVE FOR UPDATE TO public USING ("registration_holds"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("registration_holds"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "registration_holds" AS PERMISSIVE FOR DELETE TO public USING ("registration_holds"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "registration_movements" AS PERMISSIVE FOR SELECT TO public USING ("registration_movements"."org_path" <@ any ((select app_read_paths())::ltree[]) or "registration_movements"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "registration_movements" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("registration_movements"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "registration_movements" AS PERMISSIVE FOR UPDATE TO public USING ("registration_movements"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("registration_movements"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "registration_movements" AS PERMISSIVE FOR DELETE TO public USING ("registration_movements"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "registration_resources" AS PERMISSIVE FOR SELECT TO public USING ("registration_resources"."org_path" <@ any ((select app_read_paths())::ltree[]) or "registration_resources"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "registration_resources" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("registration_resources"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "registration_resources" AS PERMISSIVE FOR UPDATE TO public USING ("registration_resources"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("registration_resources"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "registration_resources" AS PERMISSIVE FOR DELETE TO public USING ("registration_resources"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "registration_targets" AS PERMISSIVE FOR SELECT TO public USING ("registration_targets"."org_path" <@ any ((select app_read_paths())::ltree[]) or "registration_targets"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "registration_targets" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("registration_targets"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "registration_targets" AS PERMISSIVE FOR UPDATE TO public USING ("registration_targets"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("registration_targets"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "registration_targets" AS PERMISSIVE FOR DELETE TO public USING ("registration_targets"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "return_notes" AS PERMISSIVE FOR SELECT TO public USING ("return_notes"."org_path" <@ any ((select app_read_paths())::ltree[]) or "return_notes"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "return_notes" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("return_notes"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "return_notes" AS PERMISSIVE FOR UPDATE TO public USING ("return_notes"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("return_notes"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "return_notes" AS PERMISSIVE FOR DELETE TO public USING ("return_notes"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_read" ON "self_reports" AS PERMISSIVE FOR SELECT TO public USING ("self_reports"."org_path" <@ any ((select app_read_paths())::ltree[]) or "self_reports"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "self_reports" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("self_reports"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "self_reports" AS PERMISSIVE FOR UPDATE TO public USING ("self_reports"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("self_reports"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "self_reports" AS PERMISSIVE FOR DELETE TO public USING ("self_reports"."org_path" <@ any ((select app_read_paths())::ltree[]));