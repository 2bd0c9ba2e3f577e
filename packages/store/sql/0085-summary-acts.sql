-- A summary is signed by passkey as a note is; and one that a trainee signed goes to their supervisor, who reads it and
-- signs as well. Until then it leaves in no packet. The content is canonical JSON and the ledger's entry stands for it; the
-- other columns are made from it.
set local check_function_bodies = off;

-- Null for a passphrase; else the raw assertion, and the entry stands for a signature's facts.
alter table goldthread.summary add column passkey text
  constraint summary_passkey_length check (length(passkey) <= 400000);

create table goldthread.summary_signature (
  id uuid primary key,
  content text not null,
  signed_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  passkey text,
  signed_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  summary_id uuid not null generated always as (((content)::jsonb ->> 'summaryId')::uuid) stored
    references goldthread.summary (id),
  constraint summary_signature_entry_once unique (entry_id),
  constraint summary_signature_passkey_length check (length(passkey) <= 400000),
  constraint summary_signature_content_length check (length(content) <= 20000),
  -- Nobody signs the same summary twice.
  constraint summary_signature_once unique (summary_id, signed_by)
);

alter table goldthread.summary_signature enable row level security;
alter table goldthread.summary_signature force row level security;

-- Who co-signed this summary?  (`summary_signature_once` answers it.)
-- What did this trainee sign, newest first?
create index summary_by_author on goldthread.summary (author_id, signed_at desc);

-- Whether this is a summary of one of the actor's trainees.
create function goldthread.is_trainees_summary(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from summary y where y.id = wanted and y.author_id in (select my_trainees()));
    end $$;

-- Whether a trainee's summary still waits for a supervisor. False for whoever may know nothing of it.
create function goldthread.awaits_summary_signature(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (
        select from summary y
        where y.id = wanted
          and (y.author_id in (select my_trainees()) or y.client_id = any (weighed_record())
            or (y.client_id is not null and is_my_client(y.client_id)) or y.group_id in (select my_groups()))
          and exists (select from staff_role r where r.staff_id = y.author_id and r.role = 'trainee')
          and not exists (select from staff_role r where r.staff_id = y.author_id and r.role in ('clinician', 'supervisor'))
          and not exists (select from summary_signature s where s.summary_id = y.id));
    end $$;

-- Who co-signed a summary, for whoever may read it: asked by the policy below.
create function goldthread.is_readable_summary(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return works_here() and exists (
        select from summary y
        where y.id = wanted and (y.author_id in (select my_trainees())
          or (y.client_id is not null and is_my_client(y.client_id)) or y.group_id in (select my_groups())));
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.is_trainees_summary(uuid) owner to gt_policy;
alter function goldthread.awaits_summary_signature(uuid) owner to gt_policy;
alter function goldthread.is_readable_summary(uuid) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.is_trainees_summary(uuid), goldthread.awaits_summary_signature(uuid),
  goldthread.is_readable_summary(uuid) from public;
grant execute on function goldthread.is_trainees_summary(uuid), goldthread.awaits_summary_signature(uuid),
  goldthread.is_readable_summary(uuid) to gt_app;
grant execute on function goldthread.awaits_summary_signature(uuid) to gt_weigher;

-- A supervisor reads what their trainees signed, for as long as they supervise them.
create policy supervisor_reads_trainees_summaries on goldthread.summary for select to gt_app
  using (author_id = any ((select array(select my_trainees()))::uuid[]));
create policy readers_of_the_summary on goldthread.summary_signature for select to gt_app
  using (is_readable_summary(summary_id));
create policy supervisor_co_signs on goldthread.summary_signature for insert to gt_app
  with check (signed_by = actor() and is_trainees_summary(summary_id));

grant insert (passkey) on goldthread.summary to gt_app;
grant select on goldthread.summary_signature to gt_app, gt_policy, gt_backup;
grant insert (id, content, signed_at, entry_id, passkey) on goldthread.summary_signature to gt_app;
-- Destroyed with the record (0064).
grant delete on goldthread.summary_signature to gt_policy;
-- No update, no delete for people: a signature stands.
