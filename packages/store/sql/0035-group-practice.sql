-- What a group is beside its people: who may join, how many, the sessions that it goes through, and the agreement that
-- its members keep.
alter table goldthread.care_group
  add column eligibility text not null default '',
  -- Open: somebody may join at any session. Closed: those who began together stay together.
  add column is_open boolean not null default true,
  -- Null: as many as the practice's profile allows.
  add column size_limit integer,
  add constraint care_group_eligibility_length check (length(eligibility) <= 2000),
  add constraint care_group_size_limit_range check (size_limit between 1 and 200);

grant insert (eligibility, is_open, size_limit), update (eligibility, is_open, size_limit) on goldthread.care_group to gt_app;

-- The numbered sessions that a group goes through. Nothing of a client stands here.
create table goldthread.curriculum_session (
  id uuid primary key,
  group_id uuid not null references goldthread.care_group (id),
  number integer not null,
  title text not null,
  aim text not null default '',
  materials text not null default '',
  removed_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint curriculum_session_of_group unique (id, group_id),
  constraint curriculum_session_number_range check (number between 1 and 999),
  constraint curriculum_session_title_length check (length(title) between 1 and 150),
  constraint curriculum_session_aim_length check (length(aim) <= 2000),
  constraint curriculum_session_materials_length check (length(materials) <= 2000)
);

-- One text of a group's agreement. Another wording is another version: what somebody accepted stays as it was.
create table goldthread.group_agreement (
  id uuid primary key,
  group_id uuid not null references goldthread.care_group (id),
  version integer not null,
  text text not null,
  created_by uuid not null references goldthread.staff (id),
  created_at timestamptz not null default goldthread.clock(),
  constraint group_agreement_version_once unique (group_id, version),
  constraint group_agreement_of_group unique (id, group_id),
  constraint group_agreement_text_length check (length(text) between 1 and 20000)
);

-- That a member accepted one version on a day. Recorded by mistake it is withdrawn, and stays.
create table goldthread.agreement_acceptance (
  id uuid primary key,
  group_id uuid not null,
  client_id uuid not null references goldthread.client (id),
  agreement_id uuid not null,
  accepted_on date not null,
  recorded_by uuid not null references goldthread.staff (id),
  recorded_at timestamptz not null default goldthread.clock(),
  withdrawn_at timestamptz,
  constraint agreement_acceptance_of_group foreign key (agreement_id, group_id)
    references goldthread.group_agreement (id, group_id),
  constraint agreement_acceptance_not_ahead check (accepted_on <= (recorded_at at time zone 'UTC')::date + 1)
);

alter table goldthread.curriculum_session enable row level security;
alter table goldthread.curriculum_session force row level security;
alter table goldthread.group_agreement enable row level security;
alter table goldthread.group_agreement force row level security;
alter table goldthread.agreement_acceptance enable row level security;
alter table goldthread.agreement_acceptance force row level security;

-- Which sessions does this group go through? No number stands twice.
create unique index curriculum_session_number_once on goldthread.curriculum_session (group_id, number)
  where removed_at is null;
-- What have this group's members accepted?
create index agreement_acceptance_by_group on goldthread.agreement_acceptance (group_id, client_id);
-- What has this client accepted? A version once.
create unique index agreement_acceptance_once on goldthread.agreement_acceptance (client_id, agreement_id)
  where withdrawn_at is null;

create policy everyone_signed_in_reads on goldthread.curriculum_session for select to gt_app using ((select works_here()));
create policy facilitators_add on goldthread.curriculum_session for insert to gt_app
  with check (group_id in (select my_groups()) or (select actor_is('administrator')));
create policy facilitators_change on goldthread.curriculum_session for update to gt_app
  using (group_id in (select my_groups()) or (select actor_is('administrator')));

create policy everyone_signed_in_reads on goldthread.group_agreement for select to gt_app using ((select works_here()));
create policy facilitators_add on goldthread.group_agreement for insert to gt_app
  with check (created_by = actor() and (group_id in (select my_groups()) or (select actor_is('administrator'))));

create policy care_team_reads on goldthread.agreement_acceptance for select to gt_app
  using (client_id in (select my_clients()));
create policy facilitator_reads on goldthread.agreement_acceptance for select to gt_app
  using (group_id in (select my_groups()));
create policy facilitators_and_care_team_record on goldthread.agreement_acceptance for insert to gt_app
  with check (recorded_by = actor() and withdrawn_at is null
    and (is_my_client(client_id) or (group_id in (select my_groups()) and client_id in (select my_group_clients()))));
-- Only backwards: what was withdrawn is accepted anew by another row.
create policy facilitators_and_care_team_withdraw on goldthread.agreement_acceptance for update to gt_app
  using (withdrawn_at is null and (is_my_client(client_id) or group_id in (select my_groups())))
  with check (withdrawn_at is not null);

grant select on goldthread.curriculum_session, goldthread.group_agreement, goldthread.agreement_acceptance
  to gt_app, gt_policy, gt_backup;
grant insert (id, group_id, number, title, aim, materials) on goldthread.curriculum_session to gt_app;
grant update (number, title, aim, materials, removed_at, version) on goldthread.curriculum_session to gt_app;
grant insert (id, group_id, version, text, created_by) on goldthread.group_agreement to gt_app;
grant insert (id, group_id, client_id, agreement_id, accepted_on, recorded_by) on goldthread.agreement_acceptance to gt_app;
grant update (withdrawn_at) on goldthread.agreement_acceptance to gt_app;
-- How many belong to this group on this day or later? A number, for whoever may enrol somebody: more than are allowed are
-- asked about. It names nobody.
create function goldthread.members_of(wanted_group uuid, day date) returns integer
  language sql stable security definer set search_path = goldthread, pg_temp
  as $$
    select count(distinct m.client_id)::integer from membership m
    where m.group_id = wanted_group and (m.to_date is null or m.to_date >= day) and works_here()
  $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.members_of(uuid, date) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.members_of(uuid, date) from public;
grant execute on function goldthread.members_of(uuid, date) to gt_app;
-- No update and no delete of an agreement's text: members' acceptances point to it.
