-- Half a page before a group session: what it is for and how it begins. A plan, no record: what of it came true is
-- written into the shared part, where it says that it came from here.
create table goldthread.group_plan (
  session_id uuid primary key references goldthread.session (id),
  group_id uuid not null references goldthread.care_group (id),
  -- The session of the curriculum, where it is one.
  curriculum_id uuid,
  aim text not null default '',
  warm_up text not null default '',
  hook text not null default '',
  routine text not null default '',
  -- Subjects from less to more personal, a line each.
  ladder text not null default '',
  materials text not null default '',
  -- The day of the session whose plan this was taken from.
  carried_from date,
  version integer not null default 1,
  changed_by uuid not null references goldthread.staff (id),
  changed_at timestamptz not null default now(),
  constraint group_plan_curriculum_of_group foreign key (curriculum_id, group_id)
    references goldthread.curriculum_session (id, group_id),
  constraint group_plan_lengths check (length(aim) <= 2000 and length(warm_up) <= 2000 and length(hook) <= 2000
    and length(routine) <= 2000 and length(ladder) <= 4000 and length(materials) <= 2000)
);

-- The session's clock: each press as it was made. What it changed stands beside it, so that taking it back puts back
-- exactly that.
create table goldthread.clock_press (
  id uuid primary key,
  session_id uuid not null references goldthread.session (id),
  group_id uuid not null references goldthread.care_group (id),
  what text not null,
  client_id uuid references goldthread.client (id),
  at timestamptz not null,
  pressed_by uuid not null references goldthread.staff (id),
  pressed_at timestamptz not null default clock_timestamp(),
  before_starts_at timestamptz,
  before_stops_at timestamptz,
  before_status text,
  before_arrived_at timestamptz,
  before_left_at timestamptz,
  undone_at timestamptz,
  constraint clock_press_what_known check (what in ('start', 'end', 'came', 'left')),
  constraint clock_press_of_a_member check ((what in ('came', 'left')) = (client_id is not null)),
  constraint clock_press_before_known check (
    (what in ('start', 'end')) = (before_starts_at is not null and before_stops_at is not null)
    and (what in ('came', 'left')) = (before_status is not null))
);

alter table goldthread.group_plan enable row level security;
alter table goldthread.group_plan force row level security;
alter table goldthread.clock_press enable row level security;
alter table goldthread.clock_press force row level security;

-- Which plan was the group's last?
create index group_plan_by_group on goldthread.group_plan (group_id);
-- What has been pressed in this session?
create index clock_press_by_session on goldthread.clock_press (session_id, pressed_at);
-- A session begins once and ends once.
create unique index clock_press_once on goldthread.clock_press (session_id, what)
  where undone_at is null and what in ('start', 'end');

create policy facilitator_reads on goldthread.group_plan for select to gt_app using (group_id in (select my_groups()));
create policy facilitator_plans on goldthread.group_plan for insert to gt_app
  with check (changed_by = actor() and group_id in (select my_groups()) and is_session_of_group(session_id, group_id));
create policy facilitator_changes on goldthread.group_plan for update to gt_app
  using (group_id in (select my_groups())) with check (changed_by = actor());

create policy facilitator_reads on goldthread.clock_press for select to gt_app using (group_id in (select my_groups()));
create policy facilitator_presses on goldthread.clock_press for insert to gt_app
  with check (pressed_by = actor() and undone_at is null and group_id in (select my_groups())
    and is_session_of_group(session_id, group_id) and (client_id is null or may_take_part(session_id, client_id)));
create policy facilitator_takes_back on goldthread.clock_press for update to gt_app
  using (undone_at is null and group_id in (select my_groups())) with check (undone_at is not null);

grant select on goldthread.group_plan, goldthread.clock_press to gt_app, gt_policy, gt_backup;
grant insert (session_id, group_id, curriculum_id, aim, warm_up, hook, routine, ladder, materials, carried_from, changed_by)
  on goldthread.group_plan to gt_app;
grant update (curriculum_id, aim, warm_up, hook, routine, ladder, materials, carried_from, version, changed_by, changed_at)
  on goldthread.group_plan to gt_app;
grant insert (id, session_id, group_id, what, client_id, at, pressed_by, before_starts_at, before_stops_at, before_status,
  before_arrived_at, before_left_at) on goldthread.clock_press to gt_app;
grant update (undone_at) on goldthread.clock_press to gt_app;
-- No delete: a press that was taken back says when.
