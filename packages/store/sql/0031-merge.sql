-- Two records of one person become one by two people: one proposes it and says why, another confirms.
--
-- Nothing is moved that anybody signed: notes, drafts, sessions, plans keep the record they were written in, which from
-- then on points to the record that stays (merged_record). Whoever may open the one that stays may read the one that was
-- merged into it, because my_clients() says so, and with it every policy (docs/decisions/0012-merge.md).
set local check_function_bodies = off;

create table goldthread.client_merge (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  survivor_id uuid not null references goldthread.client (id),
  reason text not null,
  proposed_by uuid not null references goldthread.staff (id),
  proposed_at timestamptz not null default now(),
  state text not null default 'proposed',
  decided_by uuid references goldthread.staff (id),
  decided_at timestamptz,
  decided_why text not null default '',
  constraint client_merge_of_two_records check (client_id <> survivor_id),
  constraint client_merge_reason_length check (length(reason) between 1 and 1000),
  constraint client_merge_decided_why_length check (length(decided_why) <= 1000),
  constraint client_merge_state_known check (state in ('proposed', 'confirmed', 'withdrawn')),
  constraint client_merge_decided_whole check
    ((state = 'proposed') = (decided_by is null) and (state = 'proposed') = (decided_at is null)),
  -- Neither may be alone, whatever path the confirmation takes.
  constraint client_merge_by_two_people check (state <> 'confirmed' or decided_by <> proposed_by)
);

-- Where a merged record leads, always in one step: when the one that stayed is merged in turn, the pointers follow.
create table goldthread.merged_record (
  client_id uuid primary key references goldthread.client (id),
  survivor_id uuid not null references goldthread.client (id),
  merge_id uuid not null references goldthread.client_merge (id),
  constraint merged_record_of_two check (client_id <> survivor_id)
);

alter table goldthread.client_merge enable row level security;
alter table goldthread.client_merge force row level security;
alter table goldthread.merged_record enable row level security;
alter table goldthread.merged_record force row level security;

-- What became of this record?  What was merged into it?  What waits for a second person?
create index client_merge_by_client on goldthread.client_merge (client_id);
create index client_merge_by_survivor on goldthread.client_merge (survivor_id);
create unique index client_merge_proposed_once on goldthread.client_merge (client_id) where state = 'proposed';
create index merged_record_by_survivor on goldthread.merged_record (survivor_id);

create policy concerned_and_keepers_read on goldthread.client_merge for select to gt_app
  using ((select actor_is('administrator', 'records-officer')) or client_id in (select my_clients())
    or survivor_id in (select my_clients()) or (proposed_by = actor() and (select works_here())));
-- By a keeper of the records, or by somebody who treats both and so knows both.
create policy keepers_and_whoever_treats_both_propose on goldthread.client_merge for insert to gt_app
  with check (proposed_by = actor() and state = 'proposed'
    and ((select actor_is('administrator', 'records-officer')) or (is_my_client(client_id) and is_my_client(survivor_id))));
create policy proposer_and_keepers_withdraw on goldthread.client_merge for update to gt_app
  using (state = 'proposed'
    and ((proposed_by = actor() and (select works_here())) or (select actor_is('administrator', 'records-officer'))))
  with check (state = 'withdrawn' and decided_by = actor());

create policy concerned_and_keepers_read on goldthread.merged_record for select to gt_app
  using (client_id in (select my_clients()) or client_id in (select my_group_clients())
    or (select actor_is('administrator', 'records-officer')));

grant select on goldthread.client_merge, goldthread.merged_record to gt_app, gt_policy, gt_backup;
grant insert (id, client_id, survivor_id, reason, proposed_by) on goldthread.client_merge to gt_app;
grant update (state, decided_by, decided_at, decided_why) on goldthread.client_merge to gt_app, gt_policy;
grant insert, update (survivor_id) on goldthread.merged_record to gt_policy;
-- No insert into merged_record for people: only the confirmation below writes it. No delete: a merge is not undone.

