-- Leave: who is away from when to when, and who covers. Everybody who works here may know it.
create table goldthread.staff_leave (
  id uuid primary key,
  staff_id uuid not null references goldthread.staff (id),
  cover_id uuid references goldthread.staff (id),
  from_date date not null,
  to_date date not null,
  cancelled_at timestamptz,
  created_by uuid not null references goldthread.staff (id),
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint staff_leave_in_order check (to_date >= from_date),
  constraint staff_leave_at_most_a_year check (to_date <= from_date + 366),
  constraint staff_leave_cover_is_another check (cover_id <> staff_id)
);

-- Access that one act gave to somebody over many charts: cover during a leave, or taking over from whoever left. The
-- content is canonical JSON and the ledger's entry stands for it; the other columns are made from it for finding. The
-- care team's rows are what opens a chart; this says who opened it to whom, and cannot be changed.
create table goldthread.access_grant (
  id uuid primary key,
  content text not null,
  granted_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  staff_id uuid not null generated always as (((content)::jsonb ->> 'staffId')::uuid) stored references goldthread.staff (id),
  from_staff_id uuid not null generated always as (((content)::jsonb ->> 'fromStaffId')::uuid) stored references goldthread.staff (id),
  granted_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  leave_id uuid generated always as (((content)::jsonb ->> 'leaveId')::uuid) stored references goldthread.staff_leave (id),
  constraint access_grant_entry_once unique (entry_id),
  constraint access_grant_content_length check (length(content) <= 1000000)
);

alter table goldthread.staff_leave enable row level security;
alter table goldthread.staff_leave force row level security;
alter table goldthread.access_grant enable row level security;
alter table goldthread.access_grant force row level security;

-- When is this person away? Whom do they cover?
create index staff_leave_by_staff on goldthread.staff_leave (staff_id, to_date);
create index staff_leave_by_cover on goldthread.staff_leave (cover_id, to_date);
-- What did this leave open?
create index access_grant_by_leave on goldthread.access_grant (leave_id) where leave_id is not null;

create policy everyone_signed_in_reads on goldthread.staff_leave for select to gt_app using ((select works_here()));
create policy own_and_administrators_add on goldthread.staff_leave for insert to gt_app
  with check (created_by = actor() and (select works_here())
    and (staff_id = actor() or (select actor_is('administrator'))));
create policy own_and_administrators_change on goldthread.staff_leave for update to gt_app
  using ((select works_here()) and (staff_id = actor() or (select actor_is('administrator'))));

-- Whom a grant names, and who keeps the records.
create policy concerned_and_keepers_read on goldthread.access_grant for select to gt_app
  using (((staff_id = actor() or from_staff_id = actor()) and (select works_here()))
    or (select actor_is('administrator', 'records-officer')));
-- The same people who may add the rows of the care team: whose clients they are, or an administrator, never for themself.
create policy own_and_administrators_grant on goldthread.access_grant for insert to gt_app
  with check (granted_by = actor() and staff_id <> actor() and (select works_here())
    and (from_staff_id = actor() or (select actor_is('administrator'))));

grant select on goldthread.staff_leave to gt_app, gt_policy, gt_backup;
grant insert (id, staff_id, cover_id, from_date, to_date, created_by) on goldthread.staff_leave to gt_app;
grant update (to_date, cancelled_at, version) on goldthread.staff_leave to gt_app;
-- No delete: a leave that is called off is cancelled.
grant select on goldthread.access_grant to gt_app, gt_policy, gt_backup;
grant insert (id, content, granted_at, entry_id) on goldthread.access_grant to gt_app;
-- No update, no delete, for anybody: it is evidence.

-- What is open with somebody: how much, for which client or group, and no more, because an administrator reads no notes.
create function goldthread.open_work_of(wanted uuid)
  returns table (client_id uuid, group_id uuid, sessions integer, drafts integer)
  language plpgsql stable security definer rows 50 set search_path = goldthread, pg_temp
  as $$
    declare
      day date := today();
    begin
      if not actor_is('administrator') then return; end if;
      return query
      with open_sessions as (
        select s.client_id, s.group_id, count(*)::integer as number from session s
        where s.clinician_id = wanted and s.status in ('scheduled', 'held')
          and not exists (select from note n where n.session_id = s.id)
        group by 1, 2),
      open_drafts as (
        select case when d.group_id is null then d.client_id end as client_id, d.group_id, count(*)::integer as number
        from draft d where d.author_id = wanted and d.state = 'open'
          -- The absent get no note, so their part wants nothing.
          and (select a.status from attendance a where a.session_id = d.session_id and a.client_id = d.client_id)
            is distinct from 'absent'
        group by 1, 2),
      places as (
        select c.client_id, null::uuid as group_id from care_team c
        where c.staff_id = wanted and (c.to_date is null or c.to_date >= day)
        union select null, f.group_id from facilitator f
        where f.staff_id = wanted and (f.to_date is null or f.to_date >= day)
        union select o.client_id, o.group_id from open_sessions o
        union select o.client_id, o.group_id from open_drafts o)
      select p.client_id, p.group_id,
        coalesce((select o.number from open_sessions o
          where (o.client_id, o.group_id) is not distinct from (p.client_id, p.group_id)), 0),
        coalesce((select o.number from open_drafts o
          where (o.client_id, o.group_id) is not distinct from (p.client_id, p.group_id)), 0)
      from places p;
    end $$;

