create extension if not exists ltree;--> statement-breakpoint
create extension if not exists pg_trgm;--> statement-breakpoint
create extension if not exists unaccent;--> statement-breakpoint
create extension if not exists btree_gin;--> statement-breakpoint
-- What the doors tell a transaction; empty (no rows) when nobody said anything.
create function app_read_paths() returns ltree[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('app.read_paths', true), ''), '{}')::ltree[] $$;--> statement-breakpoint
create function app_inherited_paths() returns ltree[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('app.inherited_paths', true), ''), '{}')::ltree[] $$;--> statement-breakpoint
create function app_person_id() returns integer language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('app.person_id', true), ''), '0')::integer $$;--> statement-breakpoint
-- A ward submits into a round that a unit above it owns and that it may not write: the next code
-- is given out by the owner's right, under the round's row lock, so that no code is given twice.
create function app_next_registration_code(round integer) returns integer
language plpgsql security definer set search_path = '' as
$$ declare code integer; begin
  update public.rounds set last_code = last_code + 1 where id = round returning last_code into code;
  return code;
end $$;--> statement-breakpoint
-- An administrator who resets a password ends the sessions of that account, which lie behind the
-- system door; whose people these are is asked here again.
create function app_end_sessions(person integer, at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  update sessions set revoked_at = at
  where person_id = person and revoked_at is null and exists (
    select from people p where p.id = person
      and p.org_path <@ any (app_read_paths()));
end $$;--> statement-breakpoint
-- One achievement carries one living award, whoever gave it: an issuer that cannot see another's
-- dossiers is told only that the achievement is used.
create function app_achievement_used(registration integer, dossier integer) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return exists (
    select from public.nominee_registrations r
    join public.nominees n on n.id = r.nominee_id
    where r.registration_id = registration and r.living and n.commendation_id <> dossier);
end $$;
