-- An intermediary's list (42 CFR 2.24) may be longer than one act, and some of it may come after the answer: what comes
-- later is an act of the request too, each for some rows of the list.
alter table goldthread.record_request
  drop constraint record_request_what_known,
  add constraint record_request_what_known check (what in ('received', 'extended', 'answered', 'paper', 'passed-on')),
  -- The client's view reads them row by row.
  add constraint record_request_passed_on_in_rows check (what <> 'passed-on' or
    coalesce(jsonb_typeof((content)::jsonb -> 'passedOn') = 'array', false));

-- Several papers may come with one request, and several parts of a list; every other step is made once.
drop index goldthread.record_request_step_once;
create unique index record_request_step_once on goldthread.record_request (request_id, what)
  where what not in ('paper', 'passed-on');

grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- As in 0112, with what came later. The same row said twice is one.
create or replace function goldthread.my_own_passed_on() returns table (recipient text, on_day text, kind text)
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    begin
      return query
      select distinct one ->> 'to', one ->> 'on', one ->> 'what'
      from record_request a cross join lateral jsonb_array_elements((a.content)::jsonb -> 'passedOn') as one
      where a.client_id = any (my_own_records()) and a.what in ('answered', 'passed-on')
        and not (is_view_of_another() and is_minors_own(a.acted_at))
      order by 2 desc, 1, 3;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
