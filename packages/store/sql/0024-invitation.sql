-- An invitation: a link that lets somebody choose the passphrase of a place on the staff that is made for them. It works
-- once, for a while. Only the SHA-256 of its token is kept, so that whoever reads this table can open nothing with it.
create table goldthread.invitation (
  id uuid primary key,
  staff_id uuid not null references goldthread.staff (id),
  token_digest bytea not null,
  -- Null: from the command line, where nobody is signed in.
  invited_by uuid references goldthread.staff (id),
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  constraint invitation_token_once unique (token_digest),
  constraint invitation_token_is_sha256 check (length(token_digest) = 32),
  constraint invitation_ends_after_it_began check (expires_at > invited_at),
  constraint invitation_one_end check (accepted_at is null or ended_at is null)
);

alter table goldthread.invitation enable row level security;
alter table goldthread.invitation force row level security;

-- Who may still come in? Of several links to one person only the newest works.
create unique index invitation_open_once on goldthread.invitation (staff_id) where accepted_at is null and ended_at is null;

create policy administrators_read on goldthread.invitation for select to gt_app
  using ((select actor_is('administrator')));
create policy administrators_invite on goldthread.invitation for insert to gt_app
  with check ((select actor_is('administrator')) and invited_by = actor() and staff_id <> actor());
create policy administrators_end on goldthread.invitation for update to gt_app
  using ((select actor_is('administrator')) and accepted_at is null) with check (ended_at is not null);
create policy set_up_invites on goldthread.invitation for insert to gt_setup with check (invited_by is null);
create policy sign_in_reads on goldthread.invitation for select to gt_auth using (true);
create policy sign_in_accepts on goldthread.invitation for update to gt_auth
  using (accepted_at is null and ended_at is null) with check (accepted_at is not null);
-- The invited person's sign-in is tied to their place once.
create policy sign_in_is_tied_once on goldthread.staff for update to gt_auth
  using (user_id is null and active) with check (user_id is not null);

grant select (id, staff_id, invited_by, invited_at, expires_at, accepted_at, ended_at) on goldthread.invitation to gt_app;
grant insert (id, staff_id, token_digest, invited_by, invited_at, expires_at) on goldthread.invitation to gt_app;
grant update (ended_at) on goldthread.invitation to gt_app;
grant insert (id, staff_id, token_digest, invited_at, expires_at) on goldthread.invitation to gt_setup;
grant select, update (accepted_at) on goldthread.invitation to gt_auth;
grant update (user_id) on goldthread.staff to gt_auth;
grant select (id, staff_id, invited_by, invited_at, expires_at, accepted_at, ended_at) on goldthread.invitation to gt_backup;
-- The digest is read by the part that checks links alone. No delete: who was invited by whom stays on file.
