-- Who is asking, and whose records are theirs: every policy is written in these words.
--
-- The helpers run as gt_policy (security definer, fixed search_path), because a policy that reads another
-- protected table would recurse, and a helper owned by the table's owner returns nothing under FORCE.
-- They are created before the tables they read, so that the words come before the sentences. They are PL/pgSQL
-- because that keeps its plans for the session: the same helper in SQL is planned anew in every statement, which cost
-- more than the statement (measured on the signing transaction: three times bare SQL).
set local check_function_bodies = off;

-- The person acting, or null for a part of the program.
create function goldthread.actor() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('gt.actor', true), '')::uuid;

-- Only a sample practice may be told another time than the clock's: its two years of notes are signed by the same
-- function that signs today's. PostgreSQL writes this one into the statements that name it.
create function goldthread.clock_in(sample boolean) returns timestamptz
  language sql stable parallel safe
  return case when sample and nullif(current_setting('gt.clock', true), '') is not null
      then current_setting('gt.clock', true)::timestamptz
      else now()
    end;

-- The time at which the act happens.
create function goldthread.clock() returns timestamptz
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return coalesce((select clock_in(sample) from practice), now());
    end $$;

-- The practice's calendar day.
create function goldthread.today() returns date
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return coalesce((select (clock_in(sample) at time zone zone)::date from practice), (now() at time zone 'UTC')::date);
    end $$;

-- Whether the person acting works here. Whoever has left reads nothing, whatever else a policy says.
create function goldthread.works_here() returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
    begin
      return exists (select from staff where id = me and active);
    end $$;

create function goldthread.actor_is(variadic wanted text[]) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
    begin
      return exists (
        select from staff s join staff_role r on r.staff_id = s.id
        where s.id = me and s.active and r.role = any (wanted));
    end $$;

-- Nearly every statement asks the next two, several times where it updates. So each is one statement: the actor, if they
-- work here, with the day (`offset 0` has it computed once), then one walk of one index.

-- Clients whose care team the actor is on today.
create function goldthread.my_clients() returns setof uuid
  language plpgsql stable security definer rows 40 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
    begin
      return query
      select c.client_id
      from (select (clock_in(p.sample) at time zone p.zone)::date as day from practice p, staff s
            where s.id = me and s.active offset 0) as today
      join care_team c on c.staff_id = me
        and c.from_date <= today.day and (c.to_date is null or c.to_date >= today.day);
    end $$;

-- Whether this client is one of them. For what is added or changed, which is a row or two: to look one client up costs
-- less than to gather all of them. What is read may be many rows, and asks for the set.
create function goldthread.is_my_client(client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
    begin
      return exists (
        select from practice p, staff s, care_team c
        where s.id = me and s.active and c.client_id = client and c.staff_id = me
          and (clock_in(p.sample) at time zone p.zone)::date between c.from_date and coalesce(c.to_date, 'infinity'));
    end $$;

-- Groups that the actor facilitates today.
create function goldthread.my_groups() returns setof uuid
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
    begin
      return query
      select f.group_id
      from (select (clock_in(p.sample) at time zone p.zone)::date as day from practice p, staff s
            where s.id = me and s.active offset 0) as today
      join facilitator f on f.staff_id = me
        and f.from_date <= today.day and (f.to_date is null or f.to_date >= today.day);
    end $$;

-- Members of the actor's groups today, and whoever has an unfinished part in one of their sessions (a walk-in, or
-- a member who left before the note was written). The absent get no note, so nothing of theirs is unfinished.
create function goldthread.my_group_clients() returns setof uuid
  language plpgsql stable security definer rows 30 set search_path = goldthread, pg_temp
  as $$
    declare
      groups uuid[] := array(select my_groups());
      day date := today();
      members uuid[];
    begin
      -- Most of those who work here lead none.
      if groups = '{}' then return; end if;
      members := array(
        select m.client_id from membership m
        where m.group_id = any (groups) and m.from_date <= day and (m.to_date is null or m.to_date >= day));
      return query
      select unnest(members)
      union all
      select d.client_id from draft d
      where d.group_id = any (groups) and d.state = 'open' and d.client_id <> all (members)
        -- As a value, so that attendance is looked up and never read whole.
        and (select a.status from attendance a where a.session_id = d.session_id and a.client_id = d.client_id)
          is distinct from 'absent';
    end $$;

