-- The client's own view: a door of their own to what is theirs (docs/decisions/0050-the-clients-own-door.md).
--
-- Whoever may look at a client's record from outside acts as a database role of its own, gt_client, which has no right of
-- gt_app, and gt_app none of its policies. Every policy below is `to gt_client` and names the record by one helper,
-- my_own_records(). What is no table of this page is not there for them: no draft, no notebook, no incident, no comment.
set local check_function_bodies = off;

-- A part of the program beside it: it tells the server which words in a client's own notes name somebody else, so that they
-- are taken out before the client sees them. It calls one function and reads no table.
do $$
declare
  part text;
begin
  foreach part in array array['gt_client', 'gt_redaction'] loop
    if not exists (select from pg_roles where rolname = part) then
      execute format('create role %I nologin', part);
    end if;
    execute format('grant usage on schema goldthread to %I', part);
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant %I to %I with inherit false, set true', part, current_user);
    end if;
  end loop;
end
$$;
grant gt_client, gt_redaction to goldthread_login with inherit false, set true;

-- Who was given access to whose record, by whom, on what ground; and that it was ended. The content is canonical JSON and
-- the ledger's entry stands for it; the other columns are made from it.
create table goldthread.client_access (
  id uuid primary key,
  content text not null,
  acted_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  acted_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  what text not null generated always as ((content)::jsonb ->> 'what') stored,
  -- The client, or somebody who may act for them.
  holder text generated always as ((content)::jsonb ->> 'holder') stored,
  -- Why this person may see it: of everybody but an adult client.
  ground text generated always as ((content)::jsonb ->> 'ground') stored,
  -- Which access it ends; null for one that is given.
  ends uuid generated always as (((content)::jsonb ->> 'ends')::uuid) stored,
  constraint client_access_entry_once unique (entry_id),
  constraint client_access_ended_once unique (ends),
  constraint client_access_of_client unique (id, client_id),
  constraint client_access_ends_own foreign key (ends, client_id) references goldthread.client_access (id, client_id),
  constraint client_access_what_known check (what in ('given', 'ended')),
  constraint client_access_whole check ((what = 'ended') = (ends is not null) and (what = 'given') = (holder is not null)),
  constraint client_access_holder_known check (holder in ('client', 'representative')),
  constraint client_access_representative_has_ground check (holder <> 'representative' or length(ground) >= 10),
  constraint client_access_content_length check (length(content) <= 20000)
);

-- A link that lets its holder choose a passphrase: once, for a while. Of several for one access only the newest works. Only
-- the SHA-256 of its token is kept.
create table goldthread.client_link (
  id uuid primary key,
  access_id uuid not null references goldthread.client_access (id),
  token_digest bytea not null,
  made_by uuid not null references goldthread.staff (id),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  constraint client_link_token_once unique (token_digest),
  constraint client_link_token_is_sha256 check (length(token_digest) = 32),
  constraint client_link_ends_after_it_began check (expires_at > made_at),
  constraint client_link_one_end check (accepted_at is null or ended_at is null)
);

-- How a holder signs in. The name is made by Goldthread: it is nobody's e-mail, so that no answer at the door tells whether
-- somebody is a client here.
create table goldthread.client_sign_in (
  access_id uuid primary key references goldthread.client_access (id),
  sign_in_name text not null,
  passphrase_hash text not null,
  accepted_at timestamptz not null,
  constraint client_sign_in_name_once unique (sign_in_name),
  constraint client_sign_in_name_shape check (sign_in_name ~ '^[a-z]+-[a-z]+-[0-9]{4}$'),
  constraint client_sign_in_hash_length check (length(passphrase_hash) between 20 and 400)
);

-- A holder who is signed in. Only the SHA-256 of the cookie's token is kept; no session of the staff lies here.
create table goldthread.client_session (
  id uuid primary key,
  access_id uuid not null references goldthread.client_access (id),
  token_digest bytea not null,
  began_at timestamptz not null,
  ends_at timestamptz not null,
  constraint client_session_token_once unique (token_digest),
  constraint client_session_token_is_sha256 check (length(token_digest) = 32)
);

