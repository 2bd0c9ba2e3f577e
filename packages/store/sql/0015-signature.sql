-- A signature: an act by one person at one moment, with a stated meaning, over the digest of one note.
create table goldthread.signature (
  id uuid primary key,
  note_id uuid not null references goldthread.note (id),
  signer_id uuid not null references goldthread.staff (id),
  signer_name text not null,
  credential text not null,
  meaning text not null,
  method text not null,
  digest bytea not null,
  signed_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  constraint signature_meaning_known check (meaning in ('author', 'co-author', 'co-signature', 'attestation')),
  constraint signature_method_known check (method in ('passphrase', 'passkey')),
  constraint signature_digest_is_sha256 check (length(digest) = 32),
  constraint signature_entry_once unique (entry_id)
);

alter table goldthread.signature enable row level security;
alter table goldthread.signature force row level security;

-- Who signed this note?
create index signature_by_note on goldthread.signature (note_id);

-- Whoever may read the note may read who signed it.
create policy readers_of_the_note on goldthread.signature for select to gt_app
  using (is_readable_note((select array(select my_clients())), (select array(select my_groups())),
    (select array(select my_group_clients())), note_id));
-- Asked of the author alone, once for each note of a group session: the note's own policies would be asked each time.
create policy author_signs on goldthread.signature for insert to gt_app
  with check (signer_id = actor() and meaning = 'author' and is_my_note(note_id));

grant select on goldthread.signature to gt_app, gt_backup;
grant insert on goldthread.signature to gt_app;
-- No update, no delete: a signature stands.
