-- A group, who leads it, and who belongs to it, each with dates.
create table goldthread.care_group (
  id uuid primary key,
  name text not null,
  kind text not null,
  purpose text not null default '',
  created_by uuid not null references goldthread.staff (id),
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint care_group_name_length check (length(name) between 1 and 200),
  constraint care_group_kind_known check (kind in
    ('process', 'skills', 'psychoeducation', 'support', 'relapse-prevention', 'activity', 'other')),
  constraint care_group_purpose_length check (length(purpose) <= 2000)
);

create table goldthread.facilitator (
  group_id uuid not null references goldthread.care_group (id),
  staff_id uuid not null references goldthread.staff (id),
  from_date date not null,
  to_date date,
  primary key (group_id, staff_id, from_date),
  constraint facilitator_in_order check (to_date is null or to_date >= from_date)
);

create table goldthread.membership (
  group_id uuid not null references goldthread.care_group (id),
  client_id uuid not null references goldthread.client (id),
  from_date date not null,
  to_date date,
  primary key (group_id, client_id, from_date),
  constraint membership_in_order check (to_date is null or to_date >= from_date)
);

alter table goldthread.care_group enable row level security;
alter table goldthread.care_group force row level security;
alter table goldthread.facilitator enable row level security;
alter table goldthread.facilitator force row level security;
alter table goldthread.membership enable row level security;
alter table goldthread.membership force row level security;

-- Which groups does this person lead?
create index facilitator_by_staff on goldthread.facilitator (staff_id, group_id, from_date, to_date);
-- Which groups does this client belong to?
create index membership_by_client on goldthread.membership (client_id, group_id);
-- Nobody leads a group, or belongs to it, twice at once.
create unique index facilitator_open_once on goldthread.facilitator (group_id, staff_id) where to_date is null;
create unique index membership_open_once on goldthread.membership (group_id, client_id) where to_date is null;

-- That a group exists, its name and who leads it is known to everybody who works here; who belongs to it is not.
create policy everyone_signed_in_reads on goldthread.care_group for select to gt_app using ((select works_here()));
create policy staff_add on goldthread.care_group for insert to gt_app
  with check (created_by = actor() and actor_is('clinician', 'supervisor', 'nurse', 'trainee', 'administrator'));
create policy facilitators_change on goldthread.care_group for update to gt_app
  using (id in (select my_groups()) or (select actor_is('administrator')));

create policy everyone_signed_in_reads on goldthread.facilitator for select to gt_app using ((select works_here()));
-- An administrator appoints others, never themself: leading a group opens its notes.
create policy facilitators_add on goldthread.facilitator for insert to gt_app
  with check (
    group_id in (select my_groups())
    or (is_new_group_of_mine(group_id)
      and (staff_id <> actor() or actor_is('clinician', 'supervisor', 'nurse', 'trainee')))
    or ((select actor_is('administrator')) and staff_id <> actor()));
create policy facilitators_end on goldthread.facilitator for update to gt_app
  using (group_id in (select my_groups()) or ((select actor_is('administrator')) and staff_id <> actor()));

create policy care_team_reads on goldthread.membership for select to gt_app
  using (client_id in (select my_clients()));
create policy facilitator_reads on goldthread.membership for select to gt_app
  using (group_id in (select my_groups()));
-- To enrol somebody one must know them: a facilitator enrols their own clients, a care team its client. An
-- administrator enrols anybody, but not into a group that they lead, led or will lead: that would open a chart to them.
create policy care_team_enrols on goldthread.membership for insert to gt_app
  with check (client_id in (select my_clients())
    or ((select actor_is('administrator')) and not is_ever_my_group(group_id)));
create policy care_team_ends on goldthread.membership for update to gt_app
  using (client_id in (select my_clients()));
-- A facilitator ends a membership and does not reopen one: that would be enrolling somebody they do not know.
create policy facilitator_ends on goldthread.membership for update to gt_app
  using (group_id in (select my_groups()) and to_date is null)
  with check (group_id in (select my_groups()) and to_date is not null);

grant select on goldthread.care_group, goldthread.facilitator, goldthread.membership to gt_app, gt_policy, gt_backup;
grant insert (id, name, kind, purpose, created_by) on goldthread.care_group to gt_app;
grant insert on goldthread.facilitator, goldthread.membership to gt_app;
grant update (name, kind, purpose, version) on goldthread.care_group to gt_app;
grant update (to_date) on goldthread.facilitator, goldthread.membership to gt_app;
-- No delete: a membership ends, it is not undone.
