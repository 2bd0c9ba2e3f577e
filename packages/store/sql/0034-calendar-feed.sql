-- A calendar that a member of staff has asked for, read by their own calendar programme under an address that nobody can
-- guess. Whoever holds the address reads the schedule, so only the digest of its token is kept, its owner can take it
-- back at any time, and names stand in it only where the owner said so.
create table goldthread.calendar_feed (
  id uuid primary key,
  staff_id uuid not null references goldthread.staff (id),
  token_digest bytea not null,
  with_names boolean not null default false,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  last_read_at timestamptz,
  constraint calendar_feed_token_once unique (token_digest),
  constraint calendar_feed_digest_length check (length(token_digest) = 32)
);

alter table goldthread.calendar_feed enable row level security;
alter table goldthread.calendar_feed force row level security;

-- Which calendars has this person asked for?
create index calendar_feed_by_staff on goldthread.calendar_feed (staff_id);

create policy owner_reads on goldthread.calendar_feed for select to gt_app
  using (staff_id = (select actor()) and (select works_here()));
create policy owner_adds on goldthread.calendar_feed for insert to gt_app
  with check (staff_id = actor() and works_here());
create policy owner_revokes on goldthread.calendar_feed for update to gt_app
  using (staff_id = (select actor()) and (select works_here()) and revoked_at is null)
  with check (revoked_at is not null);
-- The token stands for a sign-in, so the part that signs people in looks it up.
create policy sign_in_reads on goldthread.calendar_feed for select to gt_auth using (true);
create policy sign_in_notes_reading on goldthread.calendar_feed for update to gt_auth using (revoked_at is null);

grant select (id, staff_id, with_names, created_at, revoked_at, last_read_at) on goldthread.calendar_feed to gt_app;
grant select on goldthread.calendar_feed to gt_auth, gt_policy, gt_backup;
grant insert (id, staff_id, token_digest, with_names) on goldthread.calendar_feed to gt_app;
grant update (revoked_at) on goldthread.calendar_feed to gt_app;
grant update (last_read_at) on goldthread.calendar_feed to gt_auth;
-- No update of what it shows: whoever wants another kind makes another, at an address of its own. Nothing is unrevoked.
