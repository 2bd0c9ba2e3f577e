-- Additions under supervision. What a trainee adds to a note after it was co-signed (an addendum, a correction, a
-- retraction ...) is in nobody's co-signature: it goes to their supervisor, who reads it and signs as well. Until then the
-- note counts as not co-signed: no disclosure, no bill and no client's view takes it. What was added before the
-- co-signature was there to be read with the note. The content is canonical JSON, names the addition by its digest, and
-- the ledger's entry stands for it; the other columns are made from it.
set local check_function_bodies = off;

create table goldthread.addition_co_signature (
  id uuid primary key,
  content text not null,
  signed_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  -- Null for a passphrase; else the raw assertion, and the entry stands for a signature's facts.
  passkey text,
  signed_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  note_id uuid not null generated always as (((content)::jsonb ->> 'noteId')::uuid) stored references goldthread.note (id),
  addition_id uuid not null generated always as (((content)::jsonb ->> 'additionId')::uuid) stored
    references goldthread.note_addition (id),
  constraint addition_co_signature_entry_once unique (entry_id),
  constraint addition_co_signature_passkey_length check (length(passkey) <= 400000),
  constraint addition_co_signature_content_length check (length(content) <= 20000),
  -- Nobody signs the same addition twice.
  constraint addition_co_signature_once unique (addition_id, signed_by)
);

alter table goldthread.addition_co_signature enable row level security;
alter table goldthread.addition_co_signature force row level security;

-- Who co-signed this addition?  (`addition_co_signature_once` answers it.)
-- What was co-signed of the additions to this note?
create index addition_co_signature_by_note on goldthread.addition_co_signature (note_id, signed_at);
-- What did this person add to notes, newest first?
create index note_addition_by_author on goldthread.note_addition (added_by, added_at desc);

-- Whether somebody signs under supervision alone. Whoever is a clinician as well needs no second signature.
create function goldthread.signs_under_supervision(person uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from staff_role r where r.staff_id = person and r.role = 'trainee')
        and not exists (select from staff_role r where r.staff_id = person and r.role in ('clinician', 'supervisor'));
    end $$;

-- Additions to these notes that nobody has co-signed: by somebody under supervision, after the note itself was co-signed.
-- A client's own words, written down for them, wait for nobody.
create function goldthread.additions_lacking(notes uuid[]) returns setof goldthread.note_addition
  language plpgsql stable security definer rows 2 set search_path = goldthread, pg_temp
  as $$
    begin
      return query
      select a.* from note_addition a
      join lateral (select max(s.signed_at) as at from signature s
        where s.note_id = a.note_id and s.meaning = 'co-signature') c on a.added_at > c.at
      where a.note_id = any (notes) and a.kind not in ('amendment-request', 'disagreement')
        and not exists (select from addition_co_signature k where k.addition_id = a.id)
        and signs_under_supervision(a.added_by);
    end $$;

-- Whether one of them is this note's. Most notes have no addition, and then nothing more is asked.
create function goldthread.lacks_addition_signature(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from note_addition a where a.note_id = wanted)
        and exists (select from additions_lacking(array[wanted]));
    end $$;

-- Which of this note's additions they are, for whoever may read the note; none for everybody else.
create function goldthread.additions_unsigned(wanted uuid) returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      if not is_readable_note(my_client_ids(), my_group_ids(), array(select my_group_clients()), wanted) then return '{}'; end if;
      return array(select a.id from additions_lacking(array[wanted]) a);
    end $$;