-- Whether the actor may hand somebody's work to another: an administrator, never to themself, or whose work it is; and
-- the other works here.
create function goldthread.may_hand_on(giver uuid, taker uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return works_here() and giver <> taker
        and (giver = actor() or (actor_is('administrator') and taker <> actor()))
        and exists (select from staff where id = taker and active);
    end $$;

-- Hands sessions without a note to somebody else, for days from first to last (null: without end). It opens nothing:
-- only sessions of clients and groups that the other may open on the session's day are moved. Answers how many.
create function goldthread.hand_on_sessions(giver uuid, taker uuid, clients uuid[], groups uuid[], first_day date, last_day date)
  returns integer
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      practice_zone text := (select zone from practice);
      moved uuid[];
    begin
      if not may_hand_on(giver, taker) then
        raise exception 'these sessions are not the actor''s to hand on' using errcode = '42501';
      end if;
      with movable as (
        select s.id, greatest(h.held_on, today()) as day, s.client_id, s.group_id
        from session s cross join lateral (select (s.starts_at at time zone practice_zone)::date as held_on) as h
        where s.clinician_id = giver and s.status in ('scheduled', 'held')
          and (s.client_id = any (clients) or s.group_id = any (groups))
          and (first_day is null or h.held_on >= first_day) and (last_day is null or h.held_on <= last_day)
          and not exists (select from note n where n.session_id = s.id)),
      changed as (
        update session s set clinician_id = taker, version = s.version + 1
        from movable m
        where s.id = m.id and (
          exists (select from care_team c where c.staff_id = taker and c.client_id = m.client_id
            and m.day between c.from_date and coalesce(c.to_date, 'infinity'))
          or exists (select from facilitator f where f.staff_id = taker and f.group_id = m.group_id
            and m.day between f.from_date and coalesce(f.to_date, 'infinity')))
        returning s.id)
      select coalesce(array_agg(id), '{}') into moved from changed;
      insert into session_facilitator (session_id, staff_id)
        select f.session_id, taker from session_facilitator f where f.staff_id = giver and f.session_id = any (moved)
        on conflict do nothing;
      delete from session_facilitator f where f.staff_id = giver and f.session_id = any (moved);
      return cardinality(moved);
    end $$;

-- Hands open drafts to somebody else, where the other may open the client or leads the group today. Their words are the
-- updates that hang on the draft, and those stay as they are, each with the name of who typed it. Answers how many.
create function goldthread.hand_on_drafts(giver uuid, taker uuid, clients uuid[], groups uuid[]) returns integer
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      day date := today();
      moved integer;
    begin
      if not may_hand_on(giver, taker) then
        raise exception 'these drafts are not the actor''s to hand on' using errcode = '42501';
      end if;
      update draft d set author_id = taker
      where d.author_id = giver and d.state = 'open' and (
        (d.group_id is null and d.client_id = any (clients)
          and exists (select from care_team c where c.staff_id = taker and c.client_id = d.client_id
            and day between c.from_date and coalesce(c.to_date, 'infinity')))
        or (d.group_id = any (groups)
          and exists (select from facilitator f where f.staff_id = taker and f.group_id = d.group_id
            and day between f.from_date and coalesce(f.to_date, 'infinity'))));
      get diagnostics moved = row_count;
      return moved;
    end $$;

-- Ends the places that a leave opened, after its last day; those that have not begun by then never were.
create function goldthread.end_cover(wanted uuid, last_day date) returns void
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      away staff_leave;
      clients uuid[];
      groups uuid[];
    begin
      select * into away from staff_leave where id = wanted;
      if away.cover_id is null then return; end if;
      if not (works_here() and (away.staff_id = actor() or actor_is('administrator'))) then
        raise exception 'this leave is not the actor''s to end' using errcode = '42501';
      end if;
      -- Only what is the leaver's own: a grant's content is written by people, and names what it likes.
      select coalesce(array_agg(distinct c.value::uuid), '{}') into clients
        from access_grant g, jsonb_array_elements_text(g.content::jsonb -> 'clientIds') c
        where g.leave_id = wanted
          and exists (select from care_team t where t.staff_id = away.staff_id and t.client_id = c.value::uuid);
      select coalesce(array_agg(distinct c.value::uuid), '{}') into groups
        from access_grant g, jsonb_array_elements_text(g.content::jsonb -> 'groupIds') c
        where g.leave_id = wanted
          and exists (select from facilitator f where f.staff_id = away.staff_id and f.group_id = c.value::uuid);
      delete from care_team where staff_id = away.cover_id and client_id = any (clients)
        and from_date >= away.from_date and to_date = away.to_date and from_date > last_day;
      delete from facilitator where staff_id = away.cover_id and group_id = any (groups)
        and from_date >= away.from_date and to_date = away.to_date and from_date > last_day;
      update care_team set to_date = last_day where staff_id = away.cover_id and client_id = any (clients)
        and from_date >= away.from_date and to_date = away.to_date;
      update facilitator set to_date = last_day where staff_id = away.cover_id and group_id = any (groups)
        and from_date >= away.from_date and to_date = away.to_date;
    end $$;

grant update (clinician_id, version) on goldthread.session to gt_policy;
grant insert, delete on goldthread.session_facilitator to gt_policy;
grant update (author_id) on goldthread.draft to gt_policy;
grant update (to_date), delete on goldthread.care_team, goldthread.facilitator to gt_policy;

grant create on schema goldthread to gt_policy;
do $$
declare
  helper text;
begin
  foreach helper in array array['open_work_of(uuid)', 'may_hand_on(uuid, uuid)',
    'hand_on_sessions(uuid, uuid, uuid[], uuid[], date, date)', 'hand_on_drafts(uuid, uuid, uuid[], uuid[])',
    'end_cover(uuid, date)'] loop
    execute format('alter function goldthread.%s owner to gt_policy', helper);
    execute format('revoke all on function goldthread.%s from public', helper);
    execute format('grant execute on function goldthread.%s to gt_app, gt_policy', helper);
  end loop;
end
$$;
revoke create on schema goldthread from gt_policy;
