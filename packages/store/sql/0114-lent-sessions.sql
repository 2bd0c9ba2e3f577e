-- Sessions that a leave hands to whoever covers are lent: they are known again, and come back when the leave ends early or
-- is called off, also when whoever was away ends it themself. Only what was lent comes back: whoever covers may see the
-- same clients on their own account. What has begun stays with whoever held it, both ways.
set local check_function_bodies = off;

alter table goldthread.session
  add column lent_in uuid references goldthread.staff_leave (id);

-- What did this leave lend?
create index session_lent on goldthread.session (lent_in) where lent_in is not null;

grant update (lent_in) on goldthread.session to gt_policy;

grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- A session goes from one to another, and with it who leads it.
create function goldthread.move_session(wanted uuid, giver uuid, taker uuid, leave uuid) returns void
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    begin
      update session set clinician_id = taker, lent_in = leave, version = version + 1 where id = wanted;
      insert into session_facilitator (session_id, staff_id)
        select f.session_id, taker from session_facilitator f where f.staff_id = giver and f.session_id = wanted
        on conflict do nothing;
      delete from session_facilitator f where f.staff_id = giver and f.session_id = wanted;
    end $$;

-- Whether this leave is the actor's to enter and to end.
create function goldthread.may_end_leave(away goldthread.staff_leave) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return works_here() and (away.staff_id = actor() or actor_is('administrator'));
    end $$;

-- Lends the sessions to come of somebody away, within their leave, that whoever covers may open on the session's day.
-- Answers how many.
create function goldthread.lend_sessions(wanted uuid) returns integer
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      away staff_leave;
      practice_zone text := (select zone from practice);
      its uuid;
      lent integer := 0;
    begin
      select * into away from staff_leave where id = wanted and cancelled_at is null;
      if not coalesce(may_end_leave(away), false) or not may_hand_on(away.staff_id, away.cover_id) then
        raise exception 'these sessions are not the actor''s to hand on' using errcode = '42501';
      end if;
      for its in
        select s.id from session s cross join lateral (select (s.starts_at at time zone practice_zone)::date as day) as h
        where s.clinician_id = away.staff_id and s.status in ('scheduled', 'held') and s.starts_at > clock()
          and h.day between away.from_date and away.to_date
          and not exists (select from note n where n.session_id = s.id)
          and (exists (select from care_team c where c.staff_id = away.cover_id and c.client_id = s.client_id
              and h.day between c.from_date and coalesce(c.to_date, 'infinity'))
            or exists (select from facilitator f where f.staff_id = away.cover_id and f.group_id = s.group_id
              and h.day between f.from_date and coalesce(f.to_date, 'infinity')))
        order by s.id for no key update of s
      loop
        perform move_session(its, away.staff_id, away.cover_id, away.id);
        lent := lent + 1;
      end loop;
      return lent;
    end $$;

-- Gives back what a leave lent of the days after this one. Answers how many.
create function goldthread.return_sessions(wanted uuid, last_day date) returns integer
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      away staff_leave;
      practice_zone text := (select zone from practice);
      its uuid;
      given integer := 0;
    begin
      select * into away from staff_leave where id = wanted and cancelled_at is null;
      if not coalesce(may_end_leave(away), false) then
        raise exception 'this leave is not the actor''s to end' using errcode = '42501';
      end if;
      for its in
        select s.id from session s
        where s.lent_in = away.id and s.clinician_id = away.cover_id and s.status in ('scheduled', 'held')
          and s.starts_at > clock() and (s.starts_at at time zone practice_zone)::date > last_day
          and not exists (select from note n where n.session_id = s.id)
        order by s.id for no key update
      loop
        perform move_session(its, away.cover_id, away.staff_id, null);
        given := given + 1;
      end loop;
      return given;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;

do $$
declare
  helper text;
begin
  foreach helper in array array['move_session(uuid, uuid, uuid, uuid)', 'may_end_leave(goldthread.staff_leave)',
    'lend_sessions(uuid)', 'return_sessions(uuid, date)'] loop
    execute format('revoke all on function goldthread.%s from public', helper);
  end loop;
end
$$;
grant execute on function goldthread.lend_sessions(uuid), goldthread.return_sessions(uuid, date) to gt_app;
