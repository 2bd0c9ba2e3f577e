-- The rest of the practice's settings, its sites, and who changed what from what.
alter table goldthread.practice
  add column session_minutes integer not null default 50,
  add column group_minutes integer not null default 60,
  -- None named: every format is offered.
  add column formats text[] not null default '{}',
  add column profile text not null default 'us-general',
  add column retention_years integer not null default 7,
  add column retention_minor_years integer not null default 3,
  add column credential_warning_days integer not null default 60,
  add column invitation_hours integer not null default 72,
  add constraint practice_session_minutes_range check (session_minutes between 5 and 480),
  add constraint practice_group_minutes_range check (group_minutes between 5 and 480),
  add constraint practice_formats_few check (cardinality(formats) <= 60),
  add constraint practice_profile_shape check (profile ~ '^[a-z0-9-]{2,60}$'),
  add constraint practice_retention_years_range check (retention_years between 1 and 100),
  add constraint practice_retention_minor_years_range check (retention_minor_years between 0 and 100),
  add constraint practice_credential_warning_days_range check (credential_warning_days between 1 and 365),
  add constraint practice_invitation_hours_range check (invitation_hours between 1 and 336);

grant update (session_minutes, group_minutes, formats, profile, retention_years, retention_minor_years,
  credential_warning_days, invitation_hours) on goldthread.practice to gt_app;

-- A site: where the practice sees people. The place of service is the two-digit code that goes on claims.
create table goldthread.site (
  id uuid primary key,
  name text not null,
  address text not null default '',
  place_of_service text not null default '11',
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint site_name_once unique (name),
  constraint site_name_length check (length(name) between 1 and 120),
  constraint site_address_length check (length(address) <= 500),
  constraint site_place_of_service_shape check (place_of_service ~ '^[0-9]{2}$')
);

-- One setting changed by one person, or made, or ended. The content is canonical JSON and the ledger's entry stands for
-- it; the other columns are made from it.
create table goldthread.setting_change (
  id uuid primary key,
  content text not null,
  changed_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  changed_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  setting text not null generated always as ((content)::jsonb ->> 'setting') stored,
  constraint setting_change_entry_once unique (entry_id),
  constraint setting_change_content_length check (length(content) <= 20000)
);

alter table goldthread.site enable row level security;
alter table goldthread.site force row level security;
alter table goldthread.setting_change enable row level security;
alter table goldthread.setting_change force row level security;

-- What was changed last?
create index setting_change_by_time on goldthread.setting_change (changed_at desc, id);

create policy everyone_signed_in_reads on goldthread.site for select to gt_app using ((select works_here()));
create policy administrators_add on goldthread.site for insert to gt_app with check ((select actor_is('administrator')));
create policy administrators_change on goldthread.site for update to gt_app using ((select actor_is('administrator')));
create policy keepers_read on goldthread.setting_change for select to gt_app
  using ((select actor_is('administrator', 'records-officer')));
create policy administrators_record on goldthread.setting_change for insert to gt_app
  with check (changed_by = actor() and (select actor_is('administrator')));

grant select on goldthread.site to gt_app, gt_backup;
grant insert (id, name, address, place_of_service) on goldthread.site to gt_app;
grant update (name, address, place_of_service, active, version) on goldthread.site to gt_app;
-- No delete of a site: sessions were held there. One that closed is made inactive.
grant select on goldthread.setting_change to gt_app, gt_backup;
grant insert (id, content, changed_at, entry_id) on goldthread.setting_change to gt_app;
-- No update, no delete, for anybody: it is evidence.