do $$
declare
  made text;
begin
  foreach made in array array['client_access', 'client_link', 'client_sign_in', 'client_session'] loop
    execute format('alter table goldthread.%I enable row level security', made);
    execute format('alter table goldthread.%I force row level security', made);
    -- A record that is destroyed takes its door with it (0064).
    execute format('grant select, delete on goldthread.%I to gt_policy', made);
  end loop;
end
$$;

-- Who was given access to this record?  Does a link still work?  Whose sessions are they, and which are over?
create index client_access_by_client on goldthread.client_access (client_id, acted_at desc);
create unique index client_link_open_once on goldthread.client_link (access_id) where accepted_at is null and ended_at is null;
create index client_session_by_access on goldthread.client_session (access_id);
create index client_session_by_end on goldthread.client_session (ends_at);

-- The records that the holder may see: the one they were given access to, what was merged into it, and where it was merged
-- itself, the record that stayed. Nothing once the access has ended, whatever a policy says.
create function goldthread.my_own_records() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      wanted uuid := nullif(current_setting('gt.client', true), '')::uuid;
      given uuid := nullif(current_setting('gt.client_access', true), '')::uuid;
      stayed uuid;
    begin
      if wanted is null or given is null or not exists (
        select from client_access a where a.id = given and a.client_id = wanted and a.what = 'given'
          and not exists (select from client_access e where e.ends = a.id)) then
        return '{}';
      end if;
      stayed := coalesce((select m.survivor_id from merged_record m where m.client_id = wanted), wanted);
      return stayed || array(select m.client_id from merged_record m where m.survivor_id = stayed);
    end $$;

