-- The people around a client: family, guardians, whom to call in an emergency, and what each of them may be told.
create table goldthread.client_contact (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  name text not null,
  relation text not null,
  phone text not null default '',
  email text not null default '',
  guardian boolean not null default false,
  emergency boolean not null default false,
  may_be_told text not null default 'nothing',
  consent_basis text not null default '',
  consent_on date,
  added_by uuid not null references goldthread.staff (id),
  added_at timestamptz not null default now(),
  ended_on date,
  version integer not null default 1,
  constraint client_contact_name_length check (length(name) between 1 and 200),
  constraint client_contact_relation_length check (length(relation) between 1 and 100),
  constraint client_contact_phone_length check (length(phone) <= 60),
  constraint client_contact_email_length check (length(email) <= 254),
  constraint client_contact_may_be_told_known check (may_be_told in ('nothing', 'appointments', 'all')),
  constraint client_contact_consent_basis_length check (length(consent_basis) <= 300),
  -- Nobody is told anything without a reason on file and its date.
  constraint client_contact_told_on_a_basis check
    (may_be_told = 'nothing' or (consent_basis <> '' and consent_on is not null))
);

alter table goldthread.client_contact enable row level security;
alter table goldthread.client_contact force row level security;

-- Who is around this client?
create index client_contact_by_client on goldthread.client_contact (client_id);

create policy care_team_and_keepers_read on goldthread.client_contact for select to gt_app
  using (client_id in (select my_clients()) or (select actor_is('administrator', 'records-officer')));
create policy care_team_and_keepers_add on goldthread.client_contact for insert to gt_app
  with check (added_by = actor()
    and (is_my_client(client_id) or (select actor_is('administrator', 'records-officer'))));
create policy care_team_and_keepers_change on goldthread.client_contact for update to gt_app
  using (is_my_client(client_id) or (select actor_is('administrator', 'records-officer')));

grant select on goldthread.client_contact to gt_app, gt_policy, gt_backup;
grant insert (id, client_id, name, relation, phone, email, guardian, emergency, may_be_told, consent_basis, consent_on,
  added_by) on goldthread.client_contact to gt_app;
grant update (name, relation, phone, email, guardian, emergency, may_be_told, consent_basis, consent_on, ended_on, version)
  on goldthread.client_contact to gt_app;
-- No delete: whom a client once allowed to be told something stays on file, with the day it ended.
