-- The shared part of a group session as pinned: written once, referred to by every member's note, changed never.
-- content is the canonical JSON (RFC 8785) to the byte, digest its SHA-256.
create table goldthread.shared_part (
  id uuid primary key,
  session_id uuid not null references goldthread.session (id),
  group_id uuid not null references goldthread.care_group (id),
  version integer not null,
  content text not null,
  digest bytea not null,
  author_id uuid not null references goldthread.staff (id),
  pinned_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  constraint shared_part_version_once unique (session_id, version),
  constraint shared_part_of_session unique (id, session_id, group_id),
  constraint shared_part_digest_is_sha256 check (length(digest) = 32),
  constraint shared_part_entry_once unique (entry_id)
);

alter table goldthread.shared_part enable row level security;
alter table goldthread.shared_part force row level security;

create policy facilitator_reads on goldthread.shared_part for select to gt_app
  using (group_id in (select my_groups()));
-- It is part of a client's record through the note that carries it: of an absent member's it is not.
create policy care_team_reads on goldthread.shared_part for select to gt_app
  using (is_carried_by((select array(select my_clients())), id));
create policy facilitator_pins on goldthread.shared_part for insert to gt_app
  with check (author_id = actor() and group_id in (select my_groups()) and is_session_of_group(session_id, group_id));

grant select on goldthread.shared_part to gt_app, gt_backup;
grant insert on goldthread.shared_part to gt_app;
-- No update, no delete: a correction is an addendum on each note that carries it.
