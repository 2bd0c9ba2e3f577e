-- Passkeys: what somebody signs in with, and signs notes with, instead of the passphrase. Only the public half is here. A
-- signature keeps the key that made it, so it stays valid when the passkey is removed.
create table goldthread.passkey (
  id uuid primary key,
  staff_id uuid not null references goldthread.staff (id),
  -- As the authenticator names it, base64url.
  credential_id text not null,
  -- The public half as the authenticator gave it: COSE, base64url.
  public_key text not null,
  algorithm text not null,
  -- The site that it was made for: a browser offers it nowhere else.
  rp_id text not null,
  -- How the browser may reach the authenticator.
  transports text[] not null default '{}',
  name text not null,
  sign_count bigint not null default 0,
  added_at timestamptz not null default now(),
  used_at timestamptz,
  version integer not null default 1,
  constraint passkey_credential_once unique (credential_id),
  constraint passkey_algorithm_known check (algorithm in ('ES256', 'EdDSA', 'RS256')),
  constraint passkey_credential_length check (length(credential_id) between 1 and 1400),
  constraint passkey_public_key_length check (length(public_key) <= 4000),
  constraint passkey_transports_count check (cardinality(transports) <= 10),
  constraint passkey_name_length check (length(name) between 1 and 80)
);

-- What is asked of an authenticator now: answered once, within minutes. For a signature it holds what the notes will be
-- made of: the digests, the moment, and the seed of their random bytes, which goes with the row.
create table goldthread.passkey_challenge (
  nonce bytea primary key,
  purpose text not null,
  staff_id uuid references goldthread.staff (id),
  -- The session to sign.
  subject uuid,
  digests text[] not null default '{}',
  seed bytea,
  acted_at timestamptz,
  expires_at timestamptz not null,
  constraint passkey_challenge_nonce_length check (length(nonce) = 32),
  constraint passkey_challenge_purpose_known check (purpose in ('add', 'sign-in', 'sign')),
  constraint passkey_challenge_seed_length check (length(seed) = 32),
  constraint passkey_challenge_whole check ((purpose = 'sign') = (seed is not null and subject is not null and acted_at is not null)),
  constraint passkey_challenge_of_somebody check ((purpose = 'sign-in') = (staff_id is null))
);

-- The passkey's own act: canonical JSON with the raw assertion and all that is needed to check it again. The ledger's
-- entry stands for its digest. Null for a passphrase.
alter table goldthread.signature add column passkey text
  constraint signature_passkey_length check (length(passkey) <= 400000);

alter table goldthread.passkey enable row level security;
alter table goldthread.passkey force row level security;
alter table goldthread.passkey_challenge enable row level security;
alter table goldthread.passkey_challenge force row level security;

-- Which passkeys has this person?  Which challenges are over?
create index passkey_by_staff on goldthread.passkey (staff_id);
create index passkey_challenge_by_end on goldthread.passkey_challenge (expires_at);

create policy own_passkeys_are_read on goldthread.passkey for select to gt_app
  using (staff_id = (select actor()) and (select works_here()));
create policy own_passkeys_are_added on goldthread.passkey for insert to gt_app
  with check (staff_id = actor() and works_here());
create policy own_passkeys_are_named on goldthread.passkey for update to gt_app
  using (staff_id = (select actor()) and (select works_here())) with check (staff_id = actor());
create policy own_passkeys_are_removed on goldthread.passkey for delete to gt_app
  using (staff_id = (select actor()) and (select works_here()));
create policy sign_in_reads on goldthread.passkey for select to gt_auth using (true);
create policy sign_in_counts on goldthread.passkey for update to gt_auth using (true) with check (true);
create policy sign_in_asks on goldthread.passkey_challenge for all to gt_auth using (true) with check (true);

grant select (id, staff_id, credential_id, algorithm, rp_id, transports, name, added_at, used_at, version)
  on goldthread.passkey to gt_app;
grant insert (id, staff_id, credential_id, public_key, algorithm, rp_id, transports, name, sign_count)
  on goldthread.passkey to gt_app;
grant update (name, version) on goldthread.passkey to gt_app;
grant delete on goldthread.passkey to gt_app;
grant select on goldthread.passkey to gt_auth, gt_backup;
grant update (sign_count, used_at) on goldthread.passkey to gt_auth;
grant select, insert, delete on goldthread.passkey_challenge to gt_auth;
-- Nobody reads or changes another's passkey, an administrator neither. No backup holds a challenge.

-- The audit trail in the ledger: once a second its new rows become the leaves of one small tree, whose root is what an
-- entry is about. A row that is changed, added or taken away later no longer fits its batch.
create table goldthread.audit_batch (
  id uuid primary key,
  size integer not null,
  batched_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  constraint audit_batch_size_positive check (size > 0),
  constraint audit_batch_entry_once unique (entry_id)
);

alter table goldthread.audit_event add column batch_id uuid references goldthread.audit_batch (id);

alter table goldthread.audit_batch enable row level security;
alter table goldthread.audit_batch force row level security;

-- What is in no batch yet?  What is in this one?
create index audit_event_waiting on goldthread.audit_event (seq) where batch_id is null;
create index audit_event_by_batch on goldthread.audit_event (batch_id, seq) where batch_id is not null;

create policy sequencer_adds on goldthread.audit_batch for insert to gt_sequencer with check (true);
create policy sequencer_reads on goldthread.audit_event for select to gt_sequencer using (true);
create policy sequencer_batches on goldthread.audit_event for update to gt_sequencer
  using (batch_id is null) with check (batch_id is not null);

grant insert on goldthread.audit_batch to gt_sequencer;
grant select on goldthread.audit_batch to gt_backup;
grant select, update (batch_id) on goldthread.audit_event to gt_sequencer;
-- Nothing else of the trail changes, and of this only that a row is in a batch, once.
