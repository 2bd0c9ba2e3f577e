-- The client's own view: what is theirs is found once for each question and not once for each row, scans and letters that
-- were looked at for it are in it, and whoever works here and is a client too reads no trail of their own record by their
-- office (docs/decisions/0050-the-clients-own-door.md).
set local check_function_bodies = off;

-- ---- What is theirs, as a list. Policies asked is_note_for_client() of every row, and is_session_for_client() of every
-- session of the practice; each list below is read by keys from the client's own records, and a statement asks it once.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- What is kept back from whoever looks, of their own records: as is_withheld() (0088) says of each.
create function goldthread.my_kept_back() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      mine uuid[] := my_own_records();
      is_other boolean := is_view_of_another();
    begin
      return array(select w.subject_id from withholding w
        where w.client_id = any (mine) and w.what = 'withheld' and (w.from_whom = 'client' or is_other)
          and not exists (select from withholding e
            where e.withholding_id = w.id and (e.what = 'ended' or e.outcome = 'released')));
    end $$;

-- The one place that decides which notes are seen, as in 0080 and 0088: whole (0097), not withheld, and not a minor's own
-- where somebody else looks. `gt.one_note` narrows it to
-- one, for whoever asks much about each in turn: it can only take away.
create function goldthread.my_own_notes() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      mine uuid[] := my_own_records();
      is_other boolean := is_view_of_another();
      one uuid := nullif(current_setting('gt.one_note', true), '')::uuid;
    begin
      return array(select n.id from note n
        where n.id = any (case when one is null then array(select o.id from note o where o.client_id = any (mine)) else array[one] end)
          and n.client_id = any (mine) and not (is_other and is_minors_own(n.happened_at))
          -- As my_kept_back() says, which would ask once more whose records they are.
          and not exists (select from withholding w where w.subject_id = n.id and w.what = 'withheld'
            and (w.from_whom = 'client' or is_other) and not exists (select from withholding e
              where e.withholding_id = w.id and (e.what = 'ended' or e.outcome = 'released')))
          and is_whole_note(n.id));
    end $$;

create or replace function goldthread.is_note_for_client(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return coalesce(wanted = any (my_own_notes()), false);
    end $$;

create function goldthread.my_own_parts() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      notes uuid[] := my_own_notes();
    begin
      return array(select distinct n.shared_part_id from note n where n.id = any (notes) and n.shared_part_id is not null);
    end $$;

create or replace function goldthread.is_part_for_client(part uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return coalesce(part = any (my_own_parts()), false);
    end $$;

-- As is_session_for_client() (0088) says of one.
create function goldthread.my_own_sessions() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      mine uuid[] := my_own_records();
      is_other boolean := is_view_of_another();
      one uuid := nullif(current_setting('gt.one_note', true), '')::uuid;
    begin
      if one is not null then
        return array(select s.id from note n join session s on s.id = n.session_id
          where n.id = one and n.client_id = any (mine) and not (is_other and is_minors_own(s.starts_at)));
      end if;
      return array(
        select f.id from (
          select s.id, s.starts_at from session s where s.client_id = any (mine)
          union select s.id, s.starts_at from attendance a join session s on s.id = a.session_id where a.client_id = any (mine)
          union select s.id, s.starts_at from membership m join session s on s.group_id = m.group_id and s.starts_at > clock()
            where m.client_id = any (mine) and m.from_date <= today() and (m.to_date is null or m.to_date >= today())) as f
        where not (is_other and is_minors_own(f.starts_at)));
    end $$;

-- ---- Scans and letters. Nothing here reads a scan, so nothing can take another person's words out of it: it is in the
-- client's view once somebody of the care team has looked at it and said so.

-- Whether this file is a paper that another adult signed about joint sessions.
create function goldthread.is_paper_of_another(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from client_document d where d.scan_id = wanted and d.of_other);
    end $$;

-- Whether it was shown by this person at this time already: a title is changed without showing it anew.
create function goldthread.is_shown_as_before(wanted uuid, by_whom uuid, since timestamptz) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from document d where d.id = wanted and d.shown_by = by_whom and d.shown_at = since);
    end $$;

-- Those that nobody has looked at for it: of which day, and whom to ask. To whoever acts for the client nothing is said.
create function goldthread.my_unshown_scans() returns table (id uuid, added_at timestamptz, by_name text)
  language plpgsql stable security definer rows 10 set search_path = goldthread, pg_temp
  as $$
    begin
      if is_view_of_another() then return; end if;
      return query select d.id, d.uploaded_at, s.name from document d join staff s on s.id = d.uploaded_by
        where d.client_id = any (my_own_records()) and d.shown_at is null and d.withdrawn_at is null
          and d.request_id is null and d.id <> all (my_kept_back()) and not is_paper_of_another(d.id)
        order by d.uploaded_at desc, d.id;
    end $$;

-- As in 0081, and of a scan or letter.
create or replace function goldthread.reads_subject(kind text, wanted uuid, client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      if not works_here() then return false; end if;
      return case kind
        when 'note' then exists (select from note n where n.id = wanted and n.client_id = client and (is_my_client(client)
          or (n.group_id in (select my_groups()) and client in (select my_group_clients()))))
        when 'plan-version' then is_my_client(client)
          and exists (select from plan_version v where v.id = wanted and v.client_id = client)
        when 'measure' then is_my_client(client)
          and exists (select from administration a where a.id = wanted and a.client_id = client)
        when 'document' then is_my_client(client)
          and exists (select from document d where d.id = wanted and d.client_id = client and d.request_id is null)
        else false
      end;
    end $$;

revoke all on function goldthread.my_kept_back(), goldthread.my_own_notes(), goldthread.my_own_parts(),
  goldthread.my_own_sessions(), goldthread.is_paper_of_another(uuid), goldthread.is_shown_as_before(uuid, uuid, timestamptz),
  goldthread.my_unshown_scans() from public;
grant execute on function goldthread.my_kept_back(), goldthread.my_own_notes(), goldthread.my_own_parts(),
  goldthread.my_own_sessions(), goldthread.my_unshown_scans() to gt_client;
grant execute on function goldthread.is_paper_of_another(uuid) to gt_client, gt_app;
grant execute on function goldthread.is_shown_as_before(uuid, uuid, timestamptz) to gt_app;
reset role;
revoke create on schema goldthread from gt_policy;
grant select on goldthread.document to gt_policy;

alter policy client_reads_own on goldthread.note
  using (id = any ((select my_own_notes())::uuid[]));
alter policy client_reads_of_own_notes on goldthread.signature using (note_id = any ((select my_own_notes())::uuid[]));
alter policy client_reads_of_own_notes on goldthread.note_addition
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false) and note_id = any ((select my_own_notes())::uuid[]));
alter policy client_reads_of_own_notes on goldthread.addition_co_signature
  using (note_id = any ((select my_own_notes())::uuid[]));
