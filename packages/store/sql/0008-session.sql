-- A session: one contact, with start and stop. Its facts stand here once and every note of it takes them from here.
create table goldthread.session (
  id uuid primary key,
  kind text not null,
  client_id uuid references goldthread.client (id),
  group_id uuid references goldthread.care_group (id),
  clinician_id uuid not null references goldthread.staff (id),
  starts_at timestamptz not null,
  stops_at timestamptz not null,
  modality text not null default 'in-person',
  place text not null default '',
  service_code text,
  title text not null default '',
  unplanned text,
  status text not null default 'scheduled',
  status_reason text not null default '',
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint session_kind_known check (kind in ('individual', 'group')),
  constraint session_of_a_client_or_a_group check
    ((kind = 'individual') = (client_id is not null) and (kind = 'group') = (group_id is not null)),
  constraint session_stops_after_start check (stops_at > starts_at),
  constraint session_at_most_a_day check (stops_at <= starts_at + interval '24 hours'),
  constraint session_modality_known check (modality in ('in-person', 'video', 'phone')),
  constraint session_place_length check (length(place) <= 200),
  constraint session_service_code_shape check (service_code ~ '^[A-Z0-9]{5}$'),
  constraint session_title_length check (length(title) <= 200),
  constraint session_unplanned_known check (unplanned in ('walk-in', 'phone', 'crisis')),
  constraint session_status_known check (status in ('scheduled', 'held', 'no-show', 'cancelled')),
  constraint session_status_reason_length check (length(status_reason) <= 500)
);

create table goldthread.session_facilitator (
  session_id uuid not null references goldthread.session (id),
  staff_id uuid not null references goldthread.staff (id),
  primary key (session_id, staff_id)
);

alter table goldthread.session enable row level security;
alter table goldthread.session force row level security;
alter table goldthread.session_facilitator enable row level security;
alter table goldthread.session_facilitator force row level security;

-- What does this clinician do on this day?
create index session_by_clinician on goldthread.session (clinician_id, starts_at);
-- What happened with this client, newest first?
create index session_by_client on goldthread.session (client_id, starts_at) where client_id is not null;
-- When did this group meet?
create index session_by_group on goldthread.session (group_id, starts_at) where group_id is not null;

-- (A null in front of `in` would still have the set computed.)
create policy care_team_reads on goldthread.session for select to gt_app
  using ((client_id is not null and client_id in (select my_clients()))
    or (group_id is not null and (group_id in (select my_groups())
      or is_attended_by((select array(select my_clients())), id))));
create policy care_team_adds on goldthread.session for insert to gt_app
  with check (
    (kind = 'individual' and is_my_client(client_id))
    or (kind = 'group' and group_id in (select my_groups())));
-- Whose session it is cannot be changed (no grant), so what held before the change holds after it.
create policy care_team_changes on goldthread.session for update to gt_app
  using ((client_id is not null and is_my_client(client_id))
    or (group_id is not null and group_id in (select my_groups())))
  with check (true);

-- Who led a session is known wherever the session is; the row itself says nothing of a client.
create policy everyone_signed_in_reads on goldthread.session_facilitator for select to gt_app
  using ((select works_here()));
create policy facilitators_add on goldthread.session_facilitator for insert to gt_app
  with check (is_session_of_my_group(session_id));

grant select on goldthread.session, goldthread.session_facilitator to gt_app, gt_policy, gt_backup;
grant insert (id, kind, client_id, group_id, clinician_id, starts_at, stops_at, modality, place, service_code, title,
  unplanned, status, status_reason) on goldthread.session to gt_app;
grant insert on goldthread.session_facilitator to gt_app;
grant update (starts_at, stops_at, modality, place, service_code, title, status, status_reason, version)
  on goldthread.session to gt_app;
-- No delete: a session that did not happen is cancelled, and says why.
