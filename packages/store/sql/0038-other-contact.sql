-- Contacts that are no session: a call, a message, talk with a relative or a colleague, an attempt to reach somebody; and
-- the short note of a session that was missed or cancelled. Each is a row of the schedule like any other, so that the
-- day's list, the writer, signing, the timeline and due times need not be told of them. Null is an ordinary session.
alter table goldthread.session
  add column contact text,
  add constraint session_contact_known check (contact in
    ('phone', 'message', 'collateral', 'outreach', 'consultation', 'coordination', 'no-show', 'cancellation')),
  add constraint session_contact_of_a_client check (contact is null or kind = 'individual'),
  -- The note of a missed session belongs to a session that was missed.
  add constraint session_contact_fits_status check (
    (contact <> 'no-show' or status = 'no-show') and (contact <> 'cancellation' or status = 'cancelled'));

grant insert (contact), update (contact) on goldthread.session to gt_app;

-- A missed session that took place after all is an ordinary one again.
create function goldthread.forget_missed_contact() returns trigger
  language plpgsql set search_path = goldthread, pg_temp
  as $$
    begin
      if (new.contact = 'no-show' and new.status <> 'no-show') or (new.contact = 'cancellation' and new.status <> 'cancelled') then
        new.contact := null;
      end if;
      return new;
    end $$;
revoke all on function goldthread.forget_missed_contact() from public;
create trigger session_status_changed before update of status on goldthread.session
  for each row when (new.contact in ('no-show', 'cancellation')) execute function goldthread.forget_missed_contact();

-- With whom, in which direction, and on what ground anything was said to somebody who is not the client.
create table goldthread.other_contact (
  session_id uuid primary key references goldthread.session (id),
  client_id uuid not null references goldthread.client (id),
  who text not null default '',
  relation text not null default '',
  consent_basis text,
  direction text,
  created_at timestamptz not null default now(),
  constraint other_contact_who_length check (length(who) <= 200),
  constraint other_contact_relation_length check (length(relation) <= 100),
  constraint other_contact_consent_known check (consent_basis in
    ('authorisation', 'agreement', 'guardian', 'care', 'safety', 'received-only')),
  constraint other_contact_direction_known check (direction in ('incoming', 'outgoing'))
);

alter table goldthread.other_contact enable row level security;
alter table goldthread.other_contact force row level security;

create policy care_team_reads on goldthread.other_contact for select to gt_app
  using (client_id in (select my_clients()));
create policy care_team_adds on goldthread.other_contact for insert to gt_app
  with check (is_my_client(client_id) and is_session_of_client(session_id, client_id));
create policy care_team_changes on goldthread.other_contact for update to gt_app
  using (is_my_client(client_id));

grant select on goldthread.other_contact to gt_app, gt_policy, gt_backup;
grant insert (session_id, client_id, who, relation, consent_basis, direction) on goldthread.other_contact to gt_app;
grant update (who, relation, consent_basis, direction) on goldthread.other_contact to gt_app;
-- No update of whose contact it was, and no delete: what was begun by mistake is cancelled, like a session.

-- The timeline once more: a contact that was begun by mistake is no part of it. Everything else is as it was.
set local check_function_bodies = off;
grant create on schema goldthread to gt_policy;
set local role gt_policy;

create or replace function goldthread.contacts_of(wanted uuid, before timestamptz, at_most integer)
  returns table (
    id uuid, kind text, title text, group_id uuid, clinician_id uuid, starts_at timestamptz, stops_at timestamptz,
    status text, attendance text, arrived_at timestamptz, left_at timestamptz)
  language sql stable security definer rows 50 set search_path = goldthread, pg_temp
  as $$
    with record as (select wanted as id union all select m.client_id from merged_record m where m.survivor_id = wanted)
    (select one.* from record r cross join lateral (
       select s.id, s.kind, s.title, s.group_id, s.clinician_id, s.starts_at, s.stops_at, s.status,
         null::text as attendance, null::timestamptz as arrived_at, null::timestamptz as left_at
       from session s
       where s.client_id = r.id and s.starts_at < before and (select is_my_client(wanted))
         and (s.status <> 'cancelled' or s.contact is null or s.contact = 'cancellation')
       order by s.starts_at desc fetch first at_most rows with ties) as one)
    union all
    (select one.* from record r cross join lateral (
       select s.id, s.kind, s.title, s.group_id, s.clinician_id, s.starts_at, s.stops_at, s.status,
         a.status as attendance, a.arrived_at, a.left_at
       from attendance a join session s on s.id = a.session_id
       where a.client_id = r.id and s.starts_at < before and (select is_my_client(wanted))
       order by s.starts_at desc fetch first at_most rows with ties) as one)
    order by starts_at desc fetch first at_most rows with ties
  $$;

reset role;
revoke create on schema goldthread from gt_policy;
