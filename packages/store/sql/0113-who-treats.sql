-- A place on a care team, a group that one leads, an emergency, a share and supervision open what was written of clients
-- only to somebody who works clinically here. Whose last such role is taken away, reads and writes nothing from that moment,
-- whatever their places' dates say; the places stay on file, and open again with the role. So that nobody who bills, plans
-- or administers is let into a record by being put on its team, either.
set local check_function_bodies = off;

-- Which roles treat. Asked beside every place, and so kept with the row.
alter table goldthread.staff_role
  add column treats boolean not null
    generated always as (role in ('clinician', 'trainee', 'supervisor', 'nurse', 'aide')) stored;

grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- Whether the actor works here and in a role that treats.
create function goldthread.actor_treats() returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
    begin
      return exists (select from staff s join staff_role r on r.staff_id = s.id where s.id = me and s.active and r.treats);
    end $$;
revoke all on function goldthread.actor_treats() from public;

-- As in 0077.
create or replace function goldthread.my_client_ids() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      mine uuid[];
      has_opened boolean;
      has_merged boolean;
    begin
      select array(select c.client_id from care_team c
          where c.staff_id = me and c.from_date <= today.day and (c.to_date is null or c.to_date >= today.day)),
        exists (select from break_glass o where o.acted_by = me and o.what = 'opened'), exists (select from merged_record)
      into mine, has_opened, has_merged
      from (select (clock_in(p.sample) at time zone p.zone)::date as day from practice p, staff s
            where s.id = me and s.active
              and exists (select from staff_role r where r.staff_id = me and r.treats) offset 0) as today;
      if not found then return '{}'; end if;
      if has_opened then
        mine := mine || array(
          select o.client_id from break_glass o
          where o.acted_by = me and o.what = 'opened' and o.acted_at + make_interval(hours => o.hours) > clock()
            and not exists (select from break_glass e where e.opening_id = o.id and e.what = 'ended'));
      end if;
      if has_merged then
        mine := mine || array(select m.client_id from merged_record m where m.survivor_id = any (mine));
      end if;
      return mine;
    end $$;

create or replace function goldthread.my_group_ids() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
    begin
      return array(
        select f.group_id
        from (select (clock_in(p.sample) at time zone p.zone)::date as day from practice p, staff s
              where s.id = me and s.active
                and exists (select from staff_role r where r.staff_id = me and r.treats) offset 0) as today
        join facilitator f on f.staff_id = me
          and f.from_date <= today.day and (f.to_date is null or f.to_date >= today.day));
    end $$;

create or replace function goldthread.my_drafts() returns setof uuid
  language plpgsql stable security definer rows 30 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      mine uuid[];
      groups uuid[];
      has_others boolean;
    begin
      select array(select d.id from draft d
          where d.state = 'open' and d.part = 'individual' and d.author_id = me
            and exists (select from care_team c where c.client_id = d.client_id and c.staff_id = me
              and c.from_date <= today.day and (c.to_date is null or c.to_date >= today.day))),
        array(select f.group_id from facilitator f
          where f.staff_id = me and f.from_date <= today.day and (f.to_date is null or f.to_date >= today.day)),
        exists (select from break_glass o where o.acted_by = me and o.what = 'opened') or exists (select from merged_record)
      into mine, groups, has_others
      from (select (clock_in(p.sample) at time zone p.zone)::date as day from practice p, staff s
            where s.id = me and s.active
              and exists (select from staff_role r where r.staff_id = me and r.treats) offset 0) as today;
      if not found then return; end if;
      if has_others then
        mine := array(select d.id from draft d where d.state = 'open' and d.part = 'individual' and d.author_id = me
          and d.client_id = any (my_client_ids()));
      end if;
      return query select unnest(mine);
      -- Most of those who work here lead none.
      if groups <> '{}' then
        return query
        select d.id from draft d where d.state = 'open' and d.group_id = any (groups);
      end if;
    end $$;

