-- The front desk receives clients and keeps their appointments. It opens no chart.
--
-- So it gets no word in any policy of a table that holds clients, sessions or notes: what it sees and does is a function
-- each, with its own columns. A policy lets a whole row through, and a session's row says what for, a title, a reason;
-- and my_clients() leads on to notes. Of a group's session it learns when, where and with whom, not which group: names
-- such as "relapse prevention" say what its members are treated for. (docs/decisions/0045-the-front-desk.md)
set local check_function_bodies = off;

alter table goldthread.staff_role
  drop constraint staff_role_known,
  add constraint staff_role_known check (role in
    ('clinician', 'trainee', 'supervisor', 'nurse', 'aide', 'biller', 'records-officer', 'front-desk', 'administrator'));

-- When the client came in, of somebody's own session; a group's people stand in attendance.
alter table goldthread.session
  add column arrived_at timestamptz,
  add constraint session_arrival_of_a_client check (arrived_at is null or client_id is not null);

grant create on schema goldthread to gt_policy;
grant insert (id, kind, client_id, clinician_id, starts_at, stops_at, modality, place),
  update (starts_at, stops_at, modality, place, status, status_reason, status_by, status_at, short_notice, charge,
    planned_start, arrived_at) on goldthread.session to gt_policy;
set local role gt_policy;

-- Whether the actor works at the front desk and nowhere else here: whoever is a clinician too reads what clinicians read.
create function goldthread.is_desk_only() returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
    begin
      return exists (select from staff_role r where r.staff_id = me and r.role = 'front-desk')
        and not exists (select from staff_role r where r.staff_id = me and r.role <> 'front-desk');
    end $$;

-- How far back the desk's schedule goes: what was is no business of whoever plans what comes.
create function goldthread.desk_begins() returns timestamptz
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return clock() - interval '31 days';
    end $$;

