-- Who pays: a payer with its member number and the profile of rules it goes by, or the client alone; and what the payer
-- has allowed, in sessions or units, from a day to a day.
create table goldthread.coverage (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  kind text not null,
  payer text not null default '',
  member_number text not null default '',
  profile text not null default 'us-general',
  rank integer not null default 0,
  from_date date not null,
  to_date date,
  added_by uuid not null references goldthread.staff (id),
  added_at timestamptz not null default now(),
  version integer not null default 1,
  constraint coverage_kind_known check (kind in ('payer', 'self-pay')),
  constraint coverage_payer_named check ((kind = 'payer') = (payer <> '')),
  constraint coverage_payer_length check (length(payer) <= 200),
  constraint coverage_member_number_length check (length(member_number) <= 60),
  constraint coverage_profile_shape check (profile ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(profile) <= 60),
  constraint coverage_in_order check (to_date is null or to_date >= from_date),
  constraint coverage_of_client unique (id, client_id)
);

create table goldthread.coverage_allowance (
  id uuid primary key,
  coverage_id uuid not null,
  client_id uuid not null,
  number text not null default '',
  counts text not null,
  amount integer not null,
  service_code text,
  from_date date not null,
  to_date date not null,
  added_by uuid not null references goldthread.staff (id),
  version integer not null default 1,
  constraint coverage_allowance_of_one_client foreign key (coverage_id, client_id)
    references goldthread.coverage (id, client_id),
  constraint coverage_allowance_number_length check (length(number) <= 60),
  constraint coverage_allowance_counts_known check (counts in ('sessions', 'units')),
  constraint coverage_allowance_amount_range check (amount between 1 and 10000),
  constraint coverage_allowance_service_code_shape check (service_code ~ '^[A-Z0-9]{5}$'),
  constraint coverage_allowance_in_order check (to_date >= from_date)
);

alter table goldthread.coverage enable row level security;
alter table goldthread.coverage force row level security;
alter table goldthread.coverage_allowance enable row level security;
alter table goldthread.coverage_allowance force row level security;

-- Who pays for this client?  What is allowed under it?
create index coverage_by_client on goldthread.coverage (client_id, rank, from_date);
create index coverage_allowance_by_coverage on goldthread.coverage_allowance (coverage_id, from_date);

create policy care_team_and_keepers_read on goldthread.coverage for select to gt_app
  using (client_id in (select my_clients()) or (select actor_is('administrator', 'records-officer')));
create policy care_team_and_keepers_add on goldthread.coverage for insert to gt_app
  with check (added_by = actor()
    and (is_my_client(client_id) or (select actor_is('administrator', 'records-officer'))));
create policy care_team_and_keepers_change on goldthread.coverage for update to gt_app
  using (is_my_client(client_id) or (select actor_is('administrator', 'records-officer')));
create policy care_team_and_keepers_read on goldthread.coverage_allowance for select to gt_app
  using (client_id in (select my_clients()) or (select actor_is('administrator', 'records-officer')));
create policy care_team_and_keepers_add on goldthread.coverage_allowance for insert to gt_app
  with check (added_by = actor()
    and (is_my_client(client_id) or (select actor_is('administrator', 'records-officer'))));
create policy care_team_and_keepers_change on goldthread.coverage_allowance for update to gt_app
  using (is_my_client(client_id) or (select actor_is('administrator', 'records-officer')));

grant select on goldthread.coverage, goldthread.coverage_allowance to gt_app, gt_policy, gt_backup;
grant insert (id, client_id, kind, payer, member_number, profile, rank, from_date, to_date, added_by)
  on goldthread.coverage to gt_app;
grant update (payer, member_number, profile, rank, from_date, to_date, version) on goldthread.coverage to gt_app;
grant insert (id, coverage_id, client_id, number, counts, amount, service_code, from_date, to_date, added_by)
  on goldthread.coverage_allowance to gt_app;
grant update (number, counts, amount, service_code, from_date, to_date, version) on goldthread.coverage_allowance to gt_app;
-- No delete: a coverage ends, so that what was billed to whom can be told.