-- Whether this note (or plan, or measure) is kept from the client for harm. Nothing withholds yet (0081 replaces it).
create function goldthread.is_withheld(note uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return false;
    end $$;

-- Whether a note is whole: signed, and where its author is a trainee, co-signed; and nobody took it back. A draft is none
-- of this, because a note comes into being with its signature.
create function goldthread.is_whole_note(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from note n where n.id = wanted
        and exists (select from signature s where s.note_id = n.id)
        and (exists (select from signature s where s.note_id = n.id and s.meaning = 'co-signature')
          or not exists (select from staff_role r where r.staff_id = n.author_id and r.role = 'trainee')
          or exists (select from staff_role r where r.staff_id = n.author_id and r.role in ('clinician', 'supervisor')))
        and not exists (select from note_addition a where a.note_id = n.id and a.kind = 'retraction')
        and not exists (select from attendance_correction k where k.note_id = n.id));
    end $$;

-- The one place that decides which notes a client sees.
create function goldthread.is_note_for_client(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from note n where n.id = wanted and n.client_id = any (my_own_records()))
        and is_whole_note(wanted) and not is_withheld(wanted);
    end $$;

-- Whether such a note carries this shared part.
create function goldthread.is_part_for_client(part uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from note n where n.shared_part_id = part and n.client_id = any (my_own_records())
        and is_note_for_client(n.id));
    end $$;

-- Whether this entry stands for such a note, what was signed or added to it, or the shared part that it carries.
create function goldthread.is_entry_for_client(entry uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from signature s where s.entry_id = entry and is_note_for_client(s.note_id))
        or exists (select from note_addition a where a.entry_id = entry and is_note_for_client(a.note_id))
        or exists (select from shared_part p where p.entry_id = entry and is_part_for_client(p.id))
        or exists (select from attendance_correction k where k.entry_id = entry and k.client_id = any (my_own_records()));
    end $$;

-- Whether a clinician signed this version of a plan: before that it is a draft like any other.
create function goldthread.is_signed_plan(version uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from plan_signature g where g.version_id = version and g.capacity = 'clinician');
    end $$;

-- Whether the session is, was or will be the client's: their own, one of a group that they were marked in, or one to come
-- of a group that they are a member of.
create function goldthread.is_session_for_client(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      mine uuid[] := my_own_records();
    begin
      return exists (select from session s where s.id = wanted and s.client_id = any (mine))
        or exists (select from attendance a where a.session_id = wanted and a.client_id = any (mine))
        or exists (select from session s join membership m on m.group_id = s.group_id
          where s.id = wanted and m.client_id = any (mine) and s.starts_at > clock()
            and m.from_date <= today() and (m.to_date is null or m.to_date >= today()));
    end $$;

-- Who works, or worked, with the client: their names stand under what they did.
create function goldthread.my_own_staff() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      mine uuid[] := my_own_records();
    begin
      return array(
        select c.staff_id from care_team c where c.client_id = any (mine)
        union select n.author_id from note n where n.client_id = any (mine)
        union select a.recorded_by from administration a where a.client_id = any (mine)
        union select h.set_by from homework h where h.client_id = any (mine)
        union select h.asked_by from homework h where h.client_id = any (mine)
        union select v.changed_by from plan_version v where v.client_id = any (mine)
        union select g.signed_by from plan_signature g where g.client_id = any (mine)
        union select s.clinician_id from session s where s.client_id = any (mine)
        union select s.clinician_id from attendance a join session s on s.id = a.session_id where a.client_id = any (mine)
        union select f.staff_id from membership m join facilitator f on f.group_id = m.group_id where m.client_id = any (mine));
    end $$;

-- Who opened the record or worked in it, newest first: names and roles, what was done in the trail's own words, and whether
-- it was in an emergency. What is kept beside every chart (incidents, notebooks, protective acts) is not of the record.
create function goldthread.my_own_trail(before bigint, at_most integer)
  returns table (seq bigint, at timestamptz, name text, credential text, roles text[], act text, in_emergency boolean)
  language plpgsql stable security definer rows 100 set search_path = goldthread, pg_temp
  as $$
    declare
      mine uuid[] := my_own_records();
    begin
      return query
      select e.seq, e.at, s.name, s.credential,
        array(select r.role from staff_role r where r.staff_id = s.id order by r.role), e.act,
        exists (select from break_glass o where o.acted_by = s.id and o.client_id = any (mine) and o.what = 'opened'
          and e.at between o.acted_at and o.acted_at + make_interval(hours => o.hours))
      from audit_event e join staff s on s.id = e.staff_id
      where e.client_id = any (mine) and (before is null or e.seq < before)
        and e.act !~ '^(incident|incidents|protective|refused)' and e.act !~ '(notebook|private note)'
      order by e.seq desc limit least(at_most, 500);
    end $$;

-- What left the record: when, to whom, on what ground, for what, and how much of it. Not what it said. To somebody who acts
-- for the client nothing is told of a report or a warning, which may be about them.
create function goldthread.my_own_disclosures()
  returns table (id uuid, at timestamptz, by_name text, content jsonb)
  language plpgsql stable security definer rows 20 set search_path = goldthread, pg_temp
  as $$
    declare
      acts_for boolean := exists (select from client_access a
        where a.id = nullif(current_setting('gt.client_access', true), '')::uuid and a.holder = 'representative');
    begin
      return query
      select d.id, d.released_at, s.name, jsonb_build_object('ground', c.said ->> 'ground', 'purpose', c.said ->> 'purpose',
          'recipient', c.said -> 'recipient', 'items', (select count(*) from jsonb_array_elements(c.said -> 'items') i
            where i ->> 'verdict' <> 'stays'))
      from disclosure d join staff s on s.id = d.released_by cross join lateral (select (d.content)::jsonb as said) c
      where d.client_id = any (my_own_records())
        and not (acts_for and c.said ->> 'ground' in ('mandated-report', 'serious-threat'))
      order by d.released_at desc, d.id;
    end $$;

-- For the part that takes other people out: who else sat in the sessions of these notes, by all their names.
create function goldthread.people_beside(client uuid, wanted uuid)
  returns table (note_id uuid, id uuid, name text, preferred_name text, aliases text[], relation text)
  language plpgsql stable security definer rows 100 set search_path = goldthread, pg_temp
  as $$
    declare
      record uuid[] := array(select client union select m.survivor_id from merged_record m where m.client_id = client
        union select o.client_id from merged_record o where o.survivor_id = client);
    begin
      return query
      select n.id, coalesce(q.contact_id, q.id), q.name, ''::text, '{}'::text[], q.relation
      from note n join session_participant q on q.session_id = n.session_id
      where n.client_id = any (record) and q.present and (wanted is null or n.id = wanted)
      union all
      select n.id, c.id, c.name, c.preferred_name, array(select l.alias from client_alias l where l.client_id = c.id), null
      from note n join attendance t on t.session_id = n.session_id join client c on c.id = t.client_id
      where n.client_id = any (record) and n.kind = 'group' and t.client_id <> all (record)
        and (wanted is null or n.id = wanted);
    end $$;

-- Whether the actor may open or close this door: somebody of the care team, by their place on it and not by an emergency.
-- They read the record anyhow; an administrator who could make a link could read by it what they may not.
create function goldthread.may_give_client_access(client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return works_here() and exists (select from care_team c where c.staff_id = actor()
        and c.client_id in (select client union select m.survivor_id from merged_record m where m.client_id = client)
        and c.from_date <= today() and (c.to_date is null or c.to_date >= today()));
    end $$;

create function goldthread.is_minor(client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from client_detail d, practice p where d.client_id = client
        and d.birth_date + make_interval(years => p.age_of_majority) > today());
    end $$;

-- Whether this access may be given a link by the actor: theirs to give, and not ended.
create function goldthread.is_access_to_link(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from client_access a where a.id = wanted and a.what = 'given'
        and may_give_client_access(a.client_id) and not exists (select from client_access e where e.ends = a.id));
    end $$;

grant create on schema goldthread to gt_policy;
do $$
declare
  helper text;
begin
  foreach helper in array array['my_own_records()', 'is_withheld(uuid)', 'is_whole_note(uuid)', 'is_note_for_client(uuid)',
    'is_part_for_client(uuid)', 'is_entry_for_client(uuid)', 'is_signed_plan(uuid)', 'is_session_for_client(uuid)',
    'my_own_staff()', 'my_own_trail(bigint, integer)', 'my_own_disclosures()', 'people_beside(uuid, uuid)',
    'may_give_client_access(uuid)', 'is_minor(uuid)', 'is_access_to_link(uuid)'] loop
    execute format('alter function goldthread.%s owner to gt_policy', helper);
  end loop;
end
$$;

-- By their owner: whoever migrates without being a superuser can neither grant nor revoke for them.
set local role gt_policy;
revoke all on function goldthread.my_own_records(), goldthread.is_withheld(uuid), goldthread.is_whole_note(uuid),
  goldthread.is_note_for_client(uuid), goldthread.is_part_for_client(uuid), goldthread.is_entry_for_client(uuid),
  goldthread.is_signed_plan(uuid), goldthread.is_session_for_client(uuid), goldthread.my_own_staff(),
  goldthread.my_own_trail(bigint, integer), goldthread.my_own_disclosures(), goldthread.people_beside(uuid, uuid),
  goldthread.may_give_client_access(uuid), goldthread.is_minor(uuid), goldthread.is_access_to_link(uuid) from public;
grant execute on function goldthread.my_own_records(), goldthread.is_withheld(uuid), goldthread.is_note_for_client(uuid),
  goldthread.is_part_for_client(uuid), goldthread.is_entry_for_client(uuid), goldthread.is_signed_plan(uuid),
  goldthread.is_session_for_client(uuid), goldthread.my_own_staff(), goldthread.my_own_trail(bigint, integer),
  goldthread.my_own_disclosures(), goldthread.amended_counts(uuid), goldthread.clock(), goldthread.today() to gt_client;
grant execute on function goldthread.people_beside(uuid, uuid) to gt_redaction;
grant execute on function goldthread.may_give_client_access(uuid), goldthread.is_minor(uuid),
  goldthread.is_access_to_link(uuid) to gt_app;

-- How the counts of a session were amended (0040): also for the client whose session it was.
create or replace function goldthread.amended_counts(wanted uuid)
  returns table (corrected_at timestamptz, present integer, absent integer)
  language plpgsql stable security definer rows 2 set search_path = goldthread, pg_temp
  as $$
    begin
      if not exists (select from attendance a where a.session_id = wanted
          and (is_my_client(a.client_id) or a.group_id in (select my_groups())))
        and not actor_is('records-officer') and not is_session_for_client(wanted) then
        return;
      end if;
      return query
      select k.corrected_at, ((k.content)::jsonb -> 'counts' ->> 'present')::integer,
        ((k.content)::jsonb -> 'counts' ->> 'absent')::integer
      from attendance_correction k where k.session_id = wanted order by k.corrected_at, k.id;
    end $$;
reset role;
revoke create on schema goldthread from gt_policy;
grant select on goldthread.audit_event, goldthread.staff_role, goldthread.client_detail, goldthread.plan_signature,
  goldthread.plan_version, goldthread.homework, goldthread.session_participant, goldthread.client_alias,
  goldthread.membership, goldthread.facilitator, goldthread.shared_part to gt_policy;

-- The door, for the staff: the care team sees who has access, gives it, hands out links and ends it. A minor's own access,
-- and everybody's who acts for a client, is given on purpose: with a ground.
create policy care_team_and_records_officer_read on goldthread.client_access for select to gt_app
  using (client_id in (select my_clients()) or (select actor_is('records-officer')));
create policy care_team_gives on goldthread.client_access for insert to gt_app
  with check (acted_by = actor() and what = 'given' and may_give_client_access(client_id)
    and (length(ground) >= 10 or not is_minor(client_id)));
create policy care_team_and_keepers_end on goldthread.client_access for insert to gt_app
  with check (acted_by = actor() and what = 'ended'
    and (may_give_client_access(client_id) or (select actor_is('records-officer', 'administrator'))));
create policy care_team_reads on goldthread.client_link for select to gt_app using (is_access_to_link(access_id));
create policy care_team_makes on goldthread.client_link for insert to gt_app
  with check (made_by = actor() and is_access_to_link(access_id));
create policy care_team_ends on goldthread.client_link for update to gt_app
  using (accepted_at is null and is_access_to_link(access_id)) with check (ended_at is not null);
create policy care_team_reads on goldthread.client_sign_in for select to gt_app using (is_access_to_link(access_id));

-- The door, for the part that keeps it.
create policy sign_in_reads on goldthread.client_access for select to gt_auth using (true);
create policy sign_in_reads on goldthread.client_link for select to gt_auth using (true);
create policy sign_in_accepts on goldthread.client_link for update to gt_auth
  using (accepted_at is null and ended_at is null) with check (accepted_at is not null);
create policy sign_in_keeps on goldthread.client_sign_in to gt_auth using (true) with check (true);
create policy sign_in_keeps on goldthread.client_session to gt_auth using (true) with check (true);

grant select on goldthread.client_access to gt_app, gt_auth, gt_backup;
grant insert (id, content, acted_at, entry_id) on goldthread.client_access to gt_app;
grant select (id, access_id, made_by, made_at, expires_at, accepted_at, ended_at) on goldthread.client_link to gt_app, gt_backup;
grant insert (id, access_id, token_digest, made_by, made_at, expires_at) on goldthread.client_link to gt_app;
grant update (ended_at) on goldthread.client_link to gt_app;
grant select, update (accepted_at) on goldthread.client_link to gt_auth;
grant select (access_id, sign_in_name, accepted_at) on goldthread.client_sign_in to gt_app;
grant select, insert, update (passphrase_hash, accepted_at) on goldthread.client_sign_in to gt_auth;
grant select on goldthread.client_sign_in to gt_backup;
grant select, insert, update (ends_at), delete on goldthread.client_session to gt_auth;
-- No session goes into a backup, no digest of a link is read by a person, no access is changed: it is ended by another row.

-- What a client reads.
create policy holder_reads on goldthread.client_access for select to gt_client
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false)
    and id = nullif(current_setting('gt.client_access', true), '')::uuid);
create policy client_reads on goldthread.practice for select to gt_client using (true);
create policy client_reads_who_works_with_them on goldthread.staff for select to gt_client
  using (coalesce(id = any ((select my_own_staff())::uuid[]), false));
create policy client_reads_own on goldthread.client for select to gt_client
  using (coalesce(id = any ((select my_own_records())::uuid[]), false));
create policy client_reads_own on goldthread.client_detail for select to gt_client
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false));
create policy client_reads_own on goldthread.merged_record for select to gt_client
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false));
create policy client_reads_own on goldthread.note for select to gt_client
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false) and is_note_for_client(id));
create policy client_reads_of_own_notes on goldthread.signature for select to gt_client using (is_note_for_client(note_id));
create policy client_reads_of_own_notes on goldthread.note_addition for select to gt_client
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false) and is_note_for_client(note_id));
create policy client_reads_of_own_notes on goldthread.shared_part for select to gt_client using (is_part_for_client(id));
create policy client_reads_own on goldthread.attendance_correction for select to gt_client
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false));
create policy client_reads_signed on goldthread.plan_version for select to gt_client
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false) and is_signed_plan(id)
    and not is_withheld(id));
