-- The practice: one row. A sample practice stays one for good, so that its fiction can never pass for a record.
-- Filling one takes many transactions, and until the last of them it is not ready: one that was cut short is nobody's
-- to see, and the next start takes it away.
create table goldthread.practice (
  only_one boolean primary key default true,
  name text not null,
  zone text not null,
  sample boolean not null default false,
  ready boolean not null default true,
  due_hours integer not null default 24,
  idle_minutes integer not null default 15,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint practice_is_one check (only_one),
  constraint practice_unready_is_sample check (ready or sample),
  constraint practice_name_length check (length(name) between 1 and 200),
  constraint practice_due_hours_range check (due_hours between 1 and 720),
  constraint practice_idle_minutes_range check (idle_minutes between 2 and 240)
);

alter table goldthread.practice enable row level security;
alter table goldthread.practice force row level security;

create policy everyone_signed_in_reads on goldthread.practice for select to gt_app using ((select works_here()));
create policy administrators_change on goldthread.practice for update to gt_app
  using ((select actor_is('administrator')));
create policy parts_read on goldthread.practice for select to gt_auth, gt_drafts, gt_sequencer, gt_setup using (true);
create policy set_up_creates on goldthread.practice for insert to gt_setup with check (true);
create policy set_up_finishes on goldthread.practice for update to gt_setup using (not ready) with check (ready);

grant select on goldthread.practice to gt_app, gt_auth, gt_drafts, gt_sequencer, gt_setup, gt_policy, gt_backup;
grant insert (name, zone, sample, ready, due_hours, idle_minutes), update (ready) on goldthread.practice to gt_setup;
grant update (name, zone, due_hours, idle_minutes, version) on goldthread.practice to gt_app;
-- No update of sample, no delete: a practice is never unmarked, and one that is ready stays so.
