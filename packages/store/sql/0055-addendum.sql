-- What was added to a signed note: addenda, late entries, corrections of a passage, a retraction, where a note that stood
-- in the wrong chart went, attestations; and a client's request to amend with what came of it. The note stands as it was
-- signed; every addition is an act of its own with its own author and time. The content is canonical JSON and the
-- ledger's entry stands for it; the other columns are made from it.
create table goldthread.note_addition (
  id uuid primary key,
  content text not null,
  added_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  kind text not null generated always as ((content)::jsonb ->> 'kind') stored,
  added_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  note_id uuid not null generated always as (((content)::jsonb ->> 'noteId')::uuid) stored references goldthread.note (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  -- What was done in one press: an addition to a group's shared part is one row for each note that carries it.
  act_id uuid not null generated always as (((content)::jsonb ->> 'actId')::uuid) stored,
  shared_part_id uuid generated always as (((content)::jsonb -> 'shared' ->> 'partId')::uuid) stored
    references goldthread.shared_part (id),
  -- The note in the right chart.
  moved_to uuid generated always as (((content)::jsonb ->> 'movedTo')::uuid) stored references goldthread.note (id),
  -- The request that this answers, or disagrees about.
  request_id uuid generated always as (((content)::jsonb ->> 'requestId')::uuid) stored
    references goldthread.note_addition (id),
  constraint note_addition_entry_once unique (entry_id),
  constraint note_addition_act_once unique (act_id, note_id),
  constraint note_addition_kind_known check (kind in ('addendum', 'late-entry', 'correction', 'retraction', 'moved',
    'attestation', 'amendment-request', 'amendment-decision', 'disagreement')),
  constraint note_addition_content_length check (length(content) <= 400000)
);

alter table goldthread.note_addition enable row level security;
alter table goldthread.note_addition force row level security;

-- What was added to this note?
create index note_addition_by_note on goldthread.note_addition (note_id, added_at);
-- Is this note retracted? (and it is only once)
create unique index note_addition_retracted_once on goldthread.note_addition (note_id) where kind = 'retraction';
-- What was decided about this request? (and it is only once)
create unique index note_addition_decided_once on goldthread.note_addition (request_id) where kind = 'amendment-decision';
-- Which requests are there, newest first?
create index note_addition_requests on goldthread.note_addition (added_at desc) where kind = 'amendment-request';

-- Whether the actor may add this to that note.
set local check_function_bodies = off;
create function goldthread.may_add_to_note(wanted uuid, addition_kind text, part uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      its note;
      leads boolean;
      reads boolean;
    begin
      select * into its from note where id = wanted;
      if not found or not works_here() then return false; end if;
      leads := coalesce(its.group_id in (select my_groups()), false);
      -- Said of the shared part, it goes to every note that carries it, also of members who have left since.
      if part is not null then
        return leads and its.shared_part_id = part and addition_kind in ('addendum', 'correction');
      end if;
      reads := is_my_client(its.client_id) or (leads and its.client_id in (select my_group_clients()));
      return case
        -- A request is about the record, which its keepers answer for.
        when addition_kind in ('amendment-request', 'amendment-decision', 'disagreement')
          then reads or actor_is('records-officer')
        -- Somebody else's words are put right by somebody who could have written them.
        when addition_kind in ('correction', 'retraction', 'moved')
          then reads and (its.author_id = me or actor_is('clinician', 'supervisor', 'nurse'))
        -- Who led the session and has not signed.
        when addition_kind = 'attestation'
          then (reads or leads) and its.author_id <> me
            and exists (select from session_facilitator f where f.session_id = its.session_id and f.staff_id = me)
        else reads and actor_is('clinician', 'trainee', 'supervisor', 'nurse', 'aide')
      end;
    end $$;

-- The notes that carry a shared part, for whoever leads its group: their ids and digests, and nobody's name.
create function goldthread.notes_carrying(part uuid) returns table (id uuid, client_id uuid, digest text)
  language plpgsql stable security definer rows 12 set search_path = goldthread, pg_temp
  as $$
    begin
      return query select n.id, n.client_id, encode(n.digest, 'hex') from note n
        where n.shared_part_id = part and n.group_id in (select my_groups()) order by n.id;
    end $$;

-- A note as far as a request to amend it needs, for those who may read it and for the keepers of the records.
create function goldthread.note_to_amend(wanted uuid) returns table (id uuid, client_id uuid, digest text)
  language plpgsql stable security definer rows 1 set search_path = goldthread, pg_temp
  as $$
    begin
      return query select n.id, n.client_id, encode(n.digest, 'hex') from note n
        where n.id = wanted and may_add_to_note(n.id, 'amendment-request', null);
    end $$;

-- Whether somebody took this note back: as written in the wrong chart, or for somebody who was not there.
create function goldthread.is_retracted(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from note_addition a where a.note_id = wanted and a.kind = 'retraction')
        or exists (select from attendance_correction k where k.note_id = wanted);
    end $$;

-- Requests to amend that are open, and those of the last year: those of one's own clients, and all for the keepers of the
-- records, who may not read the note and need no word of it for this.
create function goldthread.amendment_requests(since timestamptz)
  returns table (
    id uuid, note_id uuid, client_id uuid, client_name text, happened_at timestamptz, content text, decision text,
    disagreement text)
  language plpgsql stable security definer rows 20 set search_path = goldthread, pg_temp
  as $$
    declare
      keeper boolean := actor_is('records-officer');
      mine uuid[] := array(select my_clients());
    begin
      if not works_here() then return; end if;
      return query
      select r.id, r.note_id, r.client_id, c.name, n.happened_at, r.content, d.content, s.content
      from note_addition r
      join client c on c.id = r.client_id
      join note n on n.id = r.note_id
      left join note_addition d on d.request_id = r.id and d.kind = 'amendment-decision'
      left join lateral (select x.content from note_addition x where x.request_id = r.id and x.kind = 'disagreement'
        order by x.added_at desc limit 1) s on true
      where r.kind = 'amendment-request' and (keeper or r.client_id = any (mine))
        and (d.id is null or r.added_at >= since)
      order by d.id is not null, r.added_at, r.id limit 500;
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.may_add_to_note(uuid, text, uuid) owner to gt_policy;
alter function goldthread.notes_carrying(uuid) owner to gt_policy;
alter function goldthread.note_to_amend(uuid) owner to gt_policy;
alter function goldthread.is_retracted(uuid) owner to gt_policy;
alter function goldthread.amendment_requests(timestamptz) owner to gt_policy;
revoke all on function goldthread.may_add_to_note(uuid, text, uuid), goldthread.notes_carrying(uuid),
  goldthread.note_to_amend(uuid), goldthread.is_retracted(uuid), goldthread.amendment_requests(timestamptz) from public;
grant execute on function goldthread.may_add_to_note(uuid, text, uuid), goldthread.notes_carrying(uuid),
  goldthread.note_to_amend(uuid), goldthread.is_retracted(uuid), goldthread.amendment_requests(timestamptz) to gt_app;
grant execute on function goldthread.may_add_to_note(uuid, text, uuid) to gt_policy;

-- Whether an addition names the note's own client, and another addition of the same note where it answers one.
create function goldthread.is_addition_of(its_note uuid, its_client uuid, request uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from note n where n.id = its_note and n.client_id = its_client)
        and (request is null or exists (select from note_addition r
          where r.id = request and r.note_id = its_note and r.kind = 'amendment-request'));
    end $$;
alter function goldthread.is_addition_of(uuid, uuid, uuid) owner to gt_policy;
revoke all on function goldthread.is_addition_of(uuid, uuid, uuid) from public;
grant execute on function goldthread.is_addition_of(uuid, uuid, uuid) to gt_app;

-- Whoever may read the note reads what was added to it; requests are read by the keepers of the records as well.
create policy readers_of_the_note_and_keepers on goldthread.note_addition for select to gt_app
  using (is_readable_note((select array(select my_clients())), (select array(select my_groups())),
      (select array(select my_group_clients())), note_id)
    or (kind in ('amendment-request', 'amendment-decision', 'disagreement') and (select actor_is('records-officer'))));
create policy staff_add on goldthread.note_addition for insert to gt_app
  with check (added_by = actor() and may_add_to_note(note_id, kind, shared_part_id)
    and is_addition_of(note_id, client_id, request_id));

grant select on goldthread.note_addition to gt_app, gt_policy, gt_backup;
grant insert (id, content, added_at, entry_id) on goldthread.note_addition to gt_app;
-- No update, no delete, for anybody: it is evidence like the note it stands beside.

-- A bill that went out stands on a record that was added to since.
set local role gt_policy;
create or replace function goldthread.is_changed_since(wanted_session uuid, wanted_client uuid, moment timestamptz) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from attendance_correction k
          where k.session_id = wanted_session and k.corrected_at > moment)
        or exists (select from note n join note_addition a on a.note_id = n.id
          where n.session_id = wanted_session and n.client_id = wanted_client and a.added_at > moment
            and a.kind in ('addendum', 'late-entry', 'correction', 'retraction'));
    end $$;
reset role;
revoke create on schema goldthread from gt_policy;
