-- Who opened, searched, printed or exported what, when. Written in the transaction that reads.
create table goldthread.audit_event (
  seq bigint generated always as identity primary key,
  at timestamptz not null default now(),
  staff_id uuid references goldthread.staff (id),
  act text not null,
  client_id uuid references goldthread.client (id),
  subject text,
  origin text,
  constraint audit_event_act_length check (length(act) between 1 and 80),
  constraint audit_event_subject_length check (length(subject) <= 200),
  constraint audit_event_origin_length check (length(origin) <= 200)
);

alter table goldthread.audit_event enable row level security;
alter table goldthread.audit_event force row level security;

-- Who opened this client's record?
create index audit_event_by_client on goldthread.audit_event (client_id, at);

create policy own_acts_are_written on goldthread.audit_event for insert to gt_app with check (staff_id = actor());
create policy sign_in_acts_are_written on goldthread.audit_event for insert to gt_auth, gt_drafts with check (true);
-- Staff added from the command line, where nobody is signed in.
create policy set_up_acts_are_written on goldthread.audit_event for insert to gt_setup with check (staff_id is null);
create policy records_officer_reads on goldthread.audit_event for select to gt_app
  using ((select actor_is('records-officer')));
create policy care_team_reads on goldthread.audit_event for select to gt_app
  using (client_id in (select my_clients()));

grant insert (staff_id, act, client_id, subject, origin) on goldthread.audit_event to gt_app, gt_auth, gt_drafts, gt_setup;
grant select on goldthread.audit_event to gt_app, gt_backup;
-- No update, no delete, for anybody: the trail is append-only. The time is the database's own.
