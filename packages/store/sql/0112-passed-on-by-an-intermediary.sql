-- Whom an intermediary named as having got a client's records (42 CFR 2.24) was told to whoever keeps the records alone. The
-- client asked for it: it stands in their own view, beside what the practice gave out itself.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- To somebody who acts for the client: nothing of a day of the minor's own, as with what was given out (0088).
create function goldthread.my_own_passed_on() returns table (recipient text, on_day text, kind text)
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    begin
      return query
      select one ->> 'to', one ->> 'on', one ->> 'what'
      from record_request a cross join lateral jsonb_array_elements((a.content)::jsonb -> 'passedOn') as one
      where a.client_id = any (my_own_records()) and a.what = 'answered'
        and not (is_view_of_another() and is_minors_own(a.acted_at))
      order by 2 desc, 1;
    end $$;

reset role;
revoke all on function goldthread.my_own_passed_on() from public;
grant execute on function goldthread.my_own_passed_on() to gt_client;
revoke create on schema goldthread from gt_policy;