-- What the confirmation does beside the pointer, as gt_policy: one team, one place in each group, sessions ahead.
grant insert on goldthread.care_team, goldthread.membership to gt_policy;
grant update (to_date) on goldthread.care_team, goldthread.membership to gt_policy;
grant update (client_id, version) on goldthread.session to gt_policy;

-- By the second person. Says what came of it: 'done', or why not. In one act: the pointer; the team of the merged record
-- joins that of the other, so that nobody who treats this person loses sight of them; its places in groups go over; and
-- sessions to come that nobody has begun to write about.
create function goldthread.confirm_merge(wanted uuid, why text) returns text
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      day date := today();
      merge client_merge;
    begin
      if not actor_is('administrator', 'records-officer') then return 'not-yours'; end if;
      select * into merge from client_merge where id = wanted and state = 'proposed' for update;
      if not found then return 'not-open'; end if;
      if merge.proposed_by = me then return 'alone'; end if;
      -- Merges are rare, and two may meet in one record: one waits for the other.
      perform pg_advisory_xact_lock(7046031);
      if exists (select from merged_record m where m.client_id in (merge.client_id, merge.survivor_id)) then
        return 'merged-already';
      end if;
      -- A keeper's right must not open notes to the keeper: who treats one of the two and not the other stands aside.
      if (select count(*) from unnest(array[merge.client_id, merge.survivor_id]) as one (id) where is_my_client(one.id)) = 1 then
        return 'opens-to-oneself';
      end if;

      update client_merge set state = 'confirmed', decided_by = me, decided_at = clock(), decided_why = why where id = wanted;
      update merged_record set survivor_id = merge.survivor_id where survivor_id = merge.client_id;
      insert into merged_record (client_id, survivor_id, merge_id) values (merge.client_id, merge.survivor_id, merge.id);

      insert into care_team (client_id, staff_id, capacity, from_date, to_date)
        select merge.survivor_id, t.staff_id, t.capacity, day, t.to_date from care_team t
        where t.client_id = merge.client_id and t.from_date <= day and (t.to_date is null or t.to_date > day)
          and not exists (select from care_team o where o.client_id = merge.survivor_id and o.staff_id = t.staff_id
            and (o.to_date is null or o.to_date >= day));
      update care_team set to_date = day
        where client_id = merge.client_id and from_date <= day and (to_date is null or to_date > day);

      insert into membership (group_id, client_id, from_date, to_date)
        select m.group_id, merge.survivor_id, day, m.to_date from membership m
        where m.client_id = merge.client_id and m.from_date <= day and (m.to_date is null or m.to_date >= day)
          and not exists (select from membership o where o.group_id = m.group_id and o.client_id = merge.survivor_id
            and (o.to_date is null or o.to_date >= day));
      -- The day before, so that today's session lists the person once.
      update membership set to_date = greatest(day - 1, from_date)
        where client_id = merge.client_id and from_date <= day and (to_date is null or to_date >= day);

      update session s set client_id = merge.survivor_id, version = s.version + 1
        where s.client_id = merge.client_id and s.starts_at > clock() and s.status = 'scheduled'
          and not exists (select from draft d where d.session_id = s.id);
      return 'done';
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.confirm_merge(uuid, text) owner to gt_policy;
revoke all on function goldthread.confirm_merge(uuid, text) from public;
grant execute on function goldthread.confirm_merge(uuid, text) to gt_app;

-- From here on the words of every policy know of merged records. A function is replaced by its owner alone.
set local role gt_policy;

