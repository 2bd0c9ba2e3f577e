-- A merge makes one record of two, and one team: whoever treats the one must not come by it to treat the other where that
-- is their own (0082). The routes say so before; this holds whoever writes, the confirmation of 0046 among them.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

create function goldthread.refuse_merge_into_own() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    begin
      if exists (select from own_record o where o.client_id in (new.client_id, new.survivor_id)
          and has_staff_relation(o.staff_id, o.client_id)) then
        raise exception 'merged_record: it would open somebody''s own record to them' using errcode = 'insufficient_privilege';
      end if;
      return null;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.refuse_merge_into_own() from public;

create trigger merged_record_is_not_ones_own after insert or update on goldthread.merged_record
  for each row execute function goldthread.refuse_merge_into_own();
