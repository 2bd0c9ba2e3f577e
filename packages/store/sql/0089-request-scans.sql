-- The paper by which something was asked of a record: a subpoena, an order, a client's letter or signed form. It lies where
-- every scan lies (0042: encrypted, under a name that says nothing) and belongs to a request of the register (0072). That it
-- was added is an act of the request, with its file's digest, and so stands in the ledger. Whoever keeps the records reads
-- and adds these and no other document.
set local check_function_bodies = off;

-- Null for what belongs to the chart and to no request.
alter table goldthread.document
  add column request_id uuid,
  add constraint document_of_own_request foreign key (request_id, client_id) references goldthread.record_request (id, client_id);

-- Which papers came with this request?
create index document_by_request on goldthread.document (request_id) where request_id is not null;

-- Several papers may come with one request; the time is extended once, and an answer is given once.
alter table goldthread.record_request
  drop constraint record_request_what_known,
  drop constraint record_request_step_once,
  add constraint record_request_what_known check (what in ('received', 'extended', 'answered', 'paper'));
create unique index record_request_step_once on goldthread.record_request (request_id, what) where what <> 'paper';

-- Whether this is a request that was received about this record, and no later step of one.
create function goldthread.is_received_request(wanted uuid, client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from record_request r where r.id = wanted and r.client_id = client and r.what = 'received');
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.is_received_request(uuid, uuid) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.is_received_request(uuid, uuid) from public;
grant execute on function goldthread.is_received_request(uuid, uuid) to gt_app;

-- Never of one's own record, as everything else about requests (0082).
create policy records_officer_reads_papers_of_requests on goldthread.document for select to gt_app
  using (request_id is not null and (select actor_is('records-officer'))
    and client_id <> all ((select my_own_record_ids())::uuid[]));
create policy records_officer_adds_papers_of_requests on goldthread.document for insert to gt_app
  with check (uploaded_by = actor() and request_id is not null and (select actor_is('records-officer'))
    and client_id <> all ((select my_own_record_ids())::uuid[]) and is_received_request(request_id, client_id));
-- Another title, or withdrawn with a reason: what is withdrawn stays so.
create policy records_officer_changes_papers_of_requests on goldthread.document for update to gt_app
  using (request_id is not null and withdrawn_at is null and (select actor_is('records-officer'))
    and client_id <> all ((select my_own_record_ids())::uuid[]))
  with check (withdrawn_by is null or withdrawn_by = actor());

grant insert (request_id) on goldthread.document to gt_app;
-- No update of it: a paper that was added to the wrong request is withdrawn and added to the right one.
