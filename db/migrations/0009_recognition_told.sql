-- What was decided on a registration, told to whoever sees the registration: the list, its other
-- lines and its papers stay with who recognised.
create function app_recognition_of(registration integer)
returns table (outcome text, issuer_name text, number integer, symbol text, decided_on date,
  signer_name text, revoked_number integer, revoked_symbol text, revoked_on date,
  revoked_reason text)
language sql stable security definer set search_path = public, pg_temp as
$$ select i.outcome::text, given.issuer_name, given.number, given.symbol, given.decided_on,
    given.signer_name, revoked.number, revoked.symbol, revoked.decided_on, revoked.reason
  from recognition_list_items i
  join model_registrations r on r.id = i.registration_id
  join recognition_lists l on l.id = i.list_id and l.state = 'decided'
  join decisions given on given.id = l.decision_id
  left join decisions revoked on revoked.id = i.revoked_by_decision_id
  where i.registration_id = registration
    and (r.org_path <@ any (app_read_paths()) or r.org_path = any (app_inherited_paths())) $$;
