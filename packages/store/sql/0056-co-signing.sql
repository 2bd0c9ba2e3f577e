-- Co-signing: a trainee's notes go to their supervisor, who reads them, comments beside a passage, returns them, or signs
-- as well. Nothing of the signed note changes: the trainee answers a return by adding to the note. What a supervisor says
-- to a trainee is kept beside the record and is no part of it: no care team reads it and no file carries it.
set local check_function_bodies = off;

create table goldthread.supervision_comment (
  id uuid primary key,
  content text not null,
  said_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  kind text not null generated always as ((content)::jsonb ->> 'kind') stored,
  said_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  note_id uuid not null generated always as (((content)::jsonb ->> 'noteId')::uuid) stored references goldthread.note (id),
  -- The note's author, to whom it is said.
  said_to uuid not null generated always as (((content)::jsonb ->> 'to')::uuid) stored references goldthread.staff (id),
  constraint supervision_comment_entry_once unique (entry_id),
  constraint supervision_comment_kind_known check (kind in ('comment', 'return')),
  constraint supervision_comment_content_length check (length(content) <= 400000)
);

alter table goldthread.supervision_comment enable row level security;
alter table goldthread.supervision_comment force row level security;

-- What was said about this note?
create index supervision_comment_by_note on goldthread.supervision_comment (note_id, said_at);
-- What came back to this person?
create index supervision_comment_to on goldthread.supervision_comment (said_to, said_at) where kind = 'return';
-- What did this person write that a supervisor signs too?
create index note_by_author on goldthread.note (author_id, happened_at desc);
-- Nobody signs the same note twice.
create unique index signature_once on goldthread.signature (note_id, signer_id);

-- Trainees whom the actor supervises. Whoever is a clinician as well needs no second signature.
create function goldthread.my_trainees() returns setof uuid
  language plpgsql stable security definer rows 3 set search_path = goldthread, pg_temp
  as $$
    begin
      return query
      select s.id from staff s
      where s.supervisor_id = actor() and works_here()
        and exists (select from staff_role r where r.staff_id = s.id and r.role = 'trainee')
        and not exists (select from staff_role r where r.staff_id = s.id and r.role in ('clinician', 'supervisor'));
    end $$;

-- Whether this is a note of one of them that still counts.
create function goldthread.is_trainees_note(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from note n where n.id = wanted and n.author_id in (select my_trainees()))
        and not is_retracted(wanted);
    end $$;

