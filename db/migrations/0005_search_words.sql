-- Row-level security keeps the index of words out of use: its operator is not leakproof, so that
-- every row in sight would be looked through. Here the words come first and the sight second,
-- by the same rule as the policy of the table. No more than so many ids, in no order.
create function app_registrations_with(words text[], at_most integer) returns setof integer
language plpgsql stable security definer set search_path = public, pg_temp as
$$ begin
  return query execute 'select id from model_registrations where search_words @> $1
    and (org_path <@ any ($3) or org_path = any ($4)) limit $2'
    using words, at_most, app_read_paths(), app_inherited_paths();
end $$;
