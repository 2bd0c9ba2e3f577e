-- Which clients are the actor's is asked several times of every signature and every chart. It is asked for more cheaply:
-- the day and whether the actor works here once, emergencies and merged records only where there are any, and the answer
-- as one value where one row is looked at. Who may read what is as it was.

-- For my_drafts() below, and so that who replaces one of these functions replaces it in this one place.
set local check_function_bodies = off;
grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- Clients whose care team the actor is on today or whose record they opened in an emergency that lasts, and what was
-- merged into them.
create function goldthread.my_client_ids() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      day date;
      mine uuid[];
    begin
      select (clock_in(p.sample) at time zone p.zone)::date into day from practice p, staff s where s.id = me and s.active;
      if not found then return '{}'; end if;
      mine := array(
        select c.client_id from care_team c
        where c.staff_id = me and c.from_date <= day and (c.to_date is null or c.to_date >= day));
      if exists (select from break_glass o where o.acted_by = me and o.what = 'opened') then
        mine := mine || array(
          select o.client_id from break_glass o
          where o.acted_by = me and o.what = 'opened' and o.acted_at + make_interval(hours => o.hours) > clock()
            and not exists (select from break_glass e where e.opening_id = o.id and e.what = 'ended'));
      end if;
      if exists (select from merged_record) then
        mine := mine || array(select m.client_id from merged_record m where m.survivor_id = any (mine));
      end if;
      return mine;
    end $$;

-- The same as rows, for whatever looks at many.
create or replace function goldthread.my_clients() returns setof uuid
  language plpgsql stable security definer rows 40 set search_path = goldthread, pg_temp
  as $$
    begin
      return query select unnest(my_client_ids());
    end $$;

-- As in 0045, with the value.
create or replace function goldthread.my_drafts() returns setof uuid
  language plpgsql stable security definer rows 30 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      groups uuid[] := array(select my_groups());
      clients uuid[] := my_client_ids();
    begin
      return query
      select d.id from draft d
      where d.state = 'open' and d.part = 'individual' and d.author_id = me and d.client_id = any (clients);
      -- Most of those who work here lead none.
      if groups <> '{}' then
        return query
        select d.id from draft d where d.state = 'open' and d.group_id = any (groups);
      end if;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.my_client_ids() from public;
grant execute on function goldthread.my_client_ids() to gt_app;

-- These three are read one row at a time by signing and by charts. As a value that is compared (`coalesce`) and not
-- looked up, so that PostgreSQL goes by the same indexes as before.
alter policy care_team_reads on goldthread.session
  using ((client_id is not null and coalesce(client_id = any ((select my_client_ids())::uuid[]), false))
    or (group_id is not null and (group_id in (select my_groups())
      or is_attended_by((select my_client_ids()), id))));
-- In the same words (0074).
alter policy care_team_changes on goldthread.session
  using ((client_id is not null and coalesce(client_id = any ((select my_client_ids())::uuid[]), false))
    or (group_id is not null and (group_id in (select my_groups())
      or is_attended_by((select my_client_ids()), id))));
alter policy care_team_facilitators_and_keepers_read on goldthread.client
  using (coalesce(id = any ((select my_client_ids())::uuid[]), false) or id in (select my_group_clients())
    or (select actor_is('administrator', 'records-officer')));
alter policy care_team_and_keepers_read on goldthread.client_detail
  using (coalesce(client_id = any ((select my_client_ids())::uuid[]), false)
    or (select actor_is('administrator', 'records-officer')));
