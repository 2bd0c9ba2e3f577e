-- The contacts of a person cost what their record costs. Of a group's sessions the newest were asked for, and PostgreSQL,
-- hoping to stop after some, would walk all sessions of the practice back through time and ask of each whether this person
-- came: in a practice with ten thousand sessions and some groups a chart cost its database 8 ms, and now 1.2. So the
-- sessions that this person came to are asked for first, and which are newest is told afterwards.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- As in 0091.
create or replace function goldthread.contacts_of(wanted uuid, before timestamptz, at_most integer)
  returns table (
    id uuid, kind text, title text, group_id uuid, clinician_id uuid, starts_at timestamptz, stops_at timestamptz,
    status text, attendance text, arrived_at timestamptz, left_at timestamptz, client_id uuid)
  language sql stable security definer rows 50 set search_path = goldthread, pg_temp
  as $$
    with record as materialized (
      select r.id from (select wanted as id union all select m.client_id from merged_record m where m.survivor_id = wanted) as r
      where (select is_my_client(wanted)))
    (select one.* from record r cross join lateral (
       select s.id, s.kind, s.title, s.group_id, s.clinician_id, s.starts_at, s.stops_at, s.status,
         null::text as attendance, null::timestamptz as arrived_at, null::timestamptz as left_at, r.id as client_id
       from session s
       where s.client_id = r.id and s.starts_at < before
         and (s.status <> 'cancelled' or s.contact is null or s.contact = 'cancellation')
       order by s.starts_at desc fetch first at_most rows with ties) as one)
    union all
    (select one.* from record r cross join lateral (
       select came.* from (
         select s.id, s.kind, s.title, s.group_id, s.clinician_id, s.starts_at, s.stops_at, s.status,
           a.status as attendance, a.arrived_at, a.left_at, r.id as client_id
         from attendance a join session s on s.id = a.session_id
         where a.client_id = r.id and s.starts_at < before
         -- Kept apart from the order below, which would have the walk through time.
         offset 0) as came
       order by came.starts_at desc fetch first at_most rows with ties) as one)
    order by starts_at desc fetch first at_most rows with ties
  $$;

-- As in 0031, the groups as one value (0077).
create or replace function goldthread.my_group_clients() returns setof uuid
  language plpgsql stable security definer rows 30 set search_path = goldthread, pg_temp
  as $$
    declare
      groups uuid[] := my_group_ids();
      day date;
      members uuid[];
    begin
      -- Most of those who work here lead none.
      if groups = '{}' then return; end if;
      day := today();
      members := array(
        select m.client_id from membership m
        where m.group_id = any (groups) and m.from_date <= day and (m.to_date is null or m.to_date >= day));
      return query
      select unnest(members)
      union all
      select d.client_id from draft d
      where d.group_id = any (groups) and d.state = 'open' and d.client_id <> all (members)
        -- As a value, so that attendance is looked up and never read whole.
        and (select a.status from attendance a where a.session_id = d.session_id and a.client_id = d.client_id)
          is distinct from 'absent';
      if exists (select from merged_record) then
        return query select m.client_id from merged_record m where m.survivor_id = any (members);
      end if;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;

-- What signing writes asks for the actor's groups as one value (0077): as rows they are made ready to be looked through
-- for every statement, also of an individual note, whose writing never comes to ask for them.
alter policy author_signs on goldthread.note
  with check (author_id = actor() and ((kind = 'individual' and is_my_client(client_id) and is_session_of_client(session_id, client_id))
    or (kind = 'group' and coalesce(group_id = any ((select my_group_ids())::uuid[]), false)
      and client_id = any ((select array(select my_group_clients()))::uuid[]))));
alter policy facilitator_pins on goldthread.shared_part
  with check (author_id = actor() and coalesce(group_id = any ((select my_group_ids())::uuid[]), false)
    and is_session_of_group(session_id, group_id));

-- `signature_once` begins with the note, so that it answers what this one did.
drop index goldthread.signature_by_note;
