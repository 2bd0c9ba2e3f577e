-- The ledger: acts in a Merkle tree (RFC 6962). Entries are appended without a lock and without a place; the
-- sequencer gives them places and signs a checkpoint. A leaf holds a digest, a kind, a time and 32 random bytes:
-- no name and no client id stands in it.
create table goldthread.ledger_entry (
  id uuid primary key,
  kind text not null,
  leaf text not null,
  leaf_hash bytea not null,
  recorded_at timestamptz not null,
  place bigint,
  constraint ledger_entry_leaf_hash_is_sha256 check (length(leaf_hash) = 32),
  constraint ledger_entry_place_once unique (place)
);

-- Complete subtrees: the hash of the 2^level leaves beginning at index * 2^level.
create table goldthread.ledger_node (
  level integer not null,
  index bigint not null,
  hash bytea not null,
  primary key (level, index),
  constraint ledger_node_hash_is_sha256 check (length(hash) = 32)
);

-- Signed checkpoints (C2SP signed note): what a rewritten history is caught by.
create table goldthread.ledger_checkpoint (
  size bigint primary key,
  root bytea not null,
  note text not null,
  signed_at timestamptz not null,
  constraint ledger_checkpoint_root_is_sha256 check (length(root) = 32)
);

alter table goldthread.ledger_entry enable row level security;
alter table goldthread.ledger_entry force row level security;
alter table goldthread.ledger_node enable row level security;
alter table goldthread.ledger_node force row level security;
alter table goldthread.ledger_checkpoint enable row level security;
alter table goldthread.ledger_checkpoint force row level security;

-- What has no place yet, in the order it was recorded?
create index ledger_entry_waiting on goldthread.ledger_entry (recorded_at, id) where place is null;

create policy everyone_signed_in_reads on goldthread.ledger_entry for select to gt_app using ((select works_here()));
create policy an_act_is_recorded on goldthread.ledger_entry for insert to gt_app
  with check ((select works_here()) and place is null);
create policy sequencer_reads on goldthread.ledger_entry for select to gt_sequencer using (true);
create policy sequencer_places on goldthread.ledger_entry for update to gt_sequencer
  using (place is null) with check (place is not null);
create policy sequencer_batches on goldthread.ledger_entry for insert to gt_sequencer with check (place is null);
create policy set_up_records on goldthread.ledger_entry for insert to gt_setup with check (place is null);
create policy everyone_signed_in_reads on goldthread.ledger_node for select to gt_app using ((select works_here()));
create policy sequencer_reads on goldthread.ledger_node for select to gt_sequencer using (true);
create policy sequencer_adds on goldthread.ledger_node for insert to gt_sequencer with check (true);
create policy everyone_signed_in_reads on goldthread.ledger_checkpoint for select to gt_app using ((select works_here()));
create policy sequencer_reads on goldthread.ledger_checkpoint for select to gt_sequencer using (true);
create policy sequencer_adds on goldthread.ledger_checkpoint for insert to gt_sequencer with check (true);

grant select on goldthread.ledger_entry, goldthread.ledger_node, goldthread.ledger_checkpoint
  to gt_app, gt_sequencer, gt_backup;
grant insert (id, kind, leaf, leaf_hash, recorded_at) on goldthread.ledger_entry to gt_app, gt_sequencer, gt_setup;
grant update (place) on goldthread.ledger_entry to gt_sequencer;
grant insert on goldthread.ledger_node, goldthread.ledger_checkpoint to gt_sequencer;
-- No delete and no change of a leaf, for anybody: the log is append-only.
