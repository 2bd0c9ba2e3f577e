-- An episode of care: admitted on a day, moved within it perhaps, discharged with a reason by somebody.
create table goldthread.episode (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  program text not null default '',
  admitted_on date not null,
  admitted_by uuid not null references goldthread.staff (id),
  admitted_why text not null default '',
  discharged_on date,
  discharged_by uuid references goldthread.staff (id),
  discharge_kind text,
  discharge_why text not null default '',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint episode_program_length check (length(program) <= 200),
  constraint episode_admitted_why_length check (length(admitted_why) <= 1000),
  constraint episode_discharge_kind_known check
    (discharge_kind in ('completed', 'left', 'referred', 'moved', 'no-contact', 'administrative', 'died')),
  constraint episode_discharged_whole check ((discharged_on is null) = (discharged_by is null)
    and (discharged_on is null) = (discharge_kind is null)),
  constraint episode_in_order check (discharged_on is null or discharged_on >= admitted_on),
  constraint episode_discharge_why_length check (length(discharge_why) <= 1000),
  constraint episode_of_client unique (id, client_id)
);

create table goldthread.episode_transfer (
  id uuid primary key,
  episode_id uuid not null,
  client_id uuid not null,
  on_date date not null,
  from_program text not null default '',
  to_program text not null,
  why text not null default '',
  transferred_by uuid not null references goldthread.staff (id),
  created_at timestamptz not null default now(),
  constraint episode_transfer_of_one_client foreign key (episode_id, client_id) references goldthread.episode (id, client_id),
  constraint episode_transfer_to_program_length check (length(to_program) between 1 and 200),
  constraint episode_transfer_from_program_length check (length(from_program) <= 200),
  constraint episode_transfer_why_length check (length(why) <= 1000)
);

alter table goldthread.episode enable row level security;
alter table goldthread.episode force row level security;
alter table goldthread.episode_transfer enable row level security;
alter table goldthread.episode_transfer force row level security;

-- When was this client here?  Where were they moved?
create index episode_by_client on goldthread.episode (client_id, admitted_on);
create index episode_transfer_by_episode on goldthread.episode_transfer (episode_id, on_date);
-- Nobody is here twice at once.
create unique index episode_open_once on goldthread.episode (client_id) where discharged_on is null;

create policy care_team_and_keepers_read on goldthread.episode for select to gt_app
  using (client_id in (select my_clients()) or (select actor_is('administrator', 'records-officer')));
create policy care_team_and_keepers_admit on goldthread.episode for insert to gt_app
  with check (admitted_by = actor() and discharged_on is null
    and (is_my_client(client_id) or (select actor_is('administrator', 'records-officer'))));
create policy care_team_and_keepers_change on goldthread.episode for update to gt_app
  using (discharged_on is null and (is_my_client(client_id) or (select actor_is('administrator', 'records-officer'))))
  with check (discharged_by is null or discharged_by = actor());
create policy care_team_and_keepers_read on goldthread.episode_transfer for select to gt_app
  using (client_id in (select my_clients()) or (select actor_is('administrator', 'records-officer')));
create policy care_team_and_keepers_transfer on goldthread.episode_transfer for insert to gt_app
  with check (transferred_by = actor()
    and (is_my_client(client_id) or (select actor_is('administrator', 'records-officer'))));

grant select on goldthread.episode, goldthread.episode_transfer to gt_app, gt_policy, gt_backup;
grant insert (id, client_id, program, admitted_on, admitted_by, admitted_why) on goldthread.episode to gt_app;
grant update (program, discharged_on, discharged_by, discharge_kind, discharge_why, version) on goldthread.episode to gt_app;
grant insert (id, episode_id, client_id, on_date, from_program, to_program, why, transferred_by)
  on goldthread.episode_transfer to gt_app;
-- No delete, and a discharge is not taken back: somebody who comes again is admitted again.
