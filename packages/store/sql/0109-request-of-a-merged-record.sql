-- A request stands on the record that it was made about. When that one is merged into another, what it asks for is released
-- from the record that stayed, and the request opens it: otherwise a clock of thirty days runs on a record that nothing can
-- be released from. The other way round nothing is opened: a record that was merged away releases nothing.

-- Two columns cannot say "about this record, or about one that was merged into it": the row is asked when it is made.
alter table goldthread.disclosure
  drop constraint disclosure_answers_own_request,
  add constraint disclosure_answers_request foreign key (request_id) references goldthread.record_request (id);

grant create on schema goldthread to gt_policy;
set local role gt_policy;

create function goldthread.is_about_record(request uuid, record uuid[]) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from record_request r where r.id = request
        and (r.client_id = any (record)
          or exists (select from merged_record m where m.client_id = r.client_id and m.survivor_id = any (record))));
    end $$;

create function goldthread.check_answers_own_request() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    begin
      if not is_about_record(new.request_id, array[new.client_id]) then
        raise exception 'that request is about another record'
          using errcode = '23503', constraint = 'disclosure_answers_own_request';
      end if;
      return null;
    end $$;

-- As in 0082.
create or replace function goldthread.is_open_request(wanted uuid, record uuid[]) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return is_about_record(wanted, record)
        and exists (select from record_request r where r.id = wanted and r.what = 'received'
          and (r.content)::jsonb ->> 'kind' in ('access', 'release')
          and not exists (select from record_request a where a.request_id = r.id and a.what = 'answered'));
    end $$;

reset role;
revoke all on function goldthread.is_about_record(uuid, uuid[]), goldthread.check_answers_own_request() from public;
revoke create on schema goldthread from gt_policy;

create trigger disclosure_answers_own_request after insert on goldthread.disclosure
  for each row when (new.request_id is not null) execute function goldthread.check_answers_own_request();
