-- What a unit came from and what it became is one story: whoever sees the unit is told all of it,
-- also of those that stand out of sight. A succession stands at the place of the successor.
create function app_unit_relations(unit integer)
returns table (id integer, name text, kind succession_kind, on_date date, legal_text text,
  heir boolean)
language sql stable security definer set search_path = public, pg_temp as
$$ select other.id, other.name, s.kind, s.on_date, s.legal_text, s.from_unit_id = unit
  from unit_successions s
  join org_units other on other.id = case s.from_unit_id when unit then s.to_unit_id
    else s.from_unit_id end
  join org_units seen on seen.id = unit
  where unit in (s.from_unit_id, s.to_unit_id) and (
    seen.path <@ any (app_read_paths()) or seen.path = any (app_inherited_paths())
    or seen.path @> any (app_read_paths()) or seen.path @> any (app_inherited_paths())) $$;