-- As in 0075.
create or replace function goldthread.is_my_client(client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
    begin
      if exists (
        select from practice p, staff s, care_team c
        where s.id = me and s.active and exists (select from staff_role r where r.staff_id = me and r.treats)
          and c.client_id = client and c.staff_id = me
          and (clock_in(p.sample) at time zone p.zone)::date between c.from_date and coalesce(c.to_date, 'infinity'))
      then
        return true;
      end if;
      return exists (
        select from merged_record m, practice p, staff s, care_team c
        where m.client_id = client and c.client_id = m.survivor_id and c.staff_id = me
          and s.id = me and s.active and exists (select from staff_role r where r.staff_id = me and r.treats)
          and (clock_in(p.sample) at time zone p.zone)::date between c.from_date and coalesce(c.to_date, 'infinity'))
        or exists (
        select from break_glass o, staff s
        where o.acted_by = me and o.what = 'opened'
          and s.id = me and s.active and exists (select from staff_role r where r.staff_id = me and r.treats)
          and (o.client_id = client or o.client_id in (select m.survivor_id from merged_record m where m.client_id = client))
          and o.acted_at + make_interval(hours => o.hours) > clock()
          and not exists (select from break_glass e where e.opening_id = o.id and e.what = 'ended'));
    end $$;

-- As in 0056.
create or replace function goldthread.my_trainees() returns setof uuid
  language plpgsql stable security definer rows 3 set search_path = goldthread, pg_temp
  as $$
    begin
      return query
      select s.id from staff s
      where s.supervisor_id = actor() and actor_treats()
        and exists (select from staff_role r where r.staff_id = s.id and r.role = 'trainee')
        and not exists (select from staff_role r where r.staff_id = s.id and r.role in ('clinician', 'supervisor'));
    end $$;

-- As in 0079.
create or replace function goldthread.my_shares()
  returns table (
    id uuid, draft_id uuid, note_id uuid, level text, until_day text, given_at timestamptz, given_by uuid, state text,
    ended_at timestamptz, ended_by uuid)
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      day text;
      still_treats boolean;
    begin
      -- Most share nothing, and every reading of a note asks.
      if not exists (select from share h where h.with_id = me and h.what = 'given') or not works_here() then return; end if;
      day := today()::text;
      still_treats := actor_treats();
      return query
      select h.id, h.draft_id, h.note_id, h.level, h.until_day, h.acted_at, h.acted_by,
        case
          when t.id is not null then 'taken-back'
          when d.state = 'signed' then 'signed'
          when h.until_day < day then 'over'
          -- And where it turns out to be about the reader themself (0082), or they treat nobody any more.
          when not g.active or not still_treats or (h.note_id is not null and is_retracted(h.note_id))
            or is_text_about(me, h.draft_id, h.note_id) then 'ended'
          else 'open'
        end,
        t.acted_at, t.acted_by
      from share h
      join staff g on g.id = h.acted_by
      left join share t on t.given_id = h.id
      left join draft d on d.id = h.draft_id
      where h.with_id = me and h.what = 'given';
    end $$;

create or replace function goldthread.may_be_shared_with(person uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from staff s join staff_role r on r.staff_id = s.id
        where s.id = person and s.active and r.treats);
    end $$;

-- As in 0080.
create or replace function goldthread.may_give_client_access(client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return actor_treats() and exists (select from care_team c where c.staff_id = actor()
        and c.client_id in (select client union select m.survivor_id from merged_record m where m.client_id = client)
        and c.from_date <= today() and (c.to_date is null or c.to_date >= today()));
    end $$;

-- As in 0079: those alone who treat; who covers for somebody away, by whom; and for administrators too, who put people on
-- teams and take them off.
create or replace function goldthread.who_may_open(wanted uuid)
  returns table (staff_id uuid, name text, credential text, relation text, detail text, since date, until date)
  language plpgsql stable security definer rows 10 set search_path = goldthread, pg_temp
  as $$
    declare
      day date := today();
      practice_zone text := (select zone from practice);
      record uuid[] := array(select wanted union all select m.client_id from merged_record m where m.survivor_id = wanted);
      -- A record that was merged away is opened by the team of the one that stayed.
      team uuid[] := record || array(select m.survivor_id from merged_record m where m.client_id = wanted);
    begin
      if not is_my_client(wanted) and not actor_is('records-officer', 'administrator') then return; end if;
      return query
      with treating as (
        select s.id, s.name, s.credential from staff s
        where s.active and exists (select from staff_role r where r.staff_id = s.id and r.treats))
      -- A place that a leave opened ends with it, and is told by whose it is for those days.
      select s.id, s.name, s.credential, case when l.name is null then 'care-team' else 'covering' end,
        coalesce(l.name, c.capacity), c.from_date, c.to_date
      from care_team c join treating s on s.id = c.staff_id
      left join lateral (select a.name from staff_leave v join staff a on a.id = v.staff_id
        where v.cover_id = c.staff_id and v.cancelled_at is null and c.from_date >= v.from_date and c.to_date = v.to_date
          and exists (select from care_team t where t.client_id = c.client_id and t.staff_id = v.staff_id)
        order by v.from_date desc, v.id limit 1) l on true
      where c.client_id = any (team) and c.from_date <= day and (c.to_date is null or c.to_date >= day)
      union all
      select s.id, s.name, s.credential, 'facilitator', g.name, greatest(f.from_date, m.from_date), least(f.to_date, m.to_date)
      from membership m join facilitator f on f.group_id = m.group_id join treating s on s.id = f.staff_id
        join care_group g on g.id = m.group_id
      where m.client_id = any (record)
        and m.from_date <= day and (m.to_date is null or m.to_date >= day)
        and f.from_date <= day and (f.to_date is null or f.to_date >= day)
      union all
      select distinct s.id, s.name, s.credential, 'supervisor', t.name, null::date, null::date
      from note n join staff t on t.id = n.author_id join treating s on s.id = t.supervisor_id
      where n.client_id = any (record)
        and exists (select from staff_role r where r.staff_id = t.id and r.role = 'trainee')
        and not exists (select from staff_role r where r.staff_id = t.id and r.role in ('clinician', 'supervisor'))
      union all
      select s.id, s.name, s.credential, 'break-glass', (o.content)::jsonb ->> 'reason', null::date, null::date
      from break_glass o join treating s on s.id = o.acted_by
      where o.client_id = any (team) and o.what = 'opened'
        and o.acted_at + make_interval(hours => o.hours) > clock()
        and not exists (select from break_glass e where e.opening_id = o.id and e.what = 'ended')
      union all
      -- Which text, how far, and of which day: the one thing that this relation opens.
      select s.id, s.name, s.credential, 'shared',
        concat_ws(' ', h.level, case when h.note_id is null then 'draft' else 'note' end, (m.starts_at at time zone practice_zone)::date),
        (h.acted_at at time zone practice_zone)::date, h.until_day::date
      from (
        select d.id as draft_id, null::uuid as note_id, d.session_id from draft d where d.client_id = any (record) and d.state = 'open'
        union all
        select null, n.id, n.session_id from note n where n.client_id = any (record)) t
      join share h on h.what = 'given' and (h.draft_id = t.draft_id or h.note_id = t.note_id)
      join treating s on s.id = h.with_id join staff g on g.id = h.acted_by join session m on m.id = t.session_id
      where g.active and h.until_day >= day::text
        and not exists (select from share b where b.given_id = h.id)
        and (t.note_id is null or not is_retracted(t.note_id))
        and not is_text_about(h.with_id, h.draft_id, h.note_id)
      union all
      select s.id, s.name, s.credential, 'keeper', r.role, null::date, null::date
      from staff s join staff_role r on r.staff_id = s.id
      where s.active and r.role in ('records-officer', 'administrator', 'biller')
      order by 4, 2, 5;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
