-- The timeline of a chart once more: whether the client is the actor's is asked of this one client, not of the list of
-- all the actor's clients. Everything else is as it was.
set local check_function_bodies = off;

-- A function is replaced by its owner alone.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

create or replace function goldthread.contacts_of(wanted uuid, before timestamptz, at_most integer)
  returns table (
    id uuid, kind text, title text, group_id uuid, clinician_id uuid, starts_at timestamptz, stops_at timestamptz,
    status text, attendance text, arrived_at timestamptz, left_at timestamptz)
  language sql stable security definer rows 50 set search_path = goldthread, pg_temp
  as $$
    (select s.id, s.kind, s.title, s.group_id, s.clinician_id, s.starts_at, s.stops_at, s.status,
       null::text as attendance, null::timestamptz as arrived_at, null::timestamptz as left_at
     from session s
     where s.client_id = wanted and s.starts_at < before and (select is_my_client(wanted))
     order by s.starts_at desc fetch first at_most rows with ties)
    union all
    (select s.id, s.kind, s.title, s.group_id, s.clinician_id, s.starts_at, s.stops_at, s.status,
       a.status, a.arrived_at, a.left_at
     from attendance a join session s on s.id = a.session_id
     where a.client_id = wanted and s.starts_at < before and (select is_my_client(wanted))
     order by s.starts_at desc fetch first at_most rows with ties)
    order by starts_at desc fetch first at_most rows with ties
  $$;

reset role;
revoke create on schema goldthread from gt_policy;
