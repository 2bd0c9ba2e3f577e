-- What an act on people needs to know beyond the actor's own records, each answer no larger than the act needs.
set local check_function_bodies = off;

-- The next free record number. Numbers given by hand are stepped over; nobody learns whose they are.
create sequence goldthread.record_number;
create function goldthread.next_record_number() returns text
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
  declare
    wanted text;
  begin
    loop
      wanted := lpad(nextval('record_number')::text, 5, '0');
      exit when not exists (select from client where client.record_number = wanted);
    end loop;
    return wanted;
  end $$;

-- Whom does this prefix name? For the record's keepers, who may find any client: under a policy PostgreSQL would read
-- the whole table instead of the index, because lower() is not leakproof. Bounded by the index and the limit.
create function goldthread.clients_by_prefix(prefix text, at_most integer) returns setof uuid
  language sql stable security definer rows 50 set search_path = goldthread, pg_temp
  as $$
    select c.id from client c
    where actor_is('administrator', 'records-officer')
      -- As a range, which is the index's own question whatever the prefix: up to the last code point there is.
      and lower(c.name) ~>=~ lower(prefix) and lower(c.name) ~<~ (lower(prefix) || chr(1114111))
    order by lower(c.name) using ~<~, c.id
    limit at_most
  $$;

-- Which of these clients belong to the group on or after this day? Asked by whoever may enrol them, who need not lead
-- the group; the members of it that they did not name stay unknown.
create function goldthread.members_among(wanted_group uuid, wanted uuid[], day date) returns setof uuid
  language sql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    select distinct m.client_id from membership m
    where m.group_id = wanted_group and m.client_id = any (wanted)
      and (m.to_date is null or m.to_date >= day)
      and (actor_is('administrator') or m.client_id in (select my_clients()) or wanted_group in (select my_groups()))
  $$;

-- An administrator adds a colleague and their way to sign in in one transaction: neither exists without the other.
-- The hash is better-auth's; only gt_auth can read it back.
create function goldthread.add_sign_in(user_id text, name text, email text, hash text) returns void
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
  begin
    if not actor_is('administrator') then
      raise exception 'only an administrator adds a sign-in' using errcode = '42501';
    end if;
    insert into auth_user (id, name, email, "emailVerified") values (user_id, name, email, true);
    insert into auth_account (id, "accountId", "providerId", "userId", password)
      values (gen_random_uuid()::text, user_id, 'credential', user_id, hash);
  end $$;

grant create on schema goldthread to gt_policy, gt_auth;
grant usage on sequence goldthread.record_number to gt_policy;
grant execute on function goldthread.actor_is(text[]) to gt_auth;
alter function goldthread.next_record_number() owner to gt_policy;
alter function goldthread.clients_by_prefix(text, integer) owner to gt_policy;
alter function goldthread.members_among(uuid, uuid[], date) owner to gt_policy;
alter function goldthread.add_sign_in(text, text, text, text) owner to gt_auth;
revoke create on schema goldthread from gt_policy, gt_auth;
do $$
declare
  helper text;
begin
  foreach helper in array array['next_record_number()', 'clients_by_prefix(text, integer)',
    'members_among(uuid, uuid[], date)', 'add_sign_in(text, text, text, text)'] loop
    execute format('revoke all on function goldthread.%s from public', helper);
    execute format('grant execute on function goldthread.%s to gt_app', helper);
  end loop;
end
$$;