-- Clients whose care team the actor is on today, and what was merged into them. The second question is asked only where
-- anything was ever merged: it is a look into an empty table otherwise.
create or replace function goldthread.my_clients() returns setof uuid
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
      if exists (select from merged_record) then
        return query
        select m.client_id
        from (select (clock_in(p.sample) at time zone p.zone)::date as day from practice p, staff s
              where s.id = me and s.active offset 0) as today
        join care_team c on c.staff_id = me
          and c.from_date <= today.day and (c.to_date is null or c.to_date >= today.day)
        join merged_record m on m.survivor_id = c.client_id;
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
          and (clock_in(p.sample) at time zone p.zone)::date between c.from_date and coalesce(c.to_date, 'infinity'));
    end $$;

-- Members of the actor's groups today, with what was merged into them, and whoever has an unfinished part in one of
-- their sessions.
create or replace function goldthread.my_group_clients() returns setof uuid
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
      if exists (select from merged_record) then
        return query select m.client_id from merged_record m where m.survivor_id = any (members);
      end if;
    end $$;

-- The timeline of a chart, with that of every record merged into it, each as far as the page goes.
create or replace function goldthread.contacts_of(wanted uuid, before timestamptz, at_most integer)
  returns table (
    id uuid, kind text, title text, group_id uuid, clinician_id uuid, starts_at timestamptz, stops_at timestamptz,
    status text, attendance text, arrived_at timestamptz, left_at timestamptz)
  language sql stable security definer rows 50 set search_path = goldthread, pg_temp
  as $$
    with record as (select wanted as id union all select m.client_id from merged_record m where m.survivor_id = wanted)
    (select one.* from record r cross join lateral (
       select s.id, s.kind, s.title, s.group_id, s.clinician_id, s.starts_at, s.stops_at, s.status,
         null::text as attendance, null::timestamptz as arrived_at, null::timestamptz as left_at
       from session s
       where s.client_id = r.id and s.starts_at < before and (select is_my_client(wanted))
       order by s.starts_at desc fetch first at_most rows with ties) as one)
    union all
    (select one.* from record r cross join lateral (
       select s.id, s.kind, s.title, s.group_id, s.clinician_id, s.starts_at, s.stops_at, s.status,
         a.status as attendance, a.arrived_at, a.left_at
       from attendance a join session s on s.id = a.session_id
       where a.client_id = r.id and s.starts_at < before and (select is_my_client(wanted))
       order by s.starts_at desc fetch first at_most rows with ties) as one)
    order by starts_at desc fetch first at_most rows with ties
  $$;

-- Merged records are not looked for by themselves: whoever is alike is the record that stayed.
create or replace function goldthread.clients_alike(wanted text, born date) returns table (client_id uuid, same_name boolean)
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    declare
      key text := name_key(wanted);
      seen uuid[] := array(select my_clients() union select my_group_clients());
      keeper boolean := actor_is('administrator', 'records-officer');
    begin
      if key = '' or not works_here() then return; end if;
      return query
      with alike as (
        select c.id, true as same from client c where c.name_key = key
        union
        select a.client_id, true from client_alias a where name_key(a.alias) = key
        union
        select c.id, false from client_detail d join client c on c.id = d.client_id
        where d.birth_date = born and (likeness(c.name_key, key) >= 0.5
          or string_to_array(c.name_key, ' ') && string_to_array(key, ' '))),
      staying as (
        select coalesce(m.survivor_id, a.id) as id, bool_or(a.same) as same
        from alike a left join merged_record m on m.client_id = a.id group by 1),
      judged as (select s.id, s.same, keeper or s.id = any (seen) as known from staying s)
      (select j.id, j.same from judged j where j.known limit 20)
      union all
      (select null::uuid, bool_or(j.same) from judged j where not j.known having count(*) > 0);
    end $$;