-- Whether this was added to that note by a trainee of the actor, or by anybody to a trainee's note of theirs that they read.
create function goldthread.is_trainees_addition(wanted uuid, its_note uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (
        select from note_addition a join note n on n.id = a.note_id
        where a.id = wanted and n.id = its_note and a.added_by <> actor()
          and (a.added_by in (select my_trainees()) or n.author_id in (select my_trainees()))
          and is_readable_note(my_client_ids(), my_group_ids(), array(select my_group_clients()), n.id));
    end $$;

-- What waits for the actor's signature beside a trainee's addition: one row for each note that it was added to. Names,
-- because whoever is asked may read the note; no word of it.
create function goldthread.additions_to_co_sign()
  returns table (
    addition_id uuid, act_id uuid, kind text, digest text, added_at timestamptz, added_by uuid, author_name text,
    note_id uuid, session_id uuid, client_id uuid, client_name text, group_id uuid, group_name text,
    happened_at timestamptz, profile text)
  language plpgsql stable security definer rows 20 set search_path = goldthread, pg_temp
  as $$
    declare
      trainees uuid[] := array(select my_trainees());
    begin
      if cardinality(trainees) = 0 then return; end if;
      return query
      select a.id, a.act_id, a.kind, encode(sha256(convert_to(a.content, 'UTF8')), 'hex'), a.added_at, a.added_by, s.name,
        n.id, n.session_id, n.client_id, c.name, n.group_id, g.name, n.happened_at, profile_of(n.client_id, n.happened_at)
      from additions_lacking(array(
        select b.note_id from note_addition b where b.added_by = any (trainees)
        union select b.note_id from note_addition b join note o on o.id = b.note_id where o.author_id = any (trainees))) a
      join note n on n.id = a.note_id
      join client c on c.id = n.client_id
      join staff s on s.id = a.added_by
      left join care_group g on g.id = n.group_id
      where is_trainees_addition(a.id, n.id)
      order by a.added_at, a.act_id, c.name, a.id limit 500;
    end $$;

grant create on schema goldthread to gt_policy;
do $$
declare
  helper text;
begin
  foreach helper in array array['signs_under_supervision(uuid)', 'additions_lacking(uuid[])',
    'lacks_addition_signature(uuid)', 'additions_unsigned(uuid)', 'is_trainees_addition(uuid, uuid)',
    'additions_to_co_sign()'] loop
    execute format('alter function goldthread.%s owner to gt_policy', helper);
    execute format('revoke all on function goldthread.%s from public', helper);
  end loop;
end
$$;
grant execute on function goldthread.additions_unsigned(uuid), goldthread.is_trainees_addition(uuid, uuid),
  goldthread.additions_to_co_sign() to gt_app;
-- The others are asked by functions alone.

-- Whoever may read the note reads who co-signed what was added to it.
create policy readers_of_the_note on goldthread.addition_co_signature for select to gt_app
  using (is_readable_note((select array(select my_clients())), (select array(select my_groups())),
    (select array(select my_group_clients())), note_id));
create policy supervisor_co_signs on goldthread.addition_co_signature for insert to gt_app
  with check (signed_by = actor() and is_trainees_addition(addition_id, note_id));
create policy weigher_reads on goldthread.addition_co_signature for select to gt_weigher
  using (note_id = any ((select weighed_notes())::uuid[]));
create policy client_reads_of_own_notes on goldthread.addition_co_signature for select to gt_client
  using (is_note_for_client(note_id));

grant select on goldthread.addition_co_signature to gt_app, gt_policy, gt_weigher, gt_client, gt_backup;
grant insert (id, content, signed_at, entry_id, passkey) on goldthread.addition_co_signature to gt_app;
-- Destroyed with the record (0064).
grant delete on goldthread.addition_co_signature to gt_policy;
-- No update, no delete for people: a signature stands.

-- What counts as co-signed, wherever it is asked.
set local role gt_policy;

-- As in 0082; and what was added since.
create or replace function goldthread.awaits_co_signature(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (
        select from note n
        where n.id = wanted and (is_my_client(n.client_id) or n.client_id = any (weighed_record()))
          and (lacks_addition_signature(n.id)
            or signs_under_supervision(n.author_id)
              and not exists (select from signature s where s.note_id = n.id and s.meaning = 'co-signature')));
    end $$;

-- As in 0046; and what was added since.
create or replace function goldthread.billing_contacts(from_time timestamptz, to_time timestamptz, at_most integer, sessions uuid[])
  returns table (
    session_id uuid, client_id uuid, client_name text, record_number text, birth_date date, clinician_id uuid,
    clinician_name text, clinician_credential text, service text, contact text, status text, modality text,
    starts_at timestamptz, stops_at timestamptz, attendance text, arrived_at timestamptz, left_at timestamptz, present integer,
    client_present boolean, note_id uuid, note_signed_at timestamptz, needs_co_signature boolean, co_signed boolean,
    diagnoses text[], coverage_kind text, coverage_payer text, coverage_member_number text, coverage_profile text,
    code text, add_ons jsonb, units integer, place_of_service text, modifiers text[], change_reason text,
    version integer, hand_over_id uuid, handed_over_at timestamptz, changed_since boolean)
  language plpgsql stable security definer rows 200 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      sees_all boolean := actor_is('biller', 'administrator');
      practice_zone text := (select zone from practice);
    begin
      if not works_here() then
        return;
      end if;
      if sessions is not null then
        select min(s.starts_at), max(s.starts_at) + interval '1 microsecond' into from_time, to_time
        from session s where s.id = any (sessions);
      end if;
      return query
      select s.id, own.id, c.name, c.record_number, coalesce(d.birth_date, was.birth_date), s.clinician_id, w.name, w.credential, s.service, s.contact,
        s.status, s.modality, s.starts_at, s.stops_at, a.status, a.arrived_at, a.left_at,
        case when s.kind = 'group' then (select count(*)::integer from attendance p
          where p.session_id = s.id and p.status <> 'absent') end,
        s.client_present, n.id, n.signed_at,
        coalesce(signs_under_supervision(n.author_id) or lacks.one, false),
        coalesce(exists (select from signature g where g.note_id = n.id and g.meaning = 'co-signature') and not lacks.one, false),
        array(select x.code from diagnosis x where x.client_id = any (record.ids)
          and x.since <= (s.starts_at at time zone practice_zone)::date
          and (x.until is null or x.until >= (s.starts_at at time zone practice_zone)::date)
          group by x.code order by min(x.rank), min(x.since), x.code),
        v.kind, v.payer, v.member_number, v.profile,
        h.code, h.add_ons, h.units, h.place_of_service, h.modifiers, h.change_reason, h.version, h.hand_over_id, o.made_at,
        coalesce(o.made_at is not null and is_changed_since(s.id, own.id, o.made_at), false)
      from session s
      left join attendance a on a.session_id = s.id
      join client own on own.id = coalesce(s.client_id, a.client_id)
      left join merged_record gone on gone.client_id = own.id
      join client c on c.id = coalesce(gone.survivor_id, own.id)
      cross join lateral (select array(
        select c.id union all select r.client_id from merged_record r where r.survivor_id = c.id) as ids) as record
      left join client_detail d on d.client_id = c.id
      left join client_detail was on was.client_id = own.id
      join staff w on w.id = s.clinician_id
      left join note n on n.session_id = s.id and n.client_id = own.id
      left join lateral (select n.id is not null and lacks_addition_signature(n.id) as one) lacks on true
      left join lateral (select e.kind, e.payer, e.member_number, e.profile from coverage e
        where e.client_id = any (record.ids) and e.from_date <= (s.starts_at at time zone practice_zone)::date
          and (e.to_date is null or e.to_date >= (s.starts_at at time zone practice_zone)::date)
        order by e.rank, e.from_date limit 1) v on true
      left join service_charge h on h.session_id = s.id and h.client_id = own.id
      left join hand_over o on o.id = h.hand_over_id
      where s.starts_at >= from_time and s.starts_at < to_time and s.contact is null
        and (sessions is null or s.id = any (sessions))
        and (sees_all or (s.clinician_id = me and is_my_client(own.id)))
      order by s.starts_at, c.name, own.id
      limit at_most;
    end $$;

-- As in 0091; and what was added since.
create or replace function goldthread.timeline_of(wanted uuid, before timestamptz, at_most integer)
  returns table (
    session_id uuid, kind text, title text, group_name text, clinician text, starts_at timestamptz, stops_at timestamptz,
    status text, attendance text, arrived_at timestamptz, left_at timestamptz, note_id uuid, format text,
    signed_at timestamptz, late boolean, digest bytea, signed_as text, opening text, additions integer,
    is_retracted boolean, is_co_signed boolean, is_withheld boolean, draft_open boolean)
  language plpgsql stable security definer rows 50 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      ids uuid[] := array(select wanted union all select m.client_id from merged_record m where m.survivor_id = wanted);
    begin
      return query
      select s.id, s.kind, s.title,
        -- care_group: not for whoever works at the front desk alone.
        case when s.group_id is not null and not (select is_desk_only()) then g.name end,
        c.name, s.starts_at, s.stops_at, s.status, s.attendance, s.arrived_at, s.left_at,
        n.id, n.format, n.signed_at, n.late, n.digest, n.signed_as, n.opening, coalesce(a.many, 0),
        coalesce(a.retracted, false)
          or (n.group_id is not null and exists (select from attendance_correction k where k.note_id = n.id)),
        exists (select from signature x where x.note_id = n.id and x.meaning = 'co-signature')
          and not (a.many > 0 and lacks_addition_signature(n.id)),
        exists (select from withholding w where w.subject_id = n.id and w.what = 'withheld' and not exists (
          select from withholding e where e.withholding_id = w.id and (e.what = 'ended' or e.outcome = 'released'))),
        -- draft: one's own of an individual contact; of a group's, whoever leads it today.
        case when s.group_id is null
          then s.id in (select f.session_id from draft f
            where f.state = 'open' and f.part = 'individual' and f.author_id = me and f.client_id = any (ids))
          else s.id in (select f.session_id from draft f
            where f.state = 'open' and f.group_id = any ((select my_group_ids())::uuid[]) and f.client_id = any (ids)) end
      from contacts_of(wanted, before, at_most) as s
      join staff c on c.id = s.clinician_id
      left join care_group g on g.id = s.group_id
      left join note n on n.session_id = s.id and n.client_id = any (ids) and (s.group_id is null or n.client_id = s.client_id)
      left join lateral (select count(*)::integer as many, bool_or(o.kind = 'retraction') as retracted
        from note_addition o where o.note_id = n.id) as a on true;
    end $$;

-- As in 0080; and what was added since.
create or replace function goldthread.is_whole_note(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from note n where n.id = wanted
        and exists (select from signature s where s.note_id = n.id)
        and (exists (select from signature s where s.note_id = n.id and s.meaning = 'co-signature')
          or not signs_under_supervision(n.author_id))
        and not lacks_addition_signature(n.id)
        and not exists (select from note_addition a where a.note_id = n.id and a.kind = 'retraction')
        and not exists (select from attendance_correction k where k.note_id = n.id));
    end $$;

-- As in 0088; and who co-signed what was added.
create or replace function goldthread.is_entry_for_client(entry uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from signature s where s.entry_id = entry and is_note_for_client(s.note_id))
        or exists (select from note_addition a where a.entry_id = entry and is_note_for_client(a.note_id))
        or exists (select from addition_co_signature k where k.entry_id = entry and is_note_for_client(k.note_id))
        or exists (select from shared_part p where p.entry_id = entry and is_part_for_client(p.id))
        or exists (select from attendance_correction k where k.entry_id = entry and k.client_id = any (my_own_records())
          and is_session_for_client(k.session_id));
    end $$;
reset role;
revoke create on schema goldthread from gt_policy;
