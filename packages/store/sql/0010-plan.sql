-- The treatment plan: problem > goal > objective. A facilitator sees the text of a member's active objectives,
-- which is what a session is tied to, and nothing above it.
create table goldthread.plan_problem (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  title text not null,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  constraint plan_problem_title_length check (length(title) between 1 and 300),
  constraint plan_problem_of_client unique (id, client_id)
);

create table goldthread.plan_goal (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  problem_id uuid not null,
  words text not null,
  position integer not null default 0,
  constraint plan_goal_words_length check (length(words) between 1 and 1000),
  constraint plan_goal_of_client unique (id, client_id),
  constraint plan_goal_of_one_client foreign key (problem_id, client_id) references goldthread.plan_problem (id, client_id)
);

create table goldthread.plan_objective (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  goal_id uuid not null,
  text text not null,
  status text not null default 'active',
  position integer not null default 0,
  constraint plan_objective_text_length check (length(text) between 1 and 1000),
  constraint plan_objective_status_known check (status in ('active', 'met', 'stopped')),
  constraint plan_objective_of_client unique (id, client_id),
  constraint plan_objective_of_one_client foreign key (goal_id, client_id) references goldthread.plan_goal (id, client_id)
);

-- What a facilitator does not need of an objective: where the client stood, what is aimed at, and by when.
create table goldthread.plan_objective_detail (
  objective_id uuid primary key,
  client_id uuid not null,
  baseline text not null default '',
  target text not null default '',
  due_on date,
  constraint plan_objective_baseline_length check (length(baseline) <= 300),
  constraint plan_objective_target_length check (length(target) <= 300),
  constraint plan_objective_detail_of_one_client
    foreign key (objective_id, client_id) references goldthread.plan_objective (id, client_id)
);

alter table goldthread.plan_problem enable row level security;
alter table goldthread.plan_problem force row level security;
alter table goldthread.plan_goal enable row level security;
alter table goldthread.plan_goal force row level security;
alter table goldthread.plan_objective enable row level security;
alter table goldthread.plan_objective force row level security;
alter table goldthread.plan_objective_detail enable row level security;
alter table goldthread.plan_objective_detail force row level security;

-- What is this client's plan?
create index plan_problem_by_client on goldthread.plan_problem (client_id, position);
create index plan_goal_by_client on goldthread.plan_goal (client_id, position);
create index plan_objective_by_client on goldthread.plan_objective (client_id, position);

create policy care_team_reads on goldthread.plan_problem for select to gt_app using (client_id in (select my_clients()));
create policy care_team_adds on goldthread.plan_problem for insert to gt_app with check (client_id in (select my_clients()));
create policy care_team_reads on goldthread.plan_goal for select to gt_app using (client_id in (select my_clients()));
create policy care_team_adds on goldthread.plan_goal for insert to gt_app with check (client_id in (select my_clients()));
create policy care_team_reads_and_facilitator_active_ones on goldthread.plan_objective for select to gt_app
  using (client_id in (select my_clients()) or (status = 'active' and client_id in (select my_group_clients())));
create policy care_team_adds on goldthread.plan_objective for insert to gt_app with check (client_id in (select my_clients()));
create policy care_team_changes on goldthread.plan_objective for update to gt_app using (client_id in (select my_clients()));
create policy care_team_reads on goldthread.plan_objective_detail for select to gt_app using (client_id in (select my_clients()));
create policy care_team_adds on goldthread.plan_objective_detail for insert to gt_app with check (client_id in (select my_clients()));

grant select on goldthread.plan_problem, goldthread.plan_goal, goldthread.plan_objective, goldthread.plan_objective_detail
  to gt_app, gt_backup;
grant insert on goldthread.plan_problem, goldthread.plan_goal, goldthread.plan_objective, goldthread.plan_objective_detail
  to gt_app;
grant update (status) on goldthread.plan_objective to gt_app;
-- No delete: an objective is met or stopped, and stays readable.