-- Whether somebody treats this person today: whoever is no longer in care is nobody to the desk.
create function goldthread.is_in_care(client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      day date := today();
    begin
      return not exists (select from merged_record m where m.client_id = client)
        and exists (select from care_team t where t.client_id = client
          and t.from_date <= day and (t.to_date is null or t.to_date >= day));
    end $$;

-- Two of one name are told apart by their birth dates, which the desk learns only then.
create function goldthread.birth_date_of_namesake(client uuid) returns date
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (select d.birth_date from client c join client_detail d on d.client_id = c.id
        where c.id = client and exists (select from client o where o.name_key = c.name_key and o.id <> c.id));
    end $$;

-- The schedule of the whole practice, or one session of it. Calls and messages take no place in it.
create function goldthread.desk_sessions(begins timestamptz, ends timestamptz, wanted uuid)
  returns table (id uuid, kind text, client_id uuid, name text, preferred_name text, pronouns text, birth_date date,
    do_not_contact boolean, clinician_id uuid, starts_at timestamptz, stops_at timestamptz, modality text, place text,
    status text, status_by text, short_notice boolean, arrived_at timestamptz, version integer)
  language plpgsql stable security definer rows 100 set search_path = goldthread, pg_temp
  as $$
    declare
      since timestamptz := desk_begins();
    begin
      if not actor_is('front-desk') then return; end if;
      return query
      select s.id, s.kind, c.id, c.name, c.preferred_name, c.pronouns, birth_date_of_namesake(c.id),
        exists (select from client_flag f where f.client_id = c.id and f.kind = 'do-not-contact' and f.ended_on is null),
        s.clinician_id, s.starts_at, s.stops_at, s.modality, s.place, s.status, s.status_by, s.short_notice, s.arrived_at,
        s.version
      from session s
      left join merged_record m on m.client_id = s.client_id
      left join client c on c.id = coalesce(m.survivor_id, s.client_id)
      where s.starts_at >= greatest(begins, since) and s.starts_at < ends and (wanted is null or s.id = wanted)
        and (s.contact is null or s.contact in ('no-show', 'cancellation'))
      order by s.starts_at, s.id;
    end $$;

-- Whom does somebody at the door, or on the telephone, name? Each typed word begins a word of the name. Two letters at
-- least and few answers, so that it is no list of who is treated here.
create function goldthread.desk_clients(words text)
  returns table (id uuid, name text, preferred_name text, pronouns text, birth_date date)
  language plpgsql stable security definer rows 8 set search_path = goldthread, pg_temp
  as $$
    declare
      typed text[] := string_to_array(name_key(words), ' ');
    begin
      if not actor_is('front-desk') or length(array_to_string(typed, '')) < 2 then return; end if;
      return query
      select c.id, c.name, c.preferred_name, c.pronouns, birth_date_of_namesake(c.id)
      from client c
      where not exists (
          select from unnest(typed) as word
          where not exists (
            select from unnest(string_to_array(c.name_key || ' ' || name_key(c.preferred_name), ' ')) as own
            where starts_with(own, word)))
        and is_in_care(c.id)
      order by c.name_key, c.id
      limit 8;
    end $$;

-- One client in care, as the desk knows them.
create function goldthread.desk_client(wanted uuid)
  returns table (id uuid, name text, preferred_name text, pronouns text, birth_date date, do_not_contact boolean)
  language plpgsql stable security definer rows 1 set search_path = goldthread, pg_temp
  as $$
    begin
      if not actor_is('front-desk') or not is_in_care(wanted) then return; end if;
      return query
      select c.id, c.name, c.preferred_name, c.pronouns, birth_date_of_namesake(c.id),
        exists (select from client_flag f where f.client_id = c.id and f.kind = 'do-not-contact' and f.ended_on is null)
      from client c where c.id = wanted;
    end $$;

-- With whom a client may have an appointment: who treats them today.
create function goldthread.desk_team(wanted uuid) returns table (staff_id uuid, name text, credential text)
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    declare
      day date := today();
    begin
      if not actor_is('front-desk') or not is_in_care(wanted) then return; end if;
      return query
      select distinct s.id, s.name, s.credential from care_team t join staff s on s.id = t.staff_id
      where t.client_id = wanted and s.active and t.from_date <= day and (t.to_date is null or t.to_date >= day)
      order by 2, 1;
    end $$;

-- Who may be told of this client's appointments, as the client agreed. Of anybody else around them the desk hears nothing.
create function goldthread.desk_contacts(wanted uuid) returns table (name text, relation text, phone text)
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    begin
      if not actor_is('front-desk') or not is_in_care(wanted) then return; end if;
      return query
      select k.name, k.relation, k.phone from client_contact k
      where k.client_id in (select wanted union all select m.client_id from merged_record m where m.survivor_id = wanted)
        and k.may_be_told in ('appointments', 'all') and (k.ended_on is null or k.ended_on > today())
      order by k.name, k.id;
    end $$;

-- Whether the client or the clinician is taken in this time: whose, and no more (as overlaps_of, which asks those who
-- treat the client).
create function goldthread.desk_overlaps(client uuid, clinician uuid, begins timestamptz, ends timestamptz, but uuid)
  returns table (whose text)
  language plpgsql stable security definer rows 2 set search_path = goldthread, pg_temp
  as $$
    declare
      day date := (begins at time zone (select p.zone from practice p))::date;
      person uuid[] := array(select client union all select m.client_id from merged_record m where m.survivor_id = client);
    begin
      if not actor_is('front-desk') then return; end if;
      return query
      with taken as (
        select s.client_id, s.group_id, s.clinician_id from session s
        where s.starts_at > begins - interval '24 hours' and s.starts_at < ends and s.stops_at > begins
          and s.status in ('scheduled', 'held') and s.contact is null and s.id is distinct from but)
      select 'client' where exists (select from taken t where t.client_id = any (person)
        or t.group_id in (select m.group_id from membership m where m.client_id = any (person)
          and m.from_date <= day and (m.to_date is null or m.to_date >= day)))
      union all
      select 'clinician' where exists (select from taken t where (t.group_id is null and t.clinician_id = clinician)
        or t.group_id in (select f.group_id from facilitator f where f.staff_id = clinician
          and f.from_date <= day and (f.to_date is null or f.to_date >= day)));
    end $$;

-- An appointment, with somebody who treats the client: nobody else could see it.
create function goldthread.desk_books(
  new_id uuid, client uuid, clinician uuid, begins timestamptz, ends timestamptz, how text, room text) returns text
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    begin
      if not actor_is('front-desk') or not is_in_care(client) then return 'not-found'; end if;
      if clinician not in (select t.staff_id from desk_team(client) t) then return 'not-on-team'; end if;
      insert into session (id, kind, client_id, clinician_id, starts_at, stops_at, modality, place)
        values (new_id, 'individual', client, clinician, begins, ends, how, room);
      return 'done';
    end $$;

-- Moves an appointment, calls it off, says that the client did not come, or takes that back. Not a group's, which is its
-- leaders' to move, and not one that has been held or written about.
create function goldthread.desk_changes(
  wanted uuid, expected integer, begins timestamptz, ends timestamptz, how text, room text,
  new_status text, reason text, side text, short boolean) returns text
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      before session;
      here text := (select p.zone from practice p);
    begin
      if not actor_is('front-desk') then return 'not-found'; end if;
      select * into before from session s where s.id = wanted for no key update;
      if not found or before.kind <> 'individual' or before.starts_at < desk_begins()
        or (before.contact is not null and before.contact not in ('no-show', 'cancellation')) then return 'not-found'; end if;
      if before.status = 'held' or exists (select from note n where n.session_id = wanted)
        or exists (select from draft d where d.session_id = wanted and d.state = 'signed') then return 'documented'; end if;
      if before.version <> expected then return 'changed-meanwhile'; end if;
      if new_status not in ('scheduled', 'no-show', 'cancelled') then return 'not-found'; end if;
      update session s set starts_at = begins, stops_at = ends, modality = how, place = room, status = new_status,
        status_reason = case when new_status = 'scheduled' then '' else coalesce(reason, before.status_reason) end,
        status_by = case when new_status = 'scheduled' then null else side end,
        short_notice = case when new_status = 'scheduled' then null else short end,
        charge = case when new_status = 'scheduled' then null else before.charge end,
        status_at = case when new_status is distinct from before.status then clock() else before.status_at end,
        planned_start = case when begins is distinct from before.starts_at then null else before.planned_start end,
        -- On another day nobody is here yet. Otherwise it stays, so that what is taken back is as it was.
        arrived_at = case when (begins at time zone here)::date = (before.starts_at at time zone here)::date
          then before.arrived_at end,
        version = before.version + 1
      where s.id = wanted;
      return 'done';
    end $$;

-- That the client is here, or was marked by mistake. On the day alone. The version stays: whoever is moving the
-- appointment meanwhile is not sent back because of it.
create function goldthread.desk_marks_arrival(wanted uuid, expected integer, here boolean) returns text
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      before session;
    begin
      if not actor_is('front-desk') then return 'not-found'; end if;
      select * into before from session s where s.id = wanted for no key update;
      if not found or before.kind <> 'individual' or before.starts_at < desk_begins()
        or before.contact is not null then return 'not-found'; end if;
      if before.version <> expected then return 'changed-meanwhile'; end if;
      if before.status not in ('scheduled', 'held') then return 'called-off'; end if;
      if (before.starts_at at time zone (select p.zone from practice p))::date <> today() then return 'not-today'; end if;
      update session s set arrived_at = case when here then coalesce(before.arrived_at, clock()) end where s.id = wanted;
      return 'done';
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;

do $$
declare
  helper text;
begin
  foreach helper in array array['is_desk_only()', 'desk_begins()', 'is_in_care(uuid)', 'birth_date_of_namesake(uuid)',
    'desk_sessions(timestamptz, timestamptz, uuid)', 'desk_clients(text)', 'desk_client(uuid)', 'desk_team(uuid)',
    'desk_contacts(uuid)', 'desk_overlaps(uuid, uuid, timestamptz, timestamptz, uuid)',
    'desk_books(uuid, uuid, uuid, timestamptz, timestamptz, text, text)',
    'desk_changes(uuid, integer, timestamptz, timestamptz, text, text, text, text, text, boolean)',
    'desk_marks_arrival(uuid, integer, boolean)'] loop
    execute format('revoke all on function goldthread.%s from public', helper);
  end loop;
  -- Not those three that answer whoever asks: they are for the others here alone.
  foreach helper in array array['is_desk_only()',
    'desk_sessions(timestamptz, timestamptz, uuid)', 'desk_clients(text)', 'desk_client(uuid)', 'desk_team(uuid)',
    'desk_contacts(uuid)', 'desk_overlaps(uuid, uuid, timestamptz, timestamptz, uuid)',
    'desk_books(uuid, uuid, uuid, timestamptz, timestamptz, text, text)',
    'desk_changes(uuid, integer, timestamptz, timestamptz, text, text, text, text, text, boolean)',
    'desk_marks_arrival(uuid, integer, boolean)'] loop
    execute format('grant execute on function goldthread.%s to gt_app', helper);
  end loop;
end
$$;

-- Everybody who works here knows which groups there are, what they do and what notes look like; the front desk does not.
create policy not_for_the_front_desk on goldthread.care_group as restrictive for select to gt_app
  using (not (select is_desk_only()));
create policy not_for_the_front_desk on goldthread.curriculum_session as restrictive for select to gt_app
  using (not (select is_desk_only()));
create policy not_for_the_front_desk on goldthread.group_agreement as restrictive for select to gt_app
  using (not (select is_desk_only()));
create policy not_for_the_front_desk on goldthread.library_note as restrictive for select to gt_app
  using (not (select is_desk_only()));

-- An emergency lasts some hours from when it was opened. Nobody opens one that begins later: its hours would be counted
-- from then, and it lasts from now on. (Some minutes, because a server's clock may go before the database's.)
create policy none_is_opened_ahead on goldthread.break_glass as restrictive for insert to gt_app
  with check (acted_at <= (select clock()) + interval '5 minutes');
