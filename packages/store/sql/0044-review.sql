-- What the reviewer would have kept from being signed and somebody answered: "this is not that person, because ...".
-- The content is canonical JSON and the ledger's entry stands for it; the other columns are made from it. It says where
-- in which note the words stand and never repeats them.
create table goldthread.review_answer (
  id uuid primary key,
  content text not null,
  answered_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  answered_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  session_id uuid not null generated always as (((content)::jsonb ->> 'sessionId')::uuid) stored references goldthread.session (id),
  -- Whose note it is; of a shared part it is nobody's.
  client_id uuid generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  group_id uuid generated always as (((content)::jsonb ->> 'groupId')::uuid) stored references goldthread.care_group (id),
  constraint review_answer_entry_once unique (entry_id),
  constraint review_answer_content_length check (length(content) <= 20000)
);

-- Rules that this practice does not want, or wants to weigh otherwise. Those that block are not among them.
alter table goldthread.practice
  add column rules_off text[] not null default '{}',
  add column rule_severities jsonb not null default '{}',
  add constraint practice_rules_off_few check (cardinality(rules_off) <= 500),
  add constraint practice_rule_severities_object check (jsonb_typeof(rule_severities) = 'object');

alter table goldthread.review_answer enable row level security;
alter table goldthread.review_answer force row level security;

-- What was answered last?
create index review_answer_by_time on goldthread.review_answer (answered_at desc, id);
-- What was answered in this session?
create index review_answer_by_session on goldthread.review_answer (session_id);

-- Who answered, who keeps the records, and whoever may read the note.
create policy author_keepers_and_team_read on goldthread.review_answer for select to gt_app
  using ((answered_by = actor() and (select works_here())) or (select actor_is('records-officer'))
    or (client_id is not null and client_id in (select my_clients()))
    or (client_id is null and group_id in (select my_groups())));
create policy author_answers on goldthread.review_answer for insert to gt_app
  with check (answered_by = actor() and (select works_here())
    and ((group_id is null and is_my_client(client_id)) or group_id in (select my_groups())));

grant select on goldthread.review_answer to gt_app, gt_backup;
grant insert (id, content, answered_at, entry_id) on goldthread.review_answer to gt_app;
grant update (rules_off, rule_severities) on goldthread.practice to gt_app;
-- No update, no delete, for anybody: it is evidence.
