CREATE TABLE "registration_awards" (
	"registration_id" integer NOT NULL,
	"org_path" "ltree" NOT NULL,
	"commendation_id" integer NOT NULL,
	"nominee_name" text NOT NULL,
	"award_name" text NOT NULL,
	"issuer_name" text NOT NULL,
	"number" integer NOT NULL,
	"symbol" text NOT NULL,
	"decided_on" date NOT NULL,
	"revoked_on" date,
	CONSTRAINT "registration_awards_registration_id_commendation_id_pk" PRIMARY KEY("registration_id","commendation_id")
);
--> statement-breakpoint
ALTER TABLE "registration_awards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "registration_awards" ADD CONSTRAINT "registration_awards_registration" FOREIGN KEY ("registration_id","org_path") REFERENCES "public"."model_registrations"("id","org_path") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "registration_awards_commendation" ON "registration_awards" USING btree ("commendation_id");--> statement-breakpoint
CREATE POLICY "scope_read" ON "registration_awards" AS PERMISSIVE FOR SELECT TO public USING ("registration_awards"."org_path" <@ any ((select app_read_paths())::ltree[]) or "registration_awards"."org_path" = any ((select app_inherited_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_insert" ON "registration_awards" AS PERMISSIVE FOR INSERT TO public WITH CHECK ("registration_awards"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_update" ON "registration_awards" AS PERMISSIVE FOR UPDATE TO public USING ("registration_awards"."org_path" <@ any ((select app_read_paths())::ltree[])) WITH CHECK ("registration_awards"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
CREATE POLICY "scope_delete" ON "registration_awards" AS PERMISSIVE FOR DELETE TO public USING ("registration_awards"."org_path" <@ any ((select app_read_paths())::ltree[]));--> statement-breakpoint
create function app_awards_of(commendation integer) returns void
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  delete from registration_awards where commendation_id = commendation;
  insert into registration_awards (registration_id, org_path, commendation_id, nominee_name,
    award_name, issuer_name, number, symbol, decided_on, revoked_on)
  select r.id, r.org_path, c.id, n.name, f.name, given.issuer_name, given.number, given.symbol,
    given.decided_on, revoked.decided_on
  from commendations c
  join decisions given on given.id = c.decision_id
  left join decisions revoked on revoked.id = c.revocation_decision_id
  join award_forms f on f.id = c.award_form_id
  join nominees n on n.commendation_id = c.id and n.passed
  join nominee_registrations nr on nr.nominee_id = n.id
  join model_registrations r on r.id = nr.registration_id
  where c.id = commendation;
end $$;--> statement-breakpoint
revoke all on function app_awards_of(integer) from public;--> statement-breakpoint
create function app_award_decided() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  perform app_awards_of(new.id);
  return null;
end $$;--> statement-breakpoint
create trigger commendations_to_awards after insert or update of decision_id, revocation_decision_id
  on commendations for each row
  when (new.decision_id is not null) execute function app_award_decided();--> statement-breakpoint
create function app_achievement_named() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  perform app_awards_of(c.id) from commendations c
    join nominees n on n.commendation_id = c.id
    where n.id = new.nominee_id and c.decision_id is not null;
  return null;
end $$;--> statement-breakpoint
create trigger achievements_to_awards after insert on nominee_registrations for each row
  execute function app_achievement_named();--> statement-breakpoint
select app_awards_of(id) from commendations where decision_id is not null;
