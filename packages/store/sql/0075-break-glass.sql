-- Break-glass: somebody of the clinical staff opens a record that is not theirs, in an emergency, with a reason and for
-- some hours. The three acts are one table: it was opened, it was ended before its time, somebody else looked at it
-- afterwards. While it lasts it opens what a place on the care team opens, because my_clients() says so.
set local check_function_bodies = off;

create table goldthread.break_glass (
  id uuid primary key,
  content text not null,
  acted_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  acted_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  what text not null generated always as ((content)::jsonb ->> 'what') stored,
  -- How long it lasts, counted from `acted_at`; of an opening alone.
  hours smallint generated always as (((content)::jsonb ->> 'hours')::smallint) stored,
  -- Which opening it ends or reviews.
  opening_id uuid generated always as (((content)::jsonb ->> 'openingId')::uuid) stored,
  constraint break_glass_entry_once unique (entry_id),
  constraint break_glass_of_client unique (id, client_id),
  constraint break_glass_about_own foreign key (opening_id, client_id) references goldthread.break_glass (id, client_id),
  constraint break_glass_ended_and_reviewed_once unique (opening_id, what),
  constraint break_glass_what_known check (what in ('opened', 'ended', 'reviewed')),
  constraint break_glass_opening_whole check
    ((what = 'opened') = (opening_id is null) and (what = 'opened') = (hours is not null)),
  constraint break_glass_for_hours check (hours between 1 and 12),
  constraint break_glass_content_length check (length(content) <= 20000)
);

alter table goldthread.break_glass enable row level security;
alter table goldthread.break_glass force row level security;

-- What did I open?  Who opened this record, newest first?  What is still to be looked at?
create index break_glass_by_person on goldthread.break_glass (acted_by, acted_at desc) where what = 'opened';
create index break_glass_by_client on goldthread.break_glass (client_id, acted_at desc);
create index break_glass_openings on goldthread.break_glass (acted_at desc) where what = 'opened';

-- Whether this opening is the actor's own.
create function goldthread.is_my_opening(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from break_glass o where o.id = wanted and o.what = 'opened' and o.acted_by = actor());
    end $$;

-- The one record that somebody in an emergency names by its number, or by full name and birth date; null where there is
-- none, more than one, or who asks is not of the clinical staff. A merged record leads to the one that stayed. Whoever
-- calls it MUST leave a trace: it is the only way from a name to a record that is not one's own.
create function goldthread.record_named(number text, full_name text, born date) returns uuid
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      found uuid[];
    begin
      if not (select works_here()) or not actor_is('clinician', 'trainee', 'supervisor', 'nurse') then return null; end if;
      found := array(
        select distinct coalesce(m.survivor_id, c.id) from client c
          left join client_detail d on d.client_id = c.id left join merged_record m on m.client_id = c.id
        where case when number <> '' then lower(c.record_number) = lower(number)
          else lower(full_name) in (lower(c.name), lower(c.preferred_name)) and d.birth_date = born end
        limit 2);
      return case when cardinality(found) = 1 then found[1] end;
    end $$;

create policy opener_team_and_keepers_read on goldthread.break_glass for select to gt_app
  using ((acted_by = actor() and (select works_here())) or (opening_id is not null and is_my_opening(opening_id))
    or client_id in (select my_clients()) or (select actor_is('records-officer', 'administrator')));
create policy clinical_staff_open on goldthread.break_glass for insert to gt_app
  with check (acted_by = actor() and what = 'opened' and (select works_here())
    and (select actor_is('clinician', 'trainee', 'supervisor', 'nurse')) and not is_my_client(client_id));
create policy opener_ends on goldthread.break_glass for insert to gt_app
  with check (acted_by = actor() and what = 'ended' and (select works_here()) and is_my_opening(opening_id));
-- Afterwards, by a keeper of the records, and never by who opened it.
create policy another_keeper_reviews on goldthread.break_glass for insert to gt_app
  with check (acted_by = actor() and what = 'reviewed' and not is_my_opening(opening_id)
    and (select actor_is('records-officer', 'administrator')));

grant select on goldthread.break_glass to gt_app, gt_policy, gt_backup;
grant insert (id, content, acted_at, entry_id) on goldthread.break_glass to gt_app;
grant delete on goldthread.break_glass to gt_policy;
-- No update for anybody, and no delete but with the record (0064).

grant create on schema goldthread to gt_policy;
alter function goldthread.is_my_opening(uuid) owner to gt_policy;
alter function goldthread.record_named(text, text, date) owner to gt_policy;
revoke all on function goldthread.is_my_opening(uuid), goldthread.record_named(text, text, date) from public;
grant execute on function goldthread.is_my_opening(uuid), goldthread.record_named(text, text, date) to gt_app;

