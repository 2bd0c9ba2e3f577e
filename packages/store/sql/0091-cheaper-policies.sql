-- A chart asked in one place. Each of the ten tables of its timeline and of the nine of its head asked its own policy whose
-- clients are the actor's, in words that PostgreSQL makes ready anew for every statement: two thirds of what a chart cost
-- (docs/decisions/0003-row-level-security.md). Here the actor is asked about once, and what follows is read by keys. Who
-- sees what is as the policies say, and each condition below names the one that it repeats.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- The contacts of a person, as in 0038: whose client it is is asked once, and not for each way to be in a session. And by
-- which of a person's records each is: two that were merged may have been in one session of a group, with a note each.
drop function goldthread.contacts_of(uuid, timestamptz, integer);
create function goldthread.contacts_of(wanted uuid, before timestamptz, at_most integer)
  returns table (
    id uuid, kind text, title text, group_id uuid, clinician_id uuid, starts_at timestamptz, stops_at timestamptz,
    status text, attendance text, arrived_at timestamptz, left_at timestamptz, client_id uuid)
  language sql stable security definer rows 50 set search_path = goldthread, pg_temp
  as $$
    with record as materialized (
      select r.id from (select wanted as id union all select m.client_id from merged_record m where m.survivor_id = wanted) as r
      where (select is_my_client(wanted)))
    (select one.* from record r cross join lateral (
       select s.id, s.kind, s.title, s.group_id, s.clinician_id, s.starts_at, s.stops_at, s.status,
         null::text as attendance, null::timestamptz as arrived_at, null::timestamptz as left_at, r.id as client_id
       from session s
       where s.client_id = r.id and s.starts_at < before
         and (s.status <> 'cancelled' or s.contact is null or s.contact = 'cancellation')
       order by s.starts_at desc fetch first at_most rows with ties) as one)
    union all
    (select one.* from record r cross join lateral (
       select s.id, s.kind, s.title, s.group_id, s.clinician_id, s.starts_at, s.stops_at, s.status,
         a.status as attendance, a.arrived_at, a.left_at, r.id as client_id
       from attendance a join session s on s.id = a.session_id
       where a.client_id = r.id and s.starts_at < before
       order by s.starts_at desc fetch first at_most rows with ties) as one)
    order by starts_at desc fetch first at_most rows with ties
  $$;

-- The timeline of a chart: contacts with what there is about each. contacts_of answers the care team alone, whose policies
-- on notes, additions, signatures, withholdings and attendance all say "one of the actor's clients" and nothing more.
create function goldthread.timeline_of(wanted uuid, before timestamptz, at_most integer)
  returns table (
    session_id uuid, kind text, title text, group_name text, clinician text, starts_at timestamptz, stops_at timestamptz,
    status text, attendance text, arrived_at timestamptz, left_at timestamptz, note_id uuid, format text,
    signed_at timestamptz, late boolean, digest bytea, signed_as text, opening text, additions integer,
    is_retracted boolean, is_co_signed boolean, is_withheld boolean, draft_open boolean)
  language plpgsql stable security definer rows 50 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      ids uuid[] := array(select wanted union all select m.client_id from merged_record m where m.survivor_id = wanted);
    begin
      return query
      select s.id, s.kind, s.title,
        -- care_group: not for whoever works at the front desk alone.
        case when s.group_id is not null and not (select is_desk_only()) then g.name end,
        c.name, s.starts_at, s.stops_at, s.status, s.attendance, s.arrived_at, s.left_at,
        n.id, n.format, n.signed_at, n.late, n.digest, n.signed_as, n.opening, coalesce(a.many, 0),
        coalesce(a.retracted, false)
          or (n.group_id is not null and exists (select from attendance_correction k where k.note_id = n.id)),
        exists (select from signature x where x.note_id = n.id and x.meaning = 'co-signature'),
        exists (select from withholding w where w.subject_id = n.id and w.what = 'withheld' and not exists (
          select from withholding e where e.withholding_id = w.id and (e.what = 'ended' or e.outcome = 'released'))),
        -- draft: one's own of an individual contact; of a group's, whoever leads it today.
        case when s.group_id is null
          then s.id in (select f.session_id from draft f
            where f.state = 'open' and f.part = 'individual' and f.author_id = me and f.client_id = any (ids))
          else s.id in (select f.session_id from draft f
            where f.state = 'open' and f.group_id = any ((select my_group_ids())::uuid[]) and f.client_id = any (ids)) end
      from contacts_of(wanted, before, at_most) as s
      join staff c on c.id = s.clinician_id
      left join care_group g on g.id = s.group_id
      left join note n on n.session_id = s.id and n.client_id = any (ids) and (s.group_id is null or n.client_id = s.client_id)
      left join lateral (select count(*)::integer as many, bool_or(o.kind = 'retraction') as retracted
        from note_addition o where o.note_id = n.id) as a on true;
    end $$;

