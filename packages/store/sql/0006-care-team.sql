-- The care team: who treats whom, from when, until when. This relation opens a chart.
create table goldthread.care_team (
  client_id uuid not null references goldthread.client (id),
  staff_id uuid not null references goldthread.staff (id),
  capacity text not null,
  from_date date not null,
  to_date date,
  primary key (client_id, staff_id, from_date),
  constraint care_team_capacity_known check (capacity in ('clinician', 'trainee', 'supervisor', 'nurse', 'aide')),
  constraint care_team_in_order check (to_date is null or to_date >= from_date)
);

alter table goldthread.care_team enable row level security;
alter table goldthread.care_team force row level security;

-- Who are this person's clients? (every policy asks it)
create index care_team_by_staff on goldthread.care_team (staff_id, client_id, from_date, to_date);
-- Nobody is on one team twice at once.
create unique index care_team_open_once on goldthread.care_team (client_id, staff_id) where to_date is null;

create policy care_team_reads on goldthread.care_team for select to gt_app
  using (client_id in (select my_clients()));
create policy keepers_read on goldthread.care_team for select to gt_app
  using ((select actor_is('administrator', 'records-officer')));
-- Whoever adds a client names the first team, themself only in a clinical role; later a member of the team adds
-- colleagues, or an administrator does. An administrator cannot join or come back by that role: it would be a way
-- into notes.
create policy team_adds on goldthread.care_team for insert to gt_app
  with check (
    client_id in (select my_clients())
    or (is_new_client_of_mine(client_id)
      and (staff_id <> actor() or actor_is('clinician', 'trainee', 'supervisor', 'nurse', 'aide')))
    or ((select actor_is('administrator')) and staff_id <> actor()));
create policy team_ends on goldthread.care_team for update to gt_app
  using (client_id in (select my_clients()) or ((select actor_is('administrator')) and staff_id <> actor()));

grant select on goldthread.care_team to gt_app, gt_policy, gt_backup;
grant insert on goldthread.care_team to gt_app;
grant update (to_date) on goldthread.care_team to gt_app;
-- No delete: who could read when stays on file.