create policy client_reads_own on goldthread.plan_signature for select to gt_client
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false));
create policy client_reads_own on goldthread.administration for select to gt_client
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false) and not is_withheld(id));
create policy client_reads_own on goldthread.homework for select to gt_client
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false));
create policy client_reads_own on goldthread.session for select to gt_client using (is_session_for_client(id));
create policy client_reads_own on goldthread.attendance for select to gt_client
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false));
create policy client_reads_of_own_notes on goldthread.ledger_entry for select to gt_client using (is_entry_for_client(id));
-- Hashes and what the log signed: they name nobody, and a proof is made of them.
create policy client_reads on goldthread.ledger_node for select to gt_client using (true);
create policy client_reads on goldthread.ledger_checkpoint for select to gt_client using (true);
-- What a client opens is on the trail like what anybody opens.
create policy own_openings_are_written on goldthread.audit_event for insert to gt_client
  with check (staff_id is null and coalesce(client_id = any ((select my_own_records())::uuid[]), false)
    and act ~ ' by the (client|representative)$');

grant select on goldthread.client_access to gt_client;
grant select (name, zone, sample, idle_minutes, age_of_majority) on goldthread.practice to gt_client;
grant select (id, name, credential) on goldthread.staff to gt_client;
grant select (id, name, preferred_name, record_number) on goldthread.client to gt_client;
grant select (client_id, birth_date) on goldthread.client_detail to gt_client;
grant select on goldthread.merged_record, goldthread.note, goldthread.signature, goldthread.note_addition,
  goldthread.shared_part, goldthread.plan_version, goldthread.plan_signature, goldthread.administration,
  goldthread.homework, goldthread.ledger_entry, goldthread.ledger_node, goldthread.ledger_checkpoint to gt_client;
grant select (id, content, corrected_at, entry_id, session_id, client_id, note_id) on goldthread.attendance_correction to gt_client;
grant select (id, kind, client_id, clinician_id, starts_at, stops_at, modality, place, status) on goldthread.session to gt_client;
grant select (session_id, client_id, status) on goldthread.attendance to gt_client;
grant insert (staff_id, act, client_id, subject, origin) on goldthread.audit_event to gt_client;
-- Nothing else of any table, and nothing is changed: whatever a client does comes with its own migration.
