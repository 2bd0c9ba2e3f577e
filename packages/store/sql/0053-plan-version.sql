-- The treatment plan whole: every change is a version of its own with what it holds and why it was made, and each
-- signature is over one version. Both are canonical JSON that a ledger's entry stands for; the other columns are made from
-- it. The tables of 0010 hold the newest version's problems, goals and objectives, because that is what notes are tied to
-- and what a facilitator may see a part of.
create table goldthread.plan_version (
  id uuid primary key,
  content text not null,
  changed_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  changed_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  number integer not null generated always as (((content)::jsonb ->> 'number')::integer) stored,
  -- Null once no objective is pursued any more. Kept as the text that it is: a cast to a day depends on settings.
  review_due text generated always as ((content)::jsonb ->> 'reviewDue') stored,
  constraint plan_version_entry_once unique (entry_id),
  constraint plan_version_number_once unique (client_id, number),
  constraint plan_version_number_range check (number between 1 and 100000),
  constraint plan_version_content_length check (length(content) <= 400000),
  constraint plan_version_of_client unique (id, client_id)
);

create table goldthread.plan_signature (
  id uuid primary key,
  content text not null,
  signed_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  -- Who sat at the screen: the signer, or whoever saw and heard the client agree.
  signed_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored,
  version_id uuid not null generated always as (((content)::jsonb ->> 'versionId')::uuid) stored,
  capacity text not null generated always as ((content)::jsonb ->> 'as') stored,
  constraint plan_signature_entry_once unique (entry_id),
  constraint plan_signature_capacity_known check (capacity in ('clinician', 'supervisor', 'client')),
  constraint plan_signature_once unique (version_id, capacity, signed_by),
  constraint plan_signature_content_length check (length(content) <= 20000),
  constraint plan_signature_of_one_client
    foreign key (version_id, client_id) references goldthread.plan_version (id, client_id)
);

alter table goldthread.plan_version enable row level security;
alter table goldthread.plan_version force row level security;
alter table goldthread.plan_signature enable row level security;
alter table goldthread.plan_signature force row level security;

-- What is this client's plan now, and what was it before?  (`plan_version_number_once` answers it.)
-- Who signed this version?  (`plan_signature_once` answers it.)
-- What was signed of this client's plan?
create index plan_signature_by_client on goldthread.plan_signature (client_id, signed_at);

create policy care_team_reads on goldthread.plan_version for select to gt_app using (client_id in (select my_clients()));
create policy care_team_adds on goldthread.plan_version for insert to gt_app
  with check (changed_by = actor() and is_my_client(client_id));
create policy care_team_reads on goldthread.plan_signature for select to gt_app using (client_id in (select my_clients()));
create policy care_team_signs on goldthread.plan_signature for insert to gt_app
  with check (signed_by = actor() and is_my_client(client_id));

grant select on goldthread.plan_version, goldthread.plan_signature to gt_app, gt_backup;
grant insert (id, content, changed_at, entry_id) on goldthread.plan_version to gt_app;
grant insert (id, content, signed_at, entry_id) on goldthread.plan_signature to gt_app;
-- No update, no delete, for anybody: a plan is changed by another version, and a signature stands.

-- The newest version's parts follow it. What they were before stands in the versions before.
alter table goldthread.plan_objective_detail
  add column measured_by text not null default '',
  add column starts_on date,
  add constraint plan_objective_measured_by_length check (length(measured_by) <= 300),
  add constraint plan_objective_due_after_start check (due_on >= starts_on);

create policy care_team_changes on goldthread.plan_problem for update to gt_app using (client_id in (select my_clients()));
create policy care_team_changes on goldthread.plan_goal for update to gt_app using (client_id in (select my_clients()));
create policy care_team_changes on goldthread.plan_objective_detail for update to gt_app
  using (client_id in (select my_clients()));
create policy care_team_takes_out on goldthread.plan_problem for delete to gt_app using (client_id in (select my_clients()));
create policy care_team_takes_out on goldthread.plan_goal for delete to gt_app using (client_id in (select my_clients()));

grant update (title, position) on goldthread.plan_problem to gt_app;
grant update (problem_id, words, position) on goldthread.plan_goal to gt_app;
grant update (goal_id, text, position) on goldthread.plan_objective to gt_app;
grant update (baseline, target, due_on, measured_by, starts_on) on goldthread.plan_objective_detail to gt_app;
-- A problem or goal that no objective stands under may be taken out again; the foreign keys hold all others.
grant delete on goldthread.plan_problem, goldthread.plan_goal to gt_app;
-- No delete of an objective: it is met or stopped, and stays readable.
