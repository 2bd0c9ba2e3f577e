-- A couple's session is no individual one: the timeline says what each was for.
drop function goldthread.timeline_of(uuid, timestamptz, integer);

grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- As in 0097, with the session's service.
create function goldthread.timeline_of(wanted uuid, before timestamptz, at_most integer)
  returns table (
    session_id uuid, kind text, service text, title text, group_name text, clinician text, starts_at timestamptz, stops_at timestamptz,
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
      select s.id, s.kind, (select of.service from session of where of.id = s.id), s.title,
        -- care_group: not for whoever works at the front desk alone.
        case when s.group_id is not null and not (select is_desk_only()) then g.name end,
        c.name, s.starts_at, s.stops_at, s.status, s.attendance, s.arrived_at, s.left_at,
        n.id, n.format, n.signed_at, n.late, n.digest, n.signed_as, n.opening, coalesce(a.many, 0),
        coalesce(a.retracted, false)
          or (n.group_id is not null and exists (select from attendance_correction k where k.note_id = n.id)),
        exists (select from signature x where x.note_id = n.id and x.meaning = 'co-signature')
          and not (a.many > 0 and lacks_addition_signature(n.id)),
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

reset role;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.timeline_of(uuid, timestamptz, integer) from public;
grant execute on function goldthread.timeline_of(uuid, timestamptz, integer) to gt_app;
