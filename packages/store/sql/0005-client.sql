-- The client's name and record number: what a facilitator needs to run a group.
-- Everything else about a person stands in client_detail, which only the care team and the record's keepers read.
create table goldthread.client (
  id uuid primary key,
  record_number text not null,
  name text not null,
  preferred_name text not null default '',
  pronouns text not null default '',
  created_by uuid not null references goldthread.staff (id),
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint client_record_number_once unique (record_number),
  constraint client_record_number_length check (length(record_number) between 1 and 40),
  constraint client_name_length check (length(name) between 1 and 200),
  constraint client_preferred_name_length check (length(preferred_name) <= 100),
  constraint client_pronouns_length check (length(pronouns) <= 60)
);

create table goldthread.client_detail (
  client_id uuid primary key references goldthread.client (id),
  birth_date date,
  constraint client_birth_date_range check (birth_date >= '1880-01-01')
);

create table goldthread.client_alias (
  client_id uuid not null references goldthread.client (id),
  alias text not null,
  primary key (client_id, alias),
  constraint client_alias_length check (length(alias) between 1 and 100)
);

alter table goldthread.client enable row level security;
alter table goldthread.client force row level security;
alter table goldthread.client_detail enable row level security;
alter table goldthread.client_detail force row level security;
alter table goldthread.client_alias enable row level security;
alter table goldthread.client_alias force row level security;

-- Is the name taken? (asked when a client is added)  Whom does this prefix name? (an administrator's search)
create index client_by_name on goldthread.client (lower(name) text_pattern_ops);

-- The care team, the facilitators of a member's groups, and the record's keepers. One policy and not three, here and
-- wherever an answer may come from a dear question: PostgreSQL asks policies in an order of its own, but the parts of one
-- from left to right until one says yes.
create policy care_team_facilitators_and_keepers_read on goldthread.client for select to gt_app
  using (id in (select my_clients()) or id in (select my_group_clients())
    or (select actor_is('administrator', 'records-officer')));
create policy staff_add on goldthread.client for insert to gt_app
  with check (created_by = actor()
    and actor_is('clinician', 'trainee', 'supervisor', 'nurse', 'administrator', 'records-officer'));
create policy care_team_changes on goldthread.client for update to gt_app
  using (id in (select my_clients()) or (select actor_is('administrator', 'records-officer')));

create policy care_team_and_keepers_read on goldthread.client_detail for select to gt_app
  using (client_id in (select my_clients()) or (select actor_is('administrator', 'records-officer')));
create policy creator_adds on goldthread.client_detail for insert to gt_app
  with check (is_new_client_of_mine(client_id) or client_id in (select my_clients())
    or (select actor_is('administrator', 'records-officer')));
create policy care_team_changes on goldthread.client_detail for update to gt_app
  using (client_id in (select my_clients()) or (select actor_is('administrator', 'records-officer')));

create policy care_team_facilitators_and_keepers_read on goldthread.client_alias for select to gt_app
  using (client_id in (select my_clients()) or client_id in (select my_group_clients())
    or (select actor_is('administrator', 'records-officer')));
create policy creator_adds on goldthread.client_alias for insert to gt_app
  with check (is_new_client_of_mine(client_id) or client_id in (select my_clients())
    or (select actor_is('administrator', 'records-officer')));
create policy care_team_removes on goldthread.client_alias for delete to gt_app
  using (client_id in (select my_clients()) or (select actor_is('administrator', 'records-officer')));

grant select on goldthread.client, goldthread.client_detail, goldthread.client_alias to gt_app, gt_policy, gt_backup;
grant insert (id, record_number, name, preferred_name, pronouns, created_by) on goldthread.client to gt_app;
grant insert on goldthread.client_detail, goldthread.client_alias to gt_app;
grant update (name, preferred_name, pronouns, version) on goldthread.client to gt_app;
grant update (birth_date) on goldthread.client_detail to gt_app;
grant delete on goldthread.client_alias to gt_app;
-- No delete of a client: a record is kept, and destroyed only by the rules of keeping.

-- Two clients of one name are told apart, so whoever adds the second is asked. The answer is a count and no more:
-- a clinician must not learn from it whom the practice treats.
create function goldthread.clients_of_name(wanted text) returns integer
  language sql stable security definer set search_path = goldthread, pg_temp
  as $$ select count(*)::integer from client where lower(name) = lower(wanted) and works_here() $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.clients_of_name(text) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.clients_of_name(text) from public;
grant execute on function goldthread.clients_of_name(text) to gt_app;
