-- Where a session took place decides the place of service on its bill: a site carries its two-digit code, and a session
-- names its site. A biller reads no sessions, so it is told of one by one, the code alone.
grant select (name, place_of_service) on goldthread.site to gt_policy;

grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- The code of each session that was held at one of the practice's sites, for whoever may bill it. A site that was closed
-- since still has its code; a place that is no site has none.
create function goldthread.site_places(sessions uuid[]) returns table (session_id uuid, place_of_service text)
  language plpgsql stable security definer rows 200 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      sees_all boolean := actor_is('biller', 'administrator');
    begin
      if not works_here() then
        return;
      end if;
      return query
      select s.id, p.place_of_service from session s
      join site p on lower(p.name) = lower(btrim(s.place))
      where s.id = any (sessions) and (sees_all or s.clinician_id = me);
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;

revoke all on function goldthread.site_places(uuid[]) from public;
grant execute on function goldthread.site_places(uuid[]) to gt_app;
