-- Who may open this client's record today, and by what relation: asked by those who may open it themselves, and by
-- whoever keeps the records. It answers what the policies decide by (0002, 0031, 0056), and a test holds the two together.
set local check_function_bodies = off;
create function goldthread.who_may_open(wanted uuid)
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
      select s.id, s.name, s.credential, 'keeper', r.role, null::date, null::date
      from staff s join staff_role r on r.staff_id = s.id
      where s.active and r.role in ('records-officer', 'administrator', 'biller')
      order by 4, 2, 5;
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.who_may_open(uuid) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.who_may_open(uuid) from public;
grant execute on function goldthread.who_may_open(uuid) to gt_app;
