-- Who may sign what is a profile's data and judged by the program; here is what it must know for it: the licences of
-- whoever signs in, what a trainee's note is of, and which facilitators' signatures a group's note still lacks. And two
-- acts that had none: a plan signed by passkey, and words carried to the right chart as an act of the ledger.
set local check_function_bodies = off;

-- Read with everything else that a request needs to know of who sent it: only what is held and for which days.
create policy sign_in_reads on goldthread.staff_credential for select to gt_auth using (true);
grant select (staff_id, title, issued_on, expires_on) on goldthread.staff_credential to gt_auth;

-- What the notes of the actor's trainees are of, for a supervisor who may not know the session otherwise; and by which
-- profile they are judged: the payer's of that day, else the practice's.
create function goldthread.trainees_note_facts(wanted uuid[])
  returns table (note_id uuid, service text, service_code text, unplanned text, contact text, profile text)
  language plpgsql stable security definer rows 12 set search_path = goldthread, pg_temp
  as $$
    begin
      return query
      select n.id, s.service, s.service_code, s.unplanned, s.contact, profile_of(n.client_id, n.happened_at)
      from note n join session s on s.id = n.session_id
      where n.id = any (wanted) and is_trainees_note(n.id);
    end $$;

-- The profile that a client's record of that moment goes by.
create function goldthread.profile_of(wanted uuid, moment timestamptz) returns text
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return coalesce(
        (select e.profile from coverage e, practice p
         where e.client_id = wanted and e.from_date <= (moment at time zone p.zone)::date
           and (e.to_date is null or e.to_date >= (moment at time zone p.zone)::date)
         order by e.rank, e.from_date limit 1),
        (select p.profile from practice p));
    end $$;

-- Facilitators of a group's session whose signature its notes still lack, where the profile that a note is judged by is one
-- of these: as author, as co-author, or by an attestation where that came too late. Not of a note that was taken back, and
-- nobody who has left: they can sign no more. For whoever may read the note, weighs it for a disclosure or bills it; names of
-- colleagues alone. Mostly no such profile is in use, and then nothing more is asked.
create function goldthread.facilitators_owed(wanted uuid[], profiles text[])
  returns table (note_id uuid, session_id uuid, staff_id uuid, name text)
  language plpgsql stable security definer rows 10 set search_path = goldthread, pg_temp
  as $$
    declare
      clients uuid[];
      groups uuid[];
      group_clients uuid[];
      weighed uuid[];
      bills boolean;
    begin
      if not works_here() or not (
        exists (select from practice p where p.profile = any (profiles))
        or exists (select from note n join coverage e on e.client_id = n.client_id and e.profile = any (profiles)
          where n.id = any (wanted))) then return; end if;
      clients := my_client_ids();
      groups := my_group_ids();
      group_clients := array(select my_group_clients());
      weighed := weighed_record();
      bills := actor_is('biller', 'administrator');
      return query
      select n.id, n.session_id, s.id, s.name
      from note n
      join session_facilitator f on f.session_id = n.session_id
      join staff s on s.id = f.staff_id and s.active
      where n.id = any (wanted) and n.kind = 'group'
        and not exists (select from signature g where g.note_id = n.id and g.signer_id = f.staff_id)
        and profile_of(n.client_id, n.happened_at) = any (profiles)
        and not is_retracted(n.id)
        and (bills or n.client_id = any (weighed) or is_readable_note(clients, groups, group_clients, n.id))
      order by n.id, s.name, s.id;
    end $$;

-- Notes of group sessions that the actor led beside their author and has not signed, of the last months.
create function goldthread.to_sign_beside(profiles text[])
  returns table (
    note_id uuid, session_id uuid, client_id uuid, client_name text, author_id uuid, author_name text, group_id uuid,
    group_name text, happened_at timestamptz, stops_at timestamptz, signed_at timestamptz, digest text, is_required boolean)
  language plpgsql stable security definer rows 20 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      groups uuid[] := my_group_ids();
    begin
      if not works_here() or cardinality(groups) = 0 then return; end if;
      return query
      select n.id, n.session_id, n.client_id, c.name, n.author_id, a.name, n.group_id, g.name, n.happened_at, s.stops_at,
        n.signed_at, encode(n.digest, 'hex'), profile_of(n.client_id, n.happened_at) = any (profiles)
      from session s
      join session_facilitator f on f.session_id = s.id and f.staff_id = me
      join note n on n.session_id = s.id and n.author_id <> me
      join client c on c.id = n.client_id
      join staff a on a.id = n.author_id
      join care_group g on g.id = n.group_id
      where s.group_id = any (groups) and s.starts_at > clock() - interval '120 days'
        and not exists (select from signature x where x.note_id = n.id and x.signer_id = me)
        and not is_retracted(n.id)
      order by n.happened_at, n.session_id, n.id limit 500;
    end $$;

