-- What leaves a record, and under what paper. Both tables hold acts: a content in canonical JSON that the ledger's entry
-- stands for; the other columns are made from it. The rules of what goes and what stays are the program's
-- (packages/clinical/disclosure); here stands what was agreed, what was released, and who may know of it.
set local check_function_bodies = off;

-- What a client agreed to in writing, and how it ended: it was revoked, or the event came that it was to end with.
create table goldthread.authorisation (
  id uuid primary key,
  content text not null,
  recorded_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  recorded_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  -- Which one it ends; null for one that is given.
  ends uuid generated always as (((content)::jsonb ->> 'ends')::uuid) stored,
  constraint authorisation_entry_once unique (entry_id),
  constraint authorisation_ended_once unique (ends),
  constraint authorisation_of_client unique (id, client_id),
  constraint authorisation_ends_own foreign key (ends, client_id) references goldthread.authorisation (id, client_id),
  constraint authorisation_content_length check (length(content) <= 40000)
);

-- One release: its ground and answers, each item with its verdict and the rule behind it, and the packet's digest.
create table goldthread.disclosure (
  id uuid primary key,
  content text not null,
  released_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  released_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  authorisation_id uuid generated always as (((content)::jsonb ->> 'authorisationId')::uuid) stored,
  constraint disclosure_entry_once unique (entry_id),
  constraint disclosure_under_clients_own foreign key (authorisation_id, client_id)
    references goldthread.authorisation (id, client_id),
  constraint disclosure_content_length check (length(content) <= 2000000)
);

-- Whether a trainee's note still waits for its supervisor's signature; false for whoever may not read the note.
create function goldthread.awaits_co_signature(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (
        select from note n
        where n.id = wanted and is_my_client(n.client_id)
          and exists (select from staff_role r where r.staff_id = n.author_id and r.role = 'trainee')
          and not exists (select from staff_role r where r.staff_id = n.author_id and r.role in ('clinician', 'supervisor'))
          and not exists (select from signature s where s.note_id = n.id and s.meaning = 'co-signature'));
    end $$;

alter table goldthread.authorisation enable row level security;
alter table goldthread.authorisation force row level security;
alter table goldthread.disclosure enable row level security;
alter table goldthread.disclosure force row level security;

-- What has this client agreed to?  What left this record, newest first?
create index authorisation_by_client on goldthread.authorisation (client_id, recorded_at desc);
create index disclosure_by_client on goldthread.disclosure (client_id, released_at desc);

-- Who answers for the record: the care team, and whoever keeps the records, who reads no note by that.
create policy care_team_and_records_officer_read on goldthread.authorisation for select to gt_app
  using (client_id in (select my_clients()) or (select actor_is('records-officer')));
create policy care_team_and_records_officer_record on goldthread.authorisation for insert to gt_app
  with check (recorded_by = actor() and (is_my_client(client_id) or (select actor_is('records-officer'))));
create policy care_team_and_records_officer_read on goldthread.disclosure for select to gt_app
  using (client_id in (select my_clients()) or (select actor_is('records-officer')));
-- Only who may read a record lets something out of it.
create policy care_team_releases on goldthread.disclosure for insert to gt_app
  with check (released_by = actor() and is_my_client(client_id));

grant select on goldthread.authorisation, goldthread.disclosure to gt_app, gt_policy, gt_backup;
grant insert (id, content, recorded_at, entry_id) on goldthread.authorisation to gt_app;
grant insert (id, content, released_at, entry_id) on goldthread.disclosure to gt_app;
-- No update, no delete, for anybody: an authorisation is ended by another row, a disclosure by nothing.

grant create on schema goldthread to gt_policy;
alter function goldthread.awaits_co_signature(uuid) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.awaits_co_signature(uuid) from public;
grant execute on function goldthread.awaits_co_signature(uuid) to gt_app;
