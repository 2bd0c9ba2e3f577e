-- Somebody who was absent and has left the group by now went out of the session's facilitators' sight before it was signed:
-- the signed shared part counted one enrolled too few and nobody absent, and the mark could not be taken back. The shared part
-- counts who was there and who was not, so all of a session's people are known until it is signed.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- As in 0103, but for the absent.
create or replace function goldthread.my_group_clients() returns setof uuid
  language plpgsql stable security definer rows 30 set search_path = goldthread, pg_temp
  as $$
    declare
      groups uuid[] := my_group_ids();
      day date;
      members uuid[];
    begin
      -- Most of those who work here lead none.
      if groups = '{}' then return; end if;
      day := today();
      members := array(
        select m.client_id from membership m
        where m.group_id = any (groups) and m.from_date <= day and (m.to_date is null or m.to_date >= day));
      return query
      select unnest(members)
      union all
      select d.client_id from draft d
      where d.group_id = any (groups) and d.state = 'open' and d.client_id <> all (members)
        -- As a value, so that attendance is looked up and never read whole.
        and ((select a.status from attendance a where a.session_id = d.session_id and a.client_id = d.client_id)
            is distinct from 'absent'
          or exists (select from draft s where s.session_id = d.session_id and s.part = 'shared' and s.state = 'open'));
      if exists (select from merged_record) then
        return query select m.client_id from merged_record m where m.survivor_id = any (members);
      end if;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