-- The person whose chart the actor may open: as care team, or as a keeper of the record. A group's leader may not. What
-- client, client_detail and client_alias ask is this very thing; a namesake is asked about only where there is one.
create function goldthread.client_of_chart(wanted uuid)
  returns table (id uuid, name text, preferred_name text, pronouns text, record_number text, birth_date date,
    namesake boolean, aliases text[], version integer, minor boolean)
  language plpgsql stable security definer rows 1 set search_path = goldthread, pg_temp
  as $$
    declare
      keeper boolean := actor_is('administrator', 'records-officer');
      ids uuid[] := array(select wanted union all select m.client_id from merged_record m where m.survivor_id = wanted);
    begin
      if not keeper and not is_my_client(wanted) then return; end if;
      return query
      select c.id, c.name, c.preferred_name, c.pronouns, c.record_number, d.birth_date,
        exists (select from client o where o.name_key = c.name_key and o.id <> c.id
          and not exists (select from merged_record r where r.client_id = o.id)
          -- client: another person whom the actor may see.
          and (keeper or o.id in (select my_clients()) or o.id in (select my_group_clients()))),
        array(select a.alias from client_alias a where a.client_id = any (ids) order by lower(a.alias)),
        c.version, (d.birth_date + make_interval(years => p.age_of_majority))::date > (clock_in(p.sample) at time zone p.zone)::date
      from client c left join client_detail d on d.client_id = c.id left join practice p on true where c.id = wanted;
    end $$;

-- What a chart's head shows beside the person (0031), now with the team, the groups, the plan and the risks. Diagnoses and
-- the plan are clinical, so the keepers of the records get none; of groups and risks they get what whoever leads the
-- person's group may read. Of a merge that is proposed, a record that the actor may not see has no name. Times and names as
-- they are in the API.
drop function goldthread.around_of(uuid);
create function goldthread.around_of(wanted uuid)
  returns table (care_team json, groups json, plan json, risks json, flags json, diagnoses json, episode json, merged json,
    merged_into json, merge_proposed json)
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
        (select coalesce(json_agg(json_build_object('staffId', t.staff_id, 'name', s.name, 'credential', s.credential,
            'capacity', t.capacity, 'from', t.from_date, 'to', t.to_date)
            order by t.to_date desc nulls first, t.from_date, lower(s.name)), '[]')
          from care_team t join staff s on s.id = t.staff_id where t.client_id = wanted),
        -- membership and care_group: a keeper sees those that they lead; whoever works at the front desk alone, none.
        (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'from', m.from_date, 'to', m.to_date)
            order by m.to_date desc nulls first, m.from_date desc, lower(g.name)), '[]')
          from membership m join care_group g on g.id = m.group_id
          where m.client_id = any (ids) and (mine or m.group_id in (select my_groups())) and not is_desk_only()),
        -- plan_problem.
        (select coalesce(json_agg(json_build_object('problemId', p.id, 'title', p.title, 'goalId', g.id, 'words', g.words,
            'objectiveId', o.id, 'text', o.text, 'status', o.status, 'baseline', d.baseline, 'target', d.target, 'dueOn', d.due_on)
            order by p.position, p.created_at, p.id, g.position, g.id, o.position, o.id), '[]')
          from plan_problem p
          left join plan_goal g on g.problem_id = p.id and g.client_id = p.client_id
          left join plan_objective o on o.goal_id = g.id and o.client_id = p.client_id
          left join plan_objective_detail d on d.objective_id = o.id
          where mine and p.client_id = any (ids)),
        -- risk_concern.
        (select coalesce(json_agg(json_build_object('id', r.id, 'summary', r.summary,
            'openedAt', to_char(r.opened_at at time zone 'UTC', moment), 'openedBy', s.name) order by r.opened_at), '[]')
          from risk_concern r join staff s on s.id = r.opened_by
          where r.client_id = any (ids) and r.closed_at is null and (mine or r.client_id in (select my_group_clients()))),
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

reset role;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.contacts_of(uuid, timestamptz, integer), goldthread.timeline_of(uuid, timestamptz, integer),
  goldthread.client_of_chart(uuid), goldthread.around_of(uuid) from public;
grant execute on function goldthread.contacts_of(uuid, timestamptz, integer), goldthread.timeline_of(uuid, timestamptz, integer),
  goldthread.client_of_chart(uuid), goldthread.around_of(uuid) to gt_app;
