CREATE TABLE "changes" (
	"tx_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"org_path" "ltree" NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "registration_spans" (
	"registration_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"state" "registration_state" NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	CONSTRAINT "registration_spans_registration_id_from_on_pk" PRIMARY KEY("registration_id","from_on")
);
--> statement-breakpoint
ALTER TABLE "registration_spans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "registration_spans" ADD CONSTRAINT "registration_spans_registration" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "changes_tx" ON "changes" USING btree ("tx_id");--> statement-breakpoint
CREATE INDEX "model_registrations_counted" ON "model_registrations" USING btree ("round_id","state","area_id","unit_version_id","org_unit_id","field_id","topic_id","subject_type","emulation_model_id","id","org_path");--> statement-breakpoint
CREATE POLICY "scope_read" ON "registration_spans" AS PERMISSIVE FOR SELECT TO public USING ("registration_spans"."org_path" <@ any ((select app_read_paths())::ltree[]) or "registration_spans"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "registration_spans" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("registration_spans"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "registration_spans" AS PERMISSIVE FOR UPDATE TO public USING ("registration_spans"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("registration_spans"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "registration_spans" AS PERMISSIVE FOR DELETE TO public USING ("registration_spans"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
-- A step says the state from its day on, whatever was said of these days before.
create function app_span_of_step() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  delete from registration_spans
    where registration_id = new.registration_id and from_on >= new.effective_on;
  update registration_spans set to_on = new.effective_on
    where registration_id = new.registration_id and (to_on is null or to_on > new.effective_on);
  insert into registration_spans (registration_id, org_path, state, from_on)
    values (new.registration_id, new.org_path, new.to_state::registration_state, new.effective_on);
  return null;
end $$;--> statement-breakpoint
create trigger steps_to_spans after insert on steps for each row
  when (new.registration_id is not null) execute function app_span_of_step();--> statement-breakpoint
insert into registration_spans (registration_id, org_path, state, from_on, to_on)
select registration_id, org_path, to_state::registration_state, effective_on,
  lead(effective_on) over (partition by registration_id order by effective_on)
from steps s
where registration_id is not null and not exists (
  select from steps later
  where later.registration_id = s.registration_id and later.id > s.id
    and later.effective_on <= s.effective_on);--> statement-breakpoint
create function app_note_change() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  insert into changes (org_path) values (new.org_path);
  return null;
end $$;--> statement-breakpoint
create trigger audit_to_changes after insert on audit_entries for each row
  execute function app_note_change();--> statement-breakpoint
-- Whether anything the viewer might see was changed by a transaction that a snapshot did not see:
-- at, below or above a place of the viewer's. The caller's snapshot bounds what has happened.
create function app_changed_since(since pg_snapshot) returns boolean
language sql stable security definer set search_path = public, pg_temp as
$$ select exists (
  select from changes
  where tx_id >= pg_snapshot_xmin(since) and not pg_visible_in_snapshot(tx_id, since)
    and (org_path <@ any (app_read_paths() || app_inherited_paths())
      or org_path @> any (app_read_paths() || app_inherited_paths()))) $$;