alter policy client_reads_of_own_notes on goldthread.shared_part using (id = any ((select my_own_parts())::uuid[]));
alter policy client_reads_own on goldthread.session using (id = any ((select my_own_sessions())::uuid[]));
alter policy a_minors_own_is_not_anothers on goldthread.attendance
  using (session_id = any ((select my_own_sessions())::uuid[]));
alter policy a_minors_own_is_not_anothers on goldthread.attendance_correction
  using (session_id = any ((select my_own_sessions())::uuid[]));

alter table goldthread.document
  add column shown_at timestamptz,
  add column shown_by uuid references goldthread.staff (id),
  add constraint document_shown_whole check ((shown_at is null) = (shown_by is null)),
  -- What came with a request is the request's, and may be somebody else's paper.
  add constraint document_shown_of_chart check (shown_at is null or request_id is null);

create policy licensed_colleague_shows on goldthread.document as restrictive for update to gt_app
  using (true)
  with check (shown_at is null or is_shown_as_before(id, shown_by, shown_at)
    or (shown_by = actor() and (select actor_is('clinician', 'supervisor', 'nurse')) and not is_paper_of_another(id)));
create policy client_reads_what_is_shown on goldthread.document for select to gt_client
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false) and shown_at is not null
    and withdrawn_at is null and request_id is null and id <> all ((select my_kept_back())::uuid[])
    and not is_minors_own(uploaded_at) and not is_paper_of_another(id));
grant update (shown_at, shown_by) on goldthread.document to gt_app;
grant select (id, client_id, title, media_type, size_bytes, digest, stored_as, key, uploaded_at, withdrawn_at, request_id,
  shown_at) on goldthread.document to gt_client;

-- A scan or letter is withheld as a note is.
alter table goldthread.withholding
  drop constraint withholding_whole,
  add constraint withholding_whole check
    ((what = 'withheld') = (withholding_id is null) and (what = 'withheld') = (subject_id is not null)
      and (what = 'withheld') = (coalesce(subject, '') in ('note', 'plan-version', 'measure', 'document')));

-- ---- Whoever works here and is a client too. Who opened their record, with whom a text about them was shared, and what
-- stands around it for those who treat them, they learn as every client does: 0082, 0093 and 0096 closed the registers.
do $$
declare
  about text;
begin
  foreach about in array array['audit_event', 'client_access', 'client_contact', 'client_flag', 'attendance_correction'] loop
    execute format('create policy never_of_ones_own_record on goldthread.%I as restrictive for select to gt_app
      using (client_id is null or client_id <> all ((select my_own_record_ids())::uuid[]))', about);
  end loop;
end
$$;
-- What they gave themselves stays theirs to see and to take back.
create policy never_of_ones_own_record on goldthread.share as restrictive for select to gt_app
  using (acted_by = actor() or (select cardinality(my_own_record_ids()) = 0) or not is_text_about(actor(), draft_id, note_id));