-- Whether a note of one of these authors carries this shared part.
create function goldthread.is_carried_by_authors(authors uuid[], part uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return cardinality(authors) > 0
        and exists (select from note n where n.shared_part_id = part and n.author_id = any (authors));
    end $$;

-- Whether the actor led this note's session beside its author.
create function goldthread.is_led_beside_author(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return works_here() and exists (select from note n join session_facilitator f on f.session_id = n.session_id
        where n.id = wanted and f.staff_id = actor() and n.author_id <> actor() and n.group_id in (select my_groups()));
    end $$;

-- Whether this person wrote this note.
create function goldthread.is_note_by(wanted uuid, author uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from note n where n.id = wanted and n.author_id = author);
    end $$;

-- What waits for the actor's signature beside a trainee's, and what came back to the actor: a return stands until its
-- author adds to the note. Names, because whoever is asked may read the note; no word of it.
create function goldthread.to_co_sign()
  returns table (
    note_id uuid, session_id uuid, client_id uuid, client_name text, author_id uuid, author_name text, group_id uuid,
    group_name text, happened_at timestamptz, signed_at timestamptz, digest text, profile text, is_mine boolean,
    returned_at timestamptz, answered_at timestamptz, comments integer)
  language plpgsql stable security definer rows 20 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      trainees uuid[] := array(select my_trainees());
      practice_zone text := (select zone from practice);
    begin
      if not works_here() then return; end if;
      return query
      select n.id, n.session_id, n.client_id, c.name, n.author_id, a.name, n.group_id, g.name, n.happened_at, n.signed_at,
        encode(n.digest, 'hex'), v.profile, n.author_id = me, r.at,
        (select max(x.added_at) from note_addition x where x.note_id = n.id and x.added_by = n.author_id),
        (select count(*)::integer from supervision_comment k where k.note_id = n.id)
      from note n
      join client c on c.id = n.client_id
      join staff a on a.id = n.author_id
      left join care_group g on g.id = n.group_id
      left join lateral (select max(k.said_at) as at from supervision_comment k
        where k.note_id = n.id and k.kind = 'return') r on true
      left join lateral (select e.profile from coverage e
        where e.client_id = n.client_id and e.from_date <= (n.happened_at at time zone practice_zone)::date
          and (e.to_date is null or e.to_date >= (n.happened_at at time zone practice_zone)::date)
        order by e.rank, e.from_date limit 1) v on true
      where (n.author_id = any (trainees)
          or n.id in (select k.note_id from supervision_comment k where k.said_to = me and k.kind = 'return'))
        and not exists (select from signature s where s.note_id = n.id and s.meaning = 'co-signature')
        and not is_retracted(n.id)
      order by n.happened_at, n.id limit 500;
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.my_trainees() owner to gt_policy;
alter function goldthread.is_trainees_note(uuid) owner to gt_policy;
alter function goldthread.is_carried_by_authors(uuid[], uuid) owner to gt_policy;
alter function goldthread.is_led_beside_author(uuid) owner to gt_policy;
alter function goldthread.is_note_by(uuid, uuid) owner to gt_policy;
alter function goldthread.to_co_sign() owner to gt_policy;
revoke all on function goldthread.my_trainees(), goldthread.is_trainees_note(uuid),
  goldthread.is_carried_by_authors(uuid[], uuid), goldthread.is_led_beside_author(uuid), goldthread.is_note_by(uuid, uuid),
  goldthread.to_co_sign() from public;
grant execute on function goldthread.my_trainees(), goldthread.is_trainees_note(uuid),
  goldthread.is_carried_by_authors(uuid[], uuid), goldthread.is_led_beside_author(uuid), goldthread.is_note_by(uuid, uuid),
  goldthread.to_co_sign() to gt_app;

-- Between the author and whoever supervises or supervised them in it.
create policy author_and_supervisor_read on goldthread.supervision_comment for select to gt_app
  using ((select works_here()) and (said_by = actor() or said_to = actor() or said_to in (select my_trainees())));
create policy supervisor_says on goldthread.supervision_comment for insert to gt_app
  with check (said_by = actor() and is_trainees_note(note_id) and is_note_by(note_id, said_to));

grant select on goldthread.supervision_comment to gt_app, gt_policy, gt_backup;
grant insert (id, content, said_at, entry_id) on goldthread.supervision_comment to gt_app;
-- No update, no delete, for anybody: what was said is answered, not unsaid.

-- A supervisor reads what their trainees signed, and the shared parts of it, for as long as they supervise them.
create policy supervisor_reads_trainees_notes on goldthread.note for select to gt_app
  using (author_id = any ((select array(select my_trainees()))::uuid[]));
create policy supervisor_reads_trainees_parts on goldthread.shared_part for select to gt_app
  using (is_carried_by_authors((select array(select my_trainees())), id));
create policy supervisor_co_signs on goldthread.signature for insert to gt_app
  with check (signer_id = actor() and meaning = 'co-signature' and is_trainees_note(note_id));
-- Who led the session as well signs as co-author, or attests where that signature comes too late.
create policy facilitator_signs_beside on goldthread.signature for insert to gt_app
  with check (signer_id = actor() and meaning in ('co-author', 'attestation') and is_led_beside_author(note_id));

-- What hangs on a note is read by whoever reads the note: now by a trainee's supervisor too.
set local role gt_policy;
create or replace function goldthread.is_readable_note(clients uuid[], groups uuid[], group_clients uuid[], wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      if (select exists (select from note n where n.id = wanted
        and (n.client_id = any (clients) or (n.group_id = any (groups) and n.client_id = any (group_clients))))) then
        return true;
      end if;
      return exists (select from note n where n.id = wanted and n.author_id in (select my_trainees()));
    end $$;
reset role;
revoke create on schema goldthread from gt_policy;
