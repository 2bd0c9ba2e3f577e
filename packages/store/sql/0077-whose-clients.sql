-- Which clients and groups are the actor's is asked several times of every signature and every chart. It is asked for
-- more cheaply: in one statement, emergencies and merged records only where there are any, and the answer as one value
-- where one row is looked at. Who may read what is as it was.

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
      mine uuid[];
      has_opened boolean;
      has_merged boolean;
    begin
      select array(select c.client_id from care_team c
          where c.staff_id = me and c.from_date <= today.day and (c.to_date is null or c.to_date >= today.day)),
        exists (select from break_glass o where o.acted_by = me and o.what = 'opened'), exists (select from merged_record)
      into mine, has_opened, has_merged
      from (select (clock_in(p.sample) at time zone p.zone)::date as day from practice p, staff s
            where s.id = me and s.active offset 0) as today;
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

-- The same as rows, for whatever looks at many.
create or replace function goldthread.my_clients() returns setof uuid
  language plpgsql stable security definer rows 40 set search_path = goldthread, pg_temp
  as $$
    begin
      return query select unnest(my_client_ids());
    end $$;

-- Groups that the actor leads today, as in 0002.
create function goldthread.my_group_ids() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
    begin
      return array(
        select f.group_id
        from (select (clock_in(p.sample) at time zone p.zone)::date as day from practice p, staff s
              where s.id = me and s.active offset 0) as today
        join facilitator f on f.staff_id = me
          and f.from_date <= today.day and (f.to_date is null or f.to_date >= today.day));
    end $$;

create or replace function goldthread.my_groups() returns setof uuid
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    begin
      return query select unnest(my_group_ids());
    end $$;

-- Drafts the actor may write, as in 0045. Of the individual ones the care team is asked in the same statement; all
-- their clients are asked for only where emergencies or merged records might add some.
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
            where s.id = me and s.active offset 0) as today;
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

reset role;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.my_client_ids(), goldthread.my_group_ids() from public;
grant execute on function goldthread.my_client_ids(), goldthread.my_group_ids() to gt_app;

-- These are read one row at a time by signing and by charts. As a value that is compared (`coalesce`) and not
-- looked up, so that PostgreSQL goes by the same indexes as before.
alter policy care_team_reads on goldthread.session
  using ((client_id is not null and coalesce(client_id = any ((select my_client_ids())::uuid[]), false))
    or (group_id is not null and (coalesce(group_id = any ((select my_group_ids())::uuid[]), false)
      or is_attended_by((select my_client_ids()), id))));
-- In the same words (0074).
alter policy care_team_changes on goldthread.session
  using ((client_id is not null and coalesce(client_id = any ((select my_client_ids())::uuid[]), false))
    or (group_id is not null and (coalesce(group_id = any ((select my_group_ids())::uuid[]), false)
      or is_attended_by((select my_client_ids()), id))));
alter policy care_team_facilitators_and_keepers_read on goldthread.client
  using (coalesce(id = any ((select my_client_ids())::uuid[]), false) or id in (select my_group_clients())
    or (select actor_is('administrator', 'records-officer')));
alter policy care_team_and_keepers_read on goldthread.client_detail
  using (coalesce(client_id = any ((select my_client_ids())::uuid[]), false)
    or (select actor_is('administrator', 'records-officer')));

-- So are drafts and what signing writes; the change of a draft in the same words as its reading.
alter policy a_groups_sessions_change_by_those_who_lead_it on goldthread.session
  using (client_id is not null or coalesce(group_id = any ((select my_group_ids())::uuid[]), false));
alter policy author_reads on goldthread.draft
  using ((group_id is null and author_id = actor() and is_my_client(client_id))
    or (group_id is not null and coalesce(group_id = any ((select my_group_ids())::uuid[]), false)));
alter policy author_closes on goldthread.draft
  using ((group_id is null and author_id = actor() and is_my_client(client_id))
    or (group_id is not null and coalesce(group_id = any ((select my_group_ids())::uuid[]), false)));
