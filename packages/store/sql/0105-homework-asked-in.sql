-- Homework is asked about in a session with the very person whom it was set, which a note written late may name: also where
-- their record was merged into another since.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

create function goldthread.is_session_with_person(session uuid, client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare stays uuid := coalesce((select m.survivor_id from merged_record m where m.client_id = client), client);
    begin
      return is_session_with_client(session, stays)
        or exists (select from merged_record m where m.survivor_id = stays and is_session_with_client(session, m.client_id));
    end $$;

revoke all on function goldthread.is_session_with_person(uuid, uuid) from public;
grant execute on function goldthread.is_session_with_person(uuid, uuid) to gt_app;
reset role;
revoke create on schema goldthread from gt_policy;

drop policy care_team_asks on goldthread.homework;
create policy care_team_asks on goldthread.homework for update to gt_app
  using (is_my_client(client_id))
  with check ((asked_by is null or asked_by = actor())
    and (asked_session_id is null or is_session_with_person(asked_session_id, client_id)));
