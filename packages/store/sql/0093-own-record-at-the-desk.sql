-- Whoever keeps the records and is a client too sees nothing of their own requests to amend, nor of who opened their record
-- in an emergency, by their office. 0082 closed the registers of releases; these two lists were left.
--
-- What they opened themselves stays theirs to see and to end: it is an act of theirs, and not a paper about them.
create policy never_of_ones_own_record on goldthread.note_addition as restrictive for all to gt_app
  using (kind not in ('amendment-request', 'amendment-decision', 'disagreement')
    or client_id <> all ((select my_own_record_ids())::uuid[]))
  with check (kind not in ('amendment-request', 'amendment-decision', 'disagreement')
    or client_id <> all ((select my_own_record_ids())::uuid[]));
create policy never_of_ones_own_record on goldthread.break_glass as restrictive for select to gt_app
  using (client_id <> all ((select my_own_record_ids())::uuid[]) or acted_by = actor()
    or (opening_id is not null and is_my_opening(opening_id)));
create policy never_reviewed_of_ones_own_record on goldthread.break_glass as restrictive for insert to gt_app
  with check (what <> 'reviewed' or client_id <> all ((select my_own_record_ids())::uuid[]));

-- What answers as gt_policy is asked by no policy, so it asks the same itself.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- As in 0055, and nothing of the actor's own record.
create or replace function goldthread.note_to_amend(wanted uuid) returns table (id uuid, client_id uuid, digest text)
  language plpgsql stable security definer rows 1 set search_path = goldthread, pg_temp
  as $$
    begin
      return query select n.id, n.client_id, encode(n.digest, 'hex') from note n
        where n.id = wanted and may_add_to_note(n.id, 'amendment-request', null)
          and n.client_id <> all (my_own_record_ids());
    end $$;

create or replace function goldthread.amendment_requests(since timestamptz)
  returns table (
    id uuid, note_id uuid, client_id uuid, client_name text, happened_at timestamptz, content text, decision text,
    disagreement text)
  language plpgsql stable security definer rows 20 set search_path = goldthread, pg_temp
  as $$
    declare
      keeper boolean := actor_is('records-officer');
      mine uuid[] := array(select my_clients());
      own uuid[] := my_own_record_ids();
    begin
      if not works_here() then return; end if;
      return query
      select r.id, r.note_id, r.client_id, c.name, n.happened_at, r.content, d.content, s.content
      from note_addition r
      join client c on c.id = r.client_id
      join note n on n.id = r.note_id
      left join note_addition d on d.request_id = r.id and d.kind = 'amendment-decision'
      left join lateral (select x.content from note_addition x where x.request_id = r.id and x.kind = 'disagreement'
        order by x.added_at desc limit 1) s on true
      where r.kind = 'amendment-request' and (keeper or r.client_id = any (mine)) and r.client_id <> all (own)
        and (d.id is null or r.added_at >= since)
      order by d.id is not null, r.added_at, r.id limit 500;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