-- Of a signature of a plan by passkey: the raw assertion in canonical JSON. The ledger's entry then stands for a
-- signature's facts, as with a note's. Null for a passphrase, and for what a client agreed to.
alter table goldthread.plan_signature add column passkey text
  constraint plan_signature_passkey_length check (length(passkey) <= 400000);
grant insert (passkey) on goldthread.plan_signature to gt_app;

-- That a retracted note's words were carried into a draft of the right chart is an act of its own on the retracted note,
-- with its entry: it names the draft, which says nothing of whose it is. Moves of before have none.
alter table goldthread.note_addition
  drop constraint note_addition_kind_known,
  add constraint note_addition_kind_known check (kind in ('addendum', 'late-entry', 'correction', 'retraction', 'moved',
    'carried', 'attestation', 'amendment-request', 'amendment-decision', 'disagreement'));
alter table goldthread.note_move
  add column addition_id uuid references goldthread.note_addition (id),
  add constraint note_move_addition_once unique (addition_id);

-- On the side of the copy: that act's entry, for whoever may read the note that came of it. What the act says stays with
-- the note that was taken back: it names another client.
create function goldthread.carried_here(wanted uuid)
  returns table (carried_at timestamptz, entry_id uuid)
  language plpgsql stable security definer rows 1 set search_path = goldthread, pg_temp
  as $$
    begin
      if not is_readable_note(my_client_ids(), my_group_ids(), array(select my_group_clients()), wanted) then return; end if;
      return query
      select a.added_at, a.entry_id
      from draft d join note_move m on m.draft_id = d.id join note_addition a on a.id = m.addition_id
      where d.note_id = wanted;
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.trainees_note_facts(uuid[]) owner to gt_policy;
alter function goldthread.profile_of(uuid, timestamptz) owner to gt_policy;
alter function goldthread.facilitators_owed(uuid[], text[]) owner to gt_policy;
alter function goldthread.to_sign_beside(text[]) owner to gt_policy;
alter function goldthread.carried_here(uuid) owner to gt_policy;
revoke all on function goldthread.trainees_note_facts(uuid[]), goldthread.profile_of(uuid, timestamptz),
  goldthread.facilitators_owed(uuid[], text[]), goldthread.to_sign_beside(text[]), goldthread.carried_here(uuid) from public;
grant execute on function goldthread.trainees_note_facts(uuid[]), goldthread.facilitators_owed(uuid[], text[]),
  goldthread.to_sign_beside(text[]), goldthread.carried_here(uuid) to gt_app;
grant execute on function goldthread.facilitators_owed(uuid[], text[]), goldthread.carried_here(uuid) to gt_weigher;
-- For a client it answers nothing (0080), and their file of a note asks it like every other.
grant execute on function goldthread.carried_here(uuid) to gt_client;
-- profile_of is asked by the functions above alone: who pays for a client is not everybody's to know.

-- Words are carried by whoever may take the note back.
set local role gt_policy;
create or replace function goldthread.may_add_to_note(wanted uuid, addition_kind text, part uuid) returns boolean
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
        when addition_kind in ('correction', 'retraction', 'moved', 'carried')
          then reads and (its.author_id = me or actor_is('clinician', 'supervisor', 'nurse'))
        -- Who led the session and has not signed.
        when addition_kind = 'attestation'
          then (reads or leads) and its.author_id <> me
            and exists (select from session_facilitator f where f.session_id = its.session_id and f.staff_id = me)
        else reads and actor_is('clinician', 'trainee', 'supervisor', 'nurse', 'aide')
      end;
    end $$;
reset role;
revoke create on schema goldthread from gt_policy;
