-- A client's contacts, individual and in groups, newest first: the timeline of a chart. Under the session's policy each
-- group session would be asked for by itself whether a client of the actor's attended it; here the one question is
-- asked once, and what follows is bounded by this client's own rows. Whoever is not on the client's care team today
-- gets nothing, whatever else they may see.
set local check_function_bodies = off;

create function goldthread.contacts_of(wanted uuid, before timestamptz, at_most integer)
  returns table (
    id uuid, kind text, title text, group_id uuid, clinician_id uuid, starts_at timestamptz, stops_at timestamptz,
    status text, attendance text, arrived_at timestamptz, left_at timestamptz)
  language sql stable security definer rows 50 set search_path = goldthread, pg_temp
  as $$
    (select s.id, s.kind, s.title, s.group_id, s.clinician_id, s.starts_at, s.stops_at, s.status,
       null::text as attendance, null::timestamptz as arrived_at, null::timestamptz as left_at
     from session s
     where s.client_id = wanted and s.starts_at < before and wanted in (select my_clients())
     order by s.starts_at desc fetch first at_most rows with ties)
    union all
    (select s.id, s.kind, s.title, s.group_id, s.clinician_id, s.starts_at, s.stops_at, s.status,
       a.status, a.arrived_at, a.left_at
     from attendance a join session s on s.id = a.session_id
     where a.client_id = wanted and s.starts_at < before and wanted in (select my_clients())
     order by s.starts_at desc fetch first at_most rows with ties)
    order by starts_at desc fetch first at_most rows with ties
  $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.contacts_of(uuid, timestamptz, integer) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.contacts_of(uuid, timestamptz, integer) from public;
grant execute on function goldthread.contacts_of(uuid, timestamptz, integer) to gt_app;
