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
$$ select coalesce(nullif(current_setting('app.person_id', true), ''), '0')::integer $$;
