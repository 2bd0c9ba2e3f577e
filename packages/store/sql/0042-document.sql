-- Documents: scans and letters in a client's chart. The bytes lie encrypted in the data folder under a name that says
-- nothing; here stand what they are, their SHA-256 and the key that opens them. A document is withdrawn with a reason and
-- never deleted.
create table goldthread.document (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  title text not null,
  media_type text not null,
  size_bytes bigint not null,
  digest bytea not null,
  stored_as text not null,
  key bytea not null,
  scanned boolean not null,
  uploaded_by uuid not null references goldthread.staff (id),
  uploaded_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references goldthread.staff (id),
  withdrawn_reason text,
  version integer not null default 1,
  constraint document_title_length check (length(title) between 1 and 200),
  constraint document_media_type_known check (media_type in
    ('application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/tiff', 'image/gif')),
  constraint document_size_range check (size_bytes between 1 and 1073741824),
  constraint document_digest_is_sha256 check (length(digest) = 32),
  constraint document_key_is_aes_256 check (length(key) = 32),
  constraint document_stored_as_shape check (stored_as ~ '^[0-9a-f]{64}$'),
  constraint document_stored_as_once unique (stored_as),
  constraint document_withdrawn_whole check ((withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawn_reason is null)),
  constraint document_withdrawn_reason_length check (length(withdrawn_reason) between 1 and 500)
);

alter table goldthread.document enable row level security;
alter table goldthread.document force row level security;

-- What lies in this chart, newest first?
create index document_by_client on goldthread.document (client_id, uploaded_at desc);

create policy care_team_reads on goldthread.document for select to gt_app using (client_id in (select my_clients()));
create policy care_team_adds on goldthread.document for insert to gt_app
  with check (uploaded_by = actor() and is_my_client(client_id));
-- What is withdrawn stays so, with its reason.
create policy care_team_changes on goldthread.document for update to gt_app
  using (is_my_client(client_id) and withdrawn_at is null)
  with check (withdrawn_by is null or withdrawn_by = actor());

grant select on goldthread.document to gt_app, gt_backup;
grant insert (id, client_id, title, media_type, size_bytes, digest, stored_as, key, scanned, uploaded_by)
  on goldthread.document to gt_app;
grant update (title, withdrawn_at, withdrawn_by, withdrawn_reason, version) on goldthread.document to gt_app;
-- No delete, and no change of what was taken in: another scan is another document.
