-- What a lead must see of others' work: how much is not written or not signed, whose, and since when. Numbers alone: whom
-- it is about stays with those who treat them. A supervisor's are the people they supervise, an administrator's everybody.
set local check_function_bodies = off;

create function goldthread.work_of_colleagues(since timestamptz)
  returns table (staff_id uuid, name text, without_note integer, begun integer, late integer, oldest timestamptz)
  language plpgsql stable security definer rows 20 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      sees_all boolean := actor_is('administrator');
      moment timestamptz := clock();
      due interval := (select make_interval(hours => due_hours) from practice);
    begin
      if not works_here() then
        return;
      end if;
      return query
      select w.id, w.name, count(*) filter (where not open.is_begun)::integer,
        count(*) filter (where open.is_begun)::integer,
        count(*) filter (where open.stops_at + due < moment)::integer, min(open.stops_at)
      from staff w
      -- Each walks its own sessions, by their index.
      cross join lateral (
        select s.stops_at, exists (select from draft d join draft_update u on u.draft_id = d.id
          where d.session_id = s.id and d.state = 'open') as is_begun
        from session s
        where s.clinician_id = w.id and s.starts_at >= since and s.stops_at < moment and s.status in ('scheduled', 'held')
          and case when s.kind = 'individual'
            then not exists (select from note n where n.session_id = s.id and n.client_id = s.client_id)
            else not exists (select from note n where n.session_id = s.id)
              or exists (select from attendance a where a.session_id = s.id and a.status <> 'absent'
                and not exists (select from note n where n.session_id = s.id and n.client_id = a.client_id)) end) as open
      where w.active and w.id <> me and (sees_all or w.supervisor_id = me)
      group by w.id, w.name
      order by lower(w.name), w.id;
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.work_of_colleagues(timestamptz) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.work_of_colleagues(timestamptz) from public;
grant execute on function goldthread.work_of_colleagues(timestamptz) to gt_app;
