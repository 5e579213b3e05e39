-- One version of a unit at a time, none that ends before it begins.
create extension if not exists btree_gist;--> statement-breakpoint
alter table unit_versions add constraint unit_versions_one_at_a_time
  exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&);--> statement-breakpoint
-- "Units of the time": once sent, a registration keeps the version of its unit.
create function app_keep_unit_version() returns trigger
language plpgsql set search_path = public, pg_temp as
$$ begin
  if new.unit_version_id <> old.unit_version_id and old.state not in ('draft', 'returned') then
    raise exception 'registration % keeps its unit of the time', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger model_registrations_keep_unit_version before update of unit_version_id
  on model_registrations for each row execute function app_keep_unit_version();--> statement-breakpoint
-- A series of numbers goes up only: a number that was given is not given again.
create function app_count_up() returns trigger
language plpgsql set search_path = public, pg_temp as
$$ begin
  if new.last_number < old.last_number then
    raise exception 'a series of numbers never goes back' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger number_series_count_up before update of last_number
  on number_series for each row execute function app_count_up();
