-- Words that were written for somebody who turned out to be absent are kept in their draft. Once the counts were signed and
-- they had left the group they were out of sight of those who wrote them: nobody could read the words, nor put the
-- attendance right and sign them. So whoever has words in an open part is known to the session's facilitators until it is signed.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- As in 0122, but for words that were kept.
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
          or exists (select from draft s where s.session_id = d.session_id and s.part = 'shared' and s.state = 'open')
          or exists (select from draft_update u where u.draft_id = d.id));
      if exists (select from merged_record) then
        return query select m.client_id from merged_record m where m.survivor_id = any (members);
      end if;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
