-- Whether somebody holds a role, today or later, where the one who asks sees nothing: then their
-- account is not for this administrator to take over or to close.
create function app_holds_role_outside(person integer, day date, places ltree[]) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return exists (
    select from role_assignments a
    where a.person_id = person and (a.valid_to is null or a.valid_to > day)
      and not a.org_path <@ any (places));
end $$;
