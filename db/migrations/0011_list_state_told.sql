-- How far the list stands that a registration is on, told to whoever sees the registration: whom
-- it waits for is the same to every reader, also to one below who does not see the list.
create function app_list_state_of(registration integer) returns list_state
language sql stable security definer set search_path = public, pg_temp as
$$ select l.state
  from recognition_list_items i
  join model_registrations r on r.id = i.registration_id
  join recognition_lists l on l.id = i.list_id
  where i.registration_id = registration
    and (r.org_path <@ any (app_read_paths()) or r.org_path = any (app_inherited_paths())) $$;