-- From here on the words of every policy know of it. A function is replaced by its owner alone.
set local role gt_policy;

-- Clients whose care team the actor is on today or whose record they opened in an emergency that lasts, and what was
-- merged into them. The second question is asked only where anything was ever merged.
create or replace function goldthread.my_clients() returns setof uuid
  language plpgsql stable security definer rows 40 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      mine uuid[] := array(
        select c.client_id
        from (select (clock_in(p.sample) at time zone p.zone)::date as day from practice p, staff s
              where s.id = me and s.active offset 0) as today
        join care_team c on c.staff_id = me
          and c.from_date <= today.day and (c.to_date is null or c.to_date >= today.day)
        union all
        select o.client_id from break_glass o join staff s on s.id = me and s.active
        where o.acted_by = me and o.what = 'opened' and o.acted_at + make_interval(hours => o.hours) > clock()
          and not exists (select from break_glass e where e.opening_id = o.id and e.what = 'ended'));
    begin
      return query select unnest(mine);
      if exists (select from merged_record) then
        return query select m.client_id from merged_record m where m.survivor_id = any (mine);
      end if;
    end $$;

-- Whether this client is one of them.
create or replace function goldthread.is_my_client(client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
    begin
      if exists (
        select from practice p, staff s, care_team c
        where s.id = me and s.active and c.client_id = client and c.staff_id = me
          and (clock_in(p.sample) at time zone p.zone)::date between c.from_date and coalesce(c.to_date, 'infinity'))
      then
        return true;
      end if;
      return exists (
        select from merged_record m, practice p, staff s, care_team c
        where m.client_id = client and s.id = me and s.active and c.client_id = m.survivor_id and c.staff_id = me
          and (clock_in(p.sample) at time zone p.zone)::date between c.from_date and coalesce(c.to_date, 'infinity'))
        or exists (
        select from break_glass o, staff s
        where o.acted_by = me and o.what = 'opened' and s.id = me and s.active
          and (o.client_id = client or o.client_id in (select m.survivor_id from merged_record m where m.client_id = client))
          and o.acted_at + make_interval(hours => o.hours) > clock()
          and not exists (select from break_glass e where e.opening_id = o.id and e.what = 'ended'));
    end $$;

-- Who may open a record, and by what relation (0063): an emergency is one.
create or replace function goldthread.who_may_open(wanted uuid)
  returns table (staff_id uuid, name text, credential text, relation text, detail text, since date, until date)
  language plpgsql stable security definer rows 10 set search_path = goldthread, pg_temp
  as $$
    declare
      day date := today();
      record uuid[] := array(select wanted union all select m.client_id from merged_record m where m.survivor_id = wanted);
      -- A record that was merged away is opened by the team of the one that stayed.
      team uuid[] := record || array(select m.survivor_id from merged_record m where m.client_id = wanted);
    begin
      if not is_my_client(wanted) and not actor_is('records-officer') then return; end if;
      return query
      select s.id, s.name, s.credential, 'care-team', c.capacity, c.from_date, c.to_date
      from care_team c join staff s on s.id = c.staff_id
      where c.client_id = any (team) and s.active and c.from_date <= day and (c.to_date is null or c.to_date >= day)
      union all
      select s.id, s.name, s.credential, 'facilitator', g.name, greatest(f.from_date, m.from_date), least(f.to_date, m.to_date)
      from membership m join facilitator f on f.group_id = m.group_id join staff s on s.id = f.staff_id
        join care_group g on g.id = m.group_id
      where m.client_id = any (record) and s.active
        and m.from_date <= day and (m.to_date is null or m.to_date >= day)
        and f.from_date <= day and (f.to_date is null or f.to_date >= day)
      union all
      select distinct s.id, s.name, s.credential, 'supervisor', t.name, null::date, null::date
      from note n join staff t on t.id = n.author_id join staff s on s.id = t.supervisor_id
      where n.client_id = any (record) and s.active
        and exists (select from staff_role r where r.staff_id = t.id and r.role = 'trainee')
        and not exists (select from staff_role r where r.staff_id = t.id and r.role in ('clinician', 'supervisor'))
      union all
      select s.id, s.name, s.credential, 'break-glass', (o.content)::jsonb ->> 'reason', null::date, null::date
      from break_glass o join staff s on s.id = o.acted_by
      where o.client_id = any (team) and o.what = 'opened' and s.active
        and o.acted_at + make_interval(hours => o.hours) > clock()
        and not exists (select from break_glass e where e.opening_id = o.id and e.what = 'ended')
      union all
      select s.id, s.name, s.credential, 'keeper', r.role, null::date, null::date
      from staff s join staff_role r on r.staff_id = s.id
      where s.active and r.role in ('records-officer', 'administrator', 'biller')
      order by 4, 2, 5;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