-- The next three are asked for each row that is looked at, so a policy computes the actor's clients and groups once,
-- as arrays (`(select array(select my_clients()))`), and hands them in.

-- Whether one of these clients has an attendance at this session.
create function goldthread.is_attended_by(clients uuid[], session uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (select exists (select from attendance a where a.session_id = session and a.client_id = any (clients)));
    end $$;

-- Whether a note of one of these clients carries this shared part.
create function goldthread.is_carried_by(clients uuid[], part uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (select exists (select from note n where n.shared_part_id = part and n.client_id = any (clients)));
    end $$;

-- Whether the note may be read: the note's own read policies, said again for what hangs on a note.
create function goldthread.is_readable_note(clients uuid[], groups uuid[], group_clients uuid[], wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (select exists (select from note n where n.id = wanted
        and (n.client_id = any (clients) or (n.group_id = any (groups) and n.client_id = any (group_clients)))));
    end $$;

-- Drafts the actor may write: their own for their own clients, and those of their groups' sessions.
create function goldthread.my_drafts() returns setof uuid
  language plpgsql stable security definer rows 30 set search_path = goldthread, pg_temp
  as $$
    begin
      return query
      select d.id from draft d
      where d.state = 'open' and d.group_id is null and d.author_id = actor() and d.client_id = any (array(select my_clients()))
      union all
      select d.id from draft d where d.state = 'open' and d.group_id = any (array(select my_groups()));
    end $$;

-- A row that names a session, and a client or group beside it, must name the session's own: otherwise a row of
-- one's own group could claim another group's session, and open it.
create function goldthread.is_session_of_client(session uuid, client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (select exists (select from session s where s.id = session and s.kind = 'individual' and s.client_id = client));
    end $$;

create function goldthread.is_session_of_group(session uuid, care_group uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (select exists (select from session s where s.id = session and s.group_id = care_group));
    end $$;

create function goldthread.is_session_of_my_group(session uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (select exists (select from session s where s.id = session and s.group_id in (select my_groups())));
    end $$;

-- Whether a client belongs to a group session: as marked before, as a member on the session's day, for a month, which
-- is the time to finish a late note, as one of the actor's own clients (a walk-in), or as a member today. Asked for each
-- row that goes in, so what one look into an index answers is asked first.
create function goldthread.may_take_part(session uuid, client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (select exists (select from attendance a where a.session_id = session and a.client_id = client)
        or exists (
          select from session s join membership m on m.group_id = s.group_id and m.client_id = client
          cross join lateral (select (s.starts_at at time zone (select zone from practice))::date as held_on) as d
          where s.id = session and d.held_on >= (select today()) - 31
            and m.from_date <= d.held_on and (m.to_date is null or m.to_date >= d.held_on))
        or client in (select my_clients())
        or client in (select my_group_clients()));
    end $$;

-- Somebody's creation opens the way in once, while nobody has come in yet: whoever left does not come back by it.
create function goldthread.is_new_client_of_mine(client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (select exists (select from client c where c.id = client and c.created_by = actor())
        and not exists (select from care_team t where t.client_id = client));
    end $$;

create function goldthread.is_new_group_of_mine(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (select exists (select from care_group g where g.id = wanted and g.created_by = actor())
        and not exists (select from facilitator f where f.group_id = wanted)
        and not exists (select from membership m where m.group_id = wanted));
    end $$;

-- Whether the actor leads, led or will lead this group.
create function goldthread.is_ever_my_group(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (select exists (select from facilitator f where f.group_id = wanted and f.staff_id = actor()));
    end $$;

-- Whether the actor wrote this note: what an author's signature may stand under.
create function goldthread.is_my_note(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (select exists (select from note n where n.id = wanted and n.author_id = actor()));
    end $$;

do $$
declare
  helper text;
begin
  grant create on schema goldthread to gt_policy;
  for helper in
    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'goldthread' and p.prosecdef
  loop
    execute format('alter function %s owner to gt_policy', helper);
    execute format('revoke all on function %s from public', helper);
    execute format('grant execute on function %s to gt_app, gt_policy', helper);
  end loop;
  revoke create on schema goldthread from gt_policy;
end
$$;
