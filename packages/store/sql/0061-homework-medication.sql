-- Homework: set with the plan of one session, asked about at the next.
create table goldthread.homework (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  session_id uuid references goldthread.session (id),
  words text not null,
  due_on date,
  set_by uuid not null references goldthread.staff (id),
  set_at timestamptz not null,
  outcome text,
  outcome_words text not null default '',
  asked_session_id uuid references goldthread.session (id),
  asked_by uuid references goldthread.staff (id),
  asked_at timestamptz,
  version integer not null default 1,
  constraint homework_words_length check (length(words) between 1 and 500),
  constraint homework_outcome_known check (outcome in ('done', 'partly', 'not-done', 'dropped')),
  constraint homework_outcome_words_length check (length(outcome_words) <= 1000),
  constraint homework_asked_whole check
    ((outcome is null) = (asked_by is null) and (outcome is null) = (asked_at is null)),
  constraint homework_asked_later check (asked_at >= set_at)
);

-- Medication started, changed or stopped, as the client reports it or as it was prescribed here, with the reason. What a
-- client takes follows from these rows; a row that was wrong is withdrawn and stays.
create table goldthread.medication_change (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  session_id uuid references goldthread.session (id),
  what text not null,
  basis text not null,
  name text not null,
  dose text not null default '',
  on_day date not null,
  reason text not null,
  recorded_by uuid not null references goldthread.staff (id),
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid references goldthread.staff (id),
  withdrawn_why text not null default '',
  constraint medication_change_what_known check (what in ('started', 'changed', 'stopped')),
  constraint medication_change_basis_known check (basis in ('reported', 'prescribed')),
  constraint medication_change_name_length check (length(name) between 1 and 120),
  constraint medication_change_dose_length check (length(dose) <= 120),
  constraint medication_change_reason_length check (length(reason) between 1 and 500),
  constraint medication_change_withdrawn_whole check ((withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawn_why = '')),
  constraint medication_change_withdrawn_why_length check (length(withdrawn_why) <= 500)
);

alter table goldthread.homework enable row level security;
alter table goldthread.homework force row level security;
alter table goldthread.medication_change enable row level security;
alter table goldthread.medication_change force row level security;

-- What was this client set? What have they begun and stopped taking?
create index homework_by_client on goldthread.homework (client_id, set_at);
create index medication_change_by_client on goldthread.medication_change (client_id, on_day);

create policy care_team_reads on goldthread.homework for select to gt_app using (client_id in (select my_clients()));
create policy care_team_sets on goldthread.homework for insert to gt_app
  with check (set_by = actor() and is_my_client(client_id) and outcome is null
    and (session_id is null or is_session_with_client(session_id, client_id)));
create policy care_team_asks on goldthread.homework for update to gt_app
  using (is_my_client(client_id)) with check (asked_by is null or asked_by = actor());
create policy care_team_reads on goldthread.medication_change for select to gt_app
  using (client_id in (select my_clients()));
create policy care_team_records on goldthread.medication_change for insert to gt_app
  with check (recorded_by = actor() and is_my_client(client_id) and withdrawn_at is null
    and (session_id is null or is_session_with_client(session_id, client_id)));
create policy care_team_withdraws on goldthread.medication_change for update to gt_app
  using (is_my_client(client_id) and withdrawn_at is null) with check (withdrawn_by = actor());

grant select on goldthread.homework, goldthread.medication_change to gt_app, gt_backup;
grant insert on goldthread.homework, goldthread.medication_change to gt_app;
grant update (outcome, outcome_words, asked_session_id, asked_by, asked_at, version) on goldthread.homework to gt_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_why) on goldthread.medication_change to gt_app;
-- No other words of what was set or recorded, and no delete.
