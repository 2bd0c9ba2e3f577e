-- Whoever treats one of two records was told that somebody thinks it is of one person with another: that there is another.
-- Whether it is, the keepers say; until then a proposal is known to them, to whoever made it, and to those who treat both.
-- Once the two are one, whoever treats the one that stayed treats what was merged into it.
drop policy concerned_and_keepers_read on goldthread.client_merge;
create policy keepers_proposer_and_whoever_treats_both_read on goldthread.client_merge for select to gt_app
  using ((select actor_is('administrator', 'records-officer'))
    or (client_id in (select my_clients()) and survivor_id in (select my_clients()))
    or (proposed_by = actor() and (select works_here())));

drop policy concerned_and_keepers_read on goldthread.merge_act;
create policy keepers_actor_and_whoever_treats_both_read on goldthread.merge_act for select to gt_app
  using ((select actor_is('administrator', 'records-officer'))
    or (client_id in (select my_clients()) and survivor_id in (select my_clients()))
    or (acted_by = actor() and (select works_here())));

-- Nor by the refusal of a second proposal: of one record with another there is one, and of the same with a third another.
-- Whichever is confirmed first stands; the database refuses to merge what is merged (0046).
drop index goldthread.client_merge_proposed_once;
create unique index client_merge_proposed_once on goldthread.client_merge
  (least(client_id, survivor_id), greatest(client_id, survivor_id)) where state = 'proposed';

grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- As in 0110.
create or replace function goldthread.around_of(wanted uuid)
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
            'openedAt', to_char(r.opened_at at time zone 'UTC', moment), 'openedBy', s.name,
            'answeredAt', to_char(r.answered_at at time zone 'UTC', moment), 'byLink', r.answered_by_link)
            order by r.opened_at), '[]')
          from risk_concern r join staff s on s.id = r.opened_by
          where r.client_id = any (ids) and r.closed_at is null and (mine or r.client_id in (select my_group_clients()))),
        (select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'words', f.words, 'since', f.since, 'setBy', s.name)
            order by array_position(array['part-2', 'do-not-contact', 'other'], f.kind), f.since, f.id), '[]')
          from client_flag f join staff s on s.id = f.set_by
          where f.client_id = any (ids) and f.ended_on is null and f.client_id <> all (my_own_record_ids())),
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
          where m.state = 'proposed' and (m.client_id = wanted or m.survivor_id = wanted)
            and (keeper or m.proposed_by = actor() or (is_my_client(m.client_id) and is_my_client(m.survivor_id)))
          order by m.proposed_at limit 1);
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
