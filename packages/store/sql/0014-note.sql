-- A signed note is evidence: it may be added to (see addenda) and never changed.
-- content is the canonical JSON (RFC 8785) to the byte, digest its SHA-256; the columns beside it are for finding.
create table goldthread.note (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  session_id uuid not null references goldthread.session (id),
  group_id uuid references goldthread.care_group (id),
  shared_part_id uuid,
  kind text not null,
  format text not null,
  author_id uuid not null references goldthread.staff (id),
  happened_at timestamptz not null,
  signed_at timestamptz not null,
  late boolean not null,
  content text not null,
  digest bytea not null,
  constraint note_once_per_session_and_client unique (session_id, client_id),
  constraint note_kind_known check (kind in ('individual', 'group')),
  constraint note_of_a_group_is_pinned check ((kind = 'group') = (group_id is not null)
    and (kind = 'group') = (shared_part_id is not null)),
  constraint note_pins_its_own_session foreign key (shared_part_id, session_id, group_id)
    references goldthread.shared_part (id, session_id, group_id),
  constraint note_digest_is_sha256 check (length(digest) = 32),
  constraint note_content_length check (length(content) <= 4000000)
);

alter table goldthread.note enable row level security;
alter table goldthread.note force row level security;

-- What is in this client's chart, newest first?
create index note_by_client on goldthread.note (client_id, happened_at desc);
-- What carries this shared part?
create index note_by_shared_part on goldthread.note (shared_part_id) where shared_part_id is not null;

create policy care_team_reads_and_facilitator_group_notes on goldthread.note for select to gt_app
  using (client_id in (select my_clients())
    or (group_id is not null and group_id in (select my_groups()) and client_id in (select my_group_clients())));
create policy author_signs on goldthread.note for insert to gt_app
  with check (author_id = actor() and (
    (kind = 'individual' and is_my_client(client_id) and is_session_of_client(session_id, client_id))
    or (kind = 'group' and group_id in (select my_groups()) and client_id in (select my_group_clients()))));

grant select on goldthread.note to gt_app, gt_policy, gt_backup;
grant insert on goldthread.note to gt_app;
-- No update, no delete: corrections are addenda.
