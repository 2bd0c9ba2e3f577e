-- Requests about a record: a client's for access or an accounting, somebody else's for a release. The acts are one table: it
-- was received, the time was extended, it was answered. A request to amend stands beside its note (0055).
set local check_function_bodies = off;

create table goldthread.record_request (
  id uuid primary key,
  content text not null,
  acted_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  acted_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  what text not null generated always as ((content)::jsonb ->> 'what') stored,
  -- Which request is extended or answered.
  request_id uuid generated always as (((content)::jsonb ->> 'requestId')::uuid) stored,
  constraint record_request_entry_once unique (entry_id),
  constraint record_request_of_client unique (id, client_id),
  constraint record_request_about_own foreign key (request_id, client_id)
    references goldthread.record_request (id, client_id),
  -- The time is extended once, and an answer is given once.
  constraint record_request_step_once unique (request_id, what),
  constraint record_request_what_known check (what in ('received', 'extended', 'answered')),
  constraint record_request_step_whole check ((what = 'received') = (request_id is null)),
  constraint record_request_content_length check (length(content) <= 20000)
);

alter table goldthread.record_request enable row level security;
alter table goldthread.record_request force row level security;

-- What was asked about this client, newest first?  What is still to be answered?
create index record_request_by_client on goldthread.record_request (client_id, acted_at desc);
create index record_request_received on goldthread.record_request (acted_at) where what = 'received';

-- Who answers for the record: the care team, and whoever keeps the records.
create policy care_team_and_records_officer_read on goldthread.record_request for select to gt_app
  using (client_id in (select my_clients()) or (select actor_is('records-officer')));
create policy care_team_and_records_officer_record on goldthread.record_request for insert to gt_app
  with check (acted_by = actor() and (is_my_client(client_id) or (select actor_is('records-officer'))));

grant select on goldthread.record_request to gt_app, gt_policy, gt_backup;
grant insert (id, content, acted_at, entry_id) on goldthread.record_request to gt_app;
grant delete on goldthread.record_request to gt_policy;
-- No update for anybody, and no delete but with the record (0064).
