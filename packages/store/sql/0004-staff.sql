-- Staff: the people who work here. No client data; everyone signed in sees who their colleagues are.
create table goldthread.staff (
  id uuid primary key,
  user_id text,
  name text not null,
  email text not null,
  credential text not null default '',
  supervisor_id uuid references goldthread.staff (id),
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint staff_name_length check (length(name) between 1 and 200),
  constraint staff_email_length check (length(email) between 3 and 254),
  constraint staff_credential_length check (length(credential) <= 60),
  constraint staff_email_once unique (email),
  constraint staff_user_once unique (user_id)
);

create table goldthread.staff_role (
  staff_id uuid not null references goldthread.staff (id),
  role text not null,
  primary key (staff_id, role),
  constraint staff_role_known check (role in
    ('clinician', 'trainee', 'supervisor', 'nurse', 'aide', 'biller', 'records-officer', 'administrator'))
);

alter table goldthread.staff enable row level security;
alter table goldthread.staff force row level security;
alter table goldthread.staff_role enable row level security;
alter table goldthread.staff_role force row level security;

create policy everyone_signed_in_reads on goldthread.staff for select to gt_app using ((select works_here()));
create policy administrators_add on goldthread.staff for insert to gt_app with check (actor_is('administrator'));
create policy administrators_change on goldthread.staff for update to gt_app
  using ((select actor_is('administrator')));
create policy sign_in_reads on goldthread.staff for select to gt_auth, gt_drafts using (true);
create policy set_up_creates on goldthread.staff for insert to gt_setup with check (true);
create policy set_up_reads on goldthread.staff for select to gt_setup using (true);

create policy everyone_signed_in_reads on goldthread.staff_role for select to gt_app using ((select works_here()));
-- Never to themself: a role can open charts, so it is given by somebody else.
create policy administrators_add on goldthread.staff_role for insert to gt_app
  with check (actor_is('administrator') and staff_id <> actor());
create policy administrators_remove on goldthread.staff_role for delete to gt_app
  using (actor_is('administrator') and staff_id <> actor());
create policy sign_in_reads on goldthread.staff_role for select to gt_auth using (true);
create policy set_up_creates on goldthread.staff_role for insert to gt_setup with check (true);
create policy set_up_reads on goldthread.staff_role for select to gt_setup using (true);

grant select on goldthread.staff, goldthread.staff_role to gt_app, gt_auth, gt_setup, gt_policy, gt_backup;
grant select (id, name, active) on goldthread.staff to gt_drafts;
grant insert (id, user_id, name, email, credential, supervisor_id) on goldthread.staff to gt_app, gt_setup;
grant insert on goldthread.staff_role to gt_app, gt_setup;
grant update (name, credential, supervisor_id, active, version) on goldthread.staff to gt_app;
grant delete on goldthread.staff_role to gt_app;
-- No delete of staff: a signature's signer stays on file. Somebody who leaves is made inactive.
