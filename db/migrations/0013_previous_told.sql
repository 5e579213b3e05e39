-- Which earlier registration another one carries on, told to whoever sees the later one: the
-- earlier may be of a neighbour, out of sight.
create function app_previous_of(registration integer)
returns table (id integer, code text, name text, year integer, unit_name text, area_name text,
  emulation_model_id integer)
language sql stable security definer set search_path = public, pg_temp as
$$ select p.id, p.code, p.name, d.year, v.name, a.name, p.emulation_model_id
  from model_registrations r
  join model_registrations p on p.id = r.previous_id
  join rounds d on d.id = p.round_id
  join unit_versions v on v.id = p.unit_version_id
  join org_units a on a.id = p.area_id
  where r.id = registration
    and (r.org_path <@ any (app_read_paths()) or r.org_path = any (app_inherited_paths())) $$;