-- What a chart's head shows of a person beside their name, for whoever may open the chart: asked about once, where the
-- policies of six tables would each ask for all the actor's clients (a third of the time a chart took). Diagnoses are
-- clinical, so the keepers of the records get none; of a merge that is proposed, a record that the actor may not see has
-- no name. Times as they are in the API.
create function goldthread.around_of(wanted uuid)
  returns table (flags json, diagnoses json, episode json, merged json, merged_into json, merge_proposed json)
  language plpgsql stable security definer rows 1 set search_path = goldthread, pg_temp
  as $$
    declare
      mine boolean := is_my_client(wanted);
      keeper boolean := actor_is('administrator', 'records-officer');
      ids uuid[] := array(select wanted union all select m.client_id from merged_record m where m.survivor_id = wanted);
      moment constant text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
    begin
      if not mine and not keeper then return; end if;
      return query select
        (select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'words', f.words, 'since', f.since, 'setBy', s.name)
            order by array_position(array['part-2', 'do-not-contact', 'other'], f.kind), f.since, f.id), '[]')
          from client_flag f join staff s on s.id = f.set_by where f.client_id = any (ids) and f.ended_on is null),
        (select coalesce(json_agg(json_build_object('id', d.id, 'code', d.code, 'words', d.words, 'since', d.since,
            'until', d.until, 'untilWhy', d.until_why, 'givenBy', s.name, 'version', d.version) order by d.rank, d.since, d.id), '[]')
          from diagnosis d join staff s on s.id = d.given_by where mine and d.client_id = any (ids) and d.until is null),
        (select json_build_object('id', e.id, 'program', e.program, 'admittedOn', e.admitted_on, 'admittedBy', s.name,
            'admittedWhy', e.admitted_why, 'dischargedOn', null, 'dischargedBy', null, 'dischargeKind', null,
            'dischargeWhy', '', 'version', e.version, 'transfers', (
              select coalesce(json_agg(json_build_object('id', t.id, 'on', t.on_date, 'from', t.from_program,
                  'to', t.to_program, 'why', t.why, 'by', b.name) order by t.on_date, t.created_at), '[]')
              from episode_transfer t join staff b on b.id = t.transferred_by where t.episode_id = e.id))
          from episode e join staff s on s.id = e.admitted_by
          where e.client_id = any (ids) and e.discharged_on is null order by e.admitted_on desc, e.id limit 1),
        (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'recordNumber', c.record_number,
            'reason', m.reason, 'proposedBy', p.name, 'confirmedBy', d.name,
            'confirmedAt', to_char(m.decided_at at time zone 'UTC', moment)) order by m.decided_at, c.record_number), '[]')
          from merged_record r join client c on c.id = r.client_id join client_merge m on m.id = r.merge_id
          join staff p on p.id = m.proposed_by join staff d on d.id = m.decided_by where r.survivor_id = wanted),
        (select json_build_object('id', c.id, 'name', c.name, 'recordNumber', c.record_number)
          from merged_record r join client c on c.id = r.survivor_id where r.client_id = wanted),
        (select json_build_object('id', m.id, 'from', record_in_short(m.client_id, keeper), 'into', record_in_short(m.survivor_id, keeper),
            'reason', m.reason, 'proposedBy', p.name, 'proposedAt', to_char(m.proposed_at at time zone 'UTC', moment),
            'mine', m.proposed_by = actor())
          from client_merge m join staff p on p.id = m.proposed_by
          where m.state = 'proposed' and (m.client_id = wanted or m.survivor_id = wanted) order by m.proposed_at limit 1);
    end $$;

-- A record beside another, named for whoever may see it.
create function goldthread.record_in_short(wanted uuid, keeper boolean) returns json
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      if not keeper and not is_my_client(wanted) then
        return json_build_object('id', wanted, 'name', '', 'recordNumber', '', 'birthDate', null);
      end if;
      return (select json_build_object('id', c.id, 'name', c.name, 'recordNumber', c.record_number, 'birthDate', d.birth_date)
        from client c left join client_detail d on d.client_id = c.id where c.id = wanted);
    end $$;

revoke all on function goldthread.around_of(uuid), goldthread.record_in_short(uuid, boolean) from public;
grant execute on function goldthread.around_of(uuid) to gt_app;

reset role;
revoke create on schema goldthread from gt_policy;
