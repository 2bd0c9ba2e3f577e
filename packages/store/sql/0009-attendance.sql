-- Attendance of one member at one group session. The absent have a status here and no note anywhere.
-- The session's group stands in the row so that a policy need not ask the session for it.
create table goldthread.attendance (
  session_id uuid not null references goldthread.session (id),
  client_id uuid not null references goldthread.client (id),
  group_id uuid not null references goldthread.care_group (id),
  status text not null default 'present',
  arrived_at timestamptz,
  left_at timestamptz,
  walk_in boolean not null default false,
  version integer not null default 1,
  primary key (session_id, client_id),
  constraint attendance_status_known check (status in ('present', 'present-silent', 'late', 'left-early', 'absent')),
  constraint attendance_late_has_arrival check (status <> 'late' or arrived_at is not null),
  constraint attendance_early_has_leaving check (status <> 'left-early' or left_at is not null),
  constraint attendance_in_order check (left_at is null or arrived_at is null or left_at > arrived_at)
);

alter table goldthread.attendance enable row level security;
alter table goldthread.attendance force row level security;

-- Which sessions did this client attend?
create index attendance_by_client on goldthread.attendance (client_id, session_id);

create policy care_team_reads on goldthread.attendance for select to gt_app
  using (client_id in (select my_clients()));
create policy facilitator_reads on goldthread.attendance for select to gt_app
  using (group_id in (select my_groups()));
-- A facilitator marks the members of the group and brings in their own clients as walk-ins, at the group's sessions.
create policy facilitator_adds on goldthread.attendance for insert to gt_app
  with check (group_id in (select my_groups()) and is_session_of_group(session_id, group_id)
    and may_take_part(session_id, client_id));
create policy facilitator_marks on goldthread.attendance for update to gt_app
  using (group_id in (select my_groups()));

grant select on goldthread.attendance to gt_app, gt_policy, gt_backup;
grant insert on goldthread.attendance to gt_app;
grant update (status, arrived_at, left_at, version) on goldthread.attendance to gt_app;
-- No delete: who was marked by mistake is marked anew.
