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
end $$;
