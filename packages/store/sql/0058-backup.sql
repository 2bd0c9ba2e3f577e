-- A backup restored is a second copy of one ledger. So that two copies can never sign two futures of one log, a restored
-- copy goes on under a new key: an epoch says from which checkpoint on, and which key came before. The old private key is
-- in no backup. The content is canonical JSON and the ledger's entry stands for it.
create table goldthread.ledger_epoch (
  id uuid primary key,
  content text not null,
  opened_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  constraint ledger_epoch_entry_once unique (entry_id),
  constraint ledger_epoch_content_length check (length(content) <= 20000)
);

alter table goldthread.ledger_epoch enable row level security;
alter table goldthread.ledger_epoch force row level security;

create policy everyone_signed_in_reads on goldthread.ledger_epoch for select to gt_app using ((select works_here()));
-- Where a copy is restored nobody is signed in.
create policy set_up_opens on goldthread.ledger_epoch for insert to gt_setup with check (true);

grant select on goldthread.ledger_epoch to gt_app, gt_backup;
grant insert (id, content, opened_at, entry_id) on goldthread.ledger_epoch to gt_setup;
-- No update, no delete, for anybody: it is evidence.

-- Where the counters stand. A migration that makes a sequence grants it to gt_backup beside its table's rows.
grant select on all sequences in schema goldthread to gt_backup;
