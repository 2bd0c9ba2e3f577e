-- Who may release a record beside its care team, and whose record is nobody's to release who is the client themself.
--
-- Whoever keeps the records answers requests and reads no chart (0002). So what may be disclosed is read by a role of its
-- own, gt_weigher, which may only read, only the one record that the transaction names, and only what a disclosure weighs.
-- The server becomes it inside the transaction of the person who asks and shows them the weighing: kinds, days, titles and
-- the rule behind each, and no text. weighed_record() says whose record that may be: the actor's own client's, or, for a
-- records officer, the one about which a registered request stands open; and the text of what they have released
-- themselves. A records officer's reading thereby always has a request, its preview leaves a row in the trail, and no
-- policy of gt_app grows by it. The care team's own releases are weighed in the same way, so that members of a group whom
-- one of them may not know are found in a text all the same and taken out of it.
set local check_function_bodies = off;

do $$
begin
  if not exists (select from pg_roles where rolname = 'gt_weigher') then
    create role gt_weigher nologin;
  end if;
  grant usage on schema goldthread to gt_weigher;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant gt_weigher to %I with inherit false, set true', current_user);
  end if;
end
$$;
grant gt_weigher to goldthread_login with inherit false, set true;

-- Staff who are clients: whose own record it is. Noted by whoever keeps the records, never by the person themself; from
-- then on no relation of theirs as staff opens it to them, and they release nothing of it.
create table goldthread.own_record (
  client_id uuid primary key references goldthread.client (id),
  staff_id uuid not null references goldthread.staff (id),
  noted_by uuid not null references goldthread.staff (id),
  noted_at timestamptz not null default goldthread.clock()
);

alter table goldthread.own_record enable row level security;
alter table goldthread.own_record force row level security;

-- Which record is this person's own?
create index own_record_by_person on goldthread.own_record (staff_id);

-- Which registered request a release answers; null where the care team releases without one.
alter table goldthread.disclosure
  add column request_id uuid generated always as (((content)::jsonb ->> 'recordRequestId')::uuid) stored,
  add constraint disclosure_answers_own_request foreign key (request_id, client_id)
    references goldthread.record_request (id, client_id);

-- The actor's own record, and what was merged into it or it into; none for most. The policies below ask it of every row
-- that they let through, so it is one value.
create function goldthread.my_own_record_ids() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return own_record_ids_of(actor());
    end $$;

create function goldthread.own_record_ids_of(person uuid) returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      own uuid[] := array(select o.client_id from own_record o where o.staff_id = person);
    begin
      if own = '{}' then return own; end if;
      return own || array(select m.survivor_id from merged_record m where m.client_id = any (own))
        || array(select m.client_id from merged_record m where m.survivor_id = any (own));
    end $$;

-- Whether this person may have a relation to this record as staff.
create function goldthread.is_own_record(person uuid, client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return client = any (own_record_ids_of(person));
    end $$;

-- Whether this person leads, led or will lead a group of which they are a member themself.
create function goldthread.leads_own_group(person uuid, wanted_group uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from membership m where m.group_id = wanted_group and m.client_id = any (own_record_ids_of(person))
        and (m.to_date is null or m.to_date >= today()));
    end $$;

-- Whether this text is about this very person: their own draft or note, or the part of a group in which they are a member.
create function goldthread.is_text_about(person uuid, its_draft uuid, its_note uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from note n where n.id = its_note and is_own_record(person, n.client_id))
        or exists (select from draft d where d.id = its_draft
          and (is_own_record(person, d.client_id) or leads_own_group(person, d.group_id)));
    end $$;

-- Whether whoever leads this group is this client.
create function goldthread.is_led_by_client(client uuid, wanted_group uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from facilitator f join own_record o on o.staff_id = f.staff_id
        where f.group_id = wanted_group and (f.to_date is null or f.to_date >= today())
          and client = any (own_record_ids_of(f.staff_id)));
    end $$;

-- Whether this person is on the record's care team today, or leads a group in which it is.
create function goldthread.has_staff_relation(person uuid, client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      record uuid[] := array(select client union select m.survivor_id from merged_record m where m.client_id = client
        union select m.client_id from merged_record m where m.survivor_id = client);
      day date := today();
    begin
      return exists (select from care_team c where c.staff_id = person and c.client_id = any (record)
          and (c.to_date is null or c.to_date >= day))
        or exists (select from facilitator f join membership m on m.group_id = f.group_id
          where f.staff_id = person and m.client_id = any (record)
            and (f.to_date is null or f.to_date >= day) and (m.to_date is null or m.to_date >= day));
    end $$;

-- Whether this request stands open about this record, and asks for something that a release answers.
create function goldthread.is_open_request(wanted uuid, record uuid[]) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from record_request r where r.id = wanted and r.what = 'received' and r.client_id = any (record)
        and (r.content)::jsonb ->> 'kind' in ('access', 'release')
        and not exists (select from record_request a where a.request_id = r.id and a.what = 'answered'));
    end $$;

-- The record that this transaction weighs, with what was merged into it; nothing where the actor may not. `gt.weighed` names
-- the client; `gt.weighed_for` a request, or a release that the actor has made.
create function goldthread.weighed_record() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      wanted uuid := nullif(current_setting('gt.weighed', true), '')::uuid;
      reason uuid := nullif(current_setting('gt.weighed_for', true), '')::uuid;
      record uuid[];
    begin
      if wanted is null or not works_here() or is_own_record(me, wanted) then return '{}'; end if;
      record := array(select wanted union all select m.client_id from merged_record m where m.survivor_id = wanted);
      if is_my_client(wanted) or (actor_is('records-officer') and (is_open_request(reason, record)
        or exists (select from disclosure d where d.id = reason and d.released_by = me and d.client_id = any (record)
          and d.request_id is not null)))
      then
        return record;
      end if;
      return '{}';
    end $$;

-- What of other tables belongs to it: its notes, the groups' parts in them, their sessions, and who else sat in those.
create function goldthread.weighed_notes() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return array(select n.id from note n where n.client_id = any (weighed_record()));
    end $$;

create function goldthread.weighed_parts() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return array(select distinct n.shared_part_id from note n
        where n.client_id = any (weighed_record()) and n.shared_part_id is not null);
    end $$;

create function goldthread.weighed_sessions() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return array(select distinct n.session_id from note n where n.client_id = any (weighed_record()));
    end $$;

create function goldthread.weighed_people() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      record uuid[] := weighed_record();
    begin
      return record || array(select distinct t.client_id from note n join attendance t on t.session_id = n.session_id
        where n.client_id = any (record) and n.kind = 'group');
    end $$;

grant create on schema goldthread to gt_policy;
do $$
declare
  helper text;
begin
  foreach helper in array array['my_own_record_ids()', 'own_record_ids_of(uuid)', 'is_own_record(uuid, uuid)',
    'leads_own_group(uuid, uuid)', 'is_text_about(uuid, uuid, uuid)', 'is_led_by_client(uuid, uuid)',
    'has_staff_relation(uuid, uuid)', 'is_open_request(uuid, uuid[])', 'weighed_record()', 'weighed_notes()',
    'weighed_parts()', 'weighed_sessions()', 'weighed_people()'] loop
    execute format('alter function goldthread.%s owner to gt_policy', helper);
    execute format('revoke all on function goldthread.%s from public', helper);
  end loop;
end
$$;
grant execute on function goldthread.my_own_record_ids(), goldthread.is_own_record(uuid, uuid),
  goldthread.leads_own_group(uuid, uuid), goldthread.is_text_about(uuid, uuid, uuid),
  goldthread.is_led_by_client(uuid, uuid), goldthread.has_staff_relation(uuid, uuid), goldthread.is_open_request(uuid, uuid[]) to gt_app;
grant execute on function goldthread.weighed_record(), goldthread.weighed_notes(), goldthread.weighed_parts(),
  goldthread.weighed_sessions(), goldthread.weighed_people(), goldthread.actor(), goldthread.actor_is(text[]),
  goldthread.clock(), goldthread.today(), goldthread.is_my_client(uuid), goldthread.awaits_co_signature(uuid),
  goldthread.amended_counts(uuid) to gt_weigher;

set local role gt_policy;
-- As in 0062, and for whoever weighs the record: an unfinished note must stay whoever looks.
create or replace function goldthread.awaits_co_signature(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (
        select from note n
        where n.id = wanted and (is_my_client(n.client_id) or n.client_id = any (weighed_record()))
          and exists (select from staff_role r where r.staff_id = n.author_id and r.role = 'trainee')
          and not exists (select from staff_role r where r.staff_id = n.author_id and r.role in ('clinician', 'supervisor'))
          and not exists (select from signature s where s.note_id = n.id and s.meaning = 'co-signature'));
    end $$;
reset role;
revoke create on schema goldthread from gt_policy;

-- What a disclosure weighs, and nothing beside it.
create policy weigher_reads on goldthread.practice for select to gt_weigher using (true);
create policy weigher_reads on goldthread.staff for select to gt_weigher using (true);
create policy weigher_reads on goldthread.client for select to gt_weigher using (id = any ((select weighed_people())::uuid[]));
create policy weigher_reads on goldthread.client_alias for select to gt_weigher
  using (client_id = any ((select weighed_people())::uuid[]));
create policy weigher_reads on goldthread.client_detail for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.client_flag for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.merged_record for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.note for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.session for select to gt_weigher
  using (id = any ((select weighed_sessions())::uuid[]));
create policy weigher_reads on goldthread.attendance for select to gt_weigher
  using (session_id = any ((select weighed_sessions())::uuid[]));
create policy weigher_reads on goldthread.session_participant for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.shared_part for select to gt_weigher
  using (id = any ((select weighed_parts())::uuid[]));
create policy weigher_reads on goldthread.signature for select to gt_weigher
  using (note_id = any ((select weighed_notes())::uuid[]));
create policy weigher_reads on goldthread.note_addition for select to gt_weigher
  using (note_id = any ((select weighed_notes())::uuid[]));
create policy weigher_reads on goldthread.attendance_correction for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.summary for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.diagnosis for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.plan_version for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.plan_signature for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.administration for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.document for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.ledger_entry for select to gt_weigher using (true);
create policy weigher_reads on goldthread.ledger_node for select to gt_weigher using (true);
create policy weigher_reads on goldthread.ledger_checkpoint for select to gt_weigher using (true);

grant select (id, name, credential) on goldthread.staff to gt_weigher;
grant select (name, zone, sample, age_of_majority) on goldthread.practice to gt_weigher;
grant select (id, name, preferred_name, record_number) on goldthread.client to gt_weigher;
grant select (client_id, birth_date) on goldthread.client_detail to gt_weigher;
grant select on goldthread.client_alias, goldthread.client_flag, goldthread.merged_record, goldthread.note,
  goldthread.session, goldthread.attendance, goldthread.session_participant, goldthread.shared_part, goldthread.signature,
  goldthread.note_addition, goldthread.attendance_correction, goldthread.summary, goldthread.diagnosis,
  goldthread.plan_version, goldthread.plan_signature, goldthread.administration, goldthread.document,
  goldthread.ledger_entry, goldthread.ledger_node, goldthread.ledger_checkpoint to gt_weigher;
-- No insert, no update, no delete of anything, and no private note: whoever weighs only reads.

-- Whoever keeps the records releases for a request that stands open, and never without one.
create policy records_officer_releases_for_a_request on goldthread.disclosure for insert to gt_app
  with check (released_by = actor() and (select actor_is('records-officer')) and is_open_request(request_id, array[client_id]));

-- Staff who are clients. Noted and taken back by whoever keeps the records, never about themselves; while somebody still has
-- a place on that record's care team it is ended first, so that the note is never a way to lock a chart that is in use.
create policy keepers_read on goldthread.own_record for select to gt_app
  using ((select actor_is('records-officer', 'administrator')) and staff_id <> actor());
create policy keepers_note on goldthread.own_record for insert to gt_app
  with check (noted_by = actor() and staff_id <> actor() and (select actor_is('records-officer', 'administrator'))
    and not has_staff_relation(staff_id, client_id));
create policy keepers_take_back on goldthread.own_record for delete to gt_app
  using ((select actor_is('records-officer', 'administrator')) and staff_id <> actor());
grant select on goldthread.own_record to gt_app, gt_policy, gt_backup;
grant insert (client_id, staff_id, noted_by) on goldthread.own_record to gt_app;
grant delete on goldthread.own_record to gt_app, gt_policy;
-- No update: another person is another row.

-- No relation as staff to one's own record, whoever would make it.
create policy never_to_ones_own_record on goldthread.care_team as restrictive for insert to gt_app
  with check (not is_own_record(staff_id, client_id));
create policy never_to_ones_own_record_again on goldthread.care_team as restrictive for update to gt_app
  using (true) with check (not is_own_record(staff_id, client_id) or coalesce(to_date <= today(), false));
create policy never_to_ones_own_record on goldthread.break_glass as restrictive for insert to gt_app
  with check (what <> 'opened' or client_id <> all ((select my_own_record_ids())::uuid[]));
create policy never_with_whom_it_is_about on goldthread.share as restrictive for insert to gt_app
  with check (what <> 'given' or not is_text_about(with_id, draft_id, note_id));
create policy never_ones_own_group on goldthread.facilitator as restrictive for insert to gt_app
  with check (not leads_own_group(staff_id, group_id));
create policy never_into_a_group_that_the_client_leads on goldthread.membership as restrictive for insert to gt_app
  with check (not is_led_by_client(client_id, group_id));
-- And nothing of it is asked, agreed or released by the person themself as staff, or read in these registers.
create policy never_of_ones_own_record on goldthread.disclosure as restrictive for all to gt_app
  using (client_id <> all ((select my_own_record_ids())::uuid[]))
  with check (client_id <> all ((select my_own_record_ids())::uuid[]));
create policy never_of_ones_own_record on goldthread.authorisation as restrictive for all to gt_app
  using (client_id <> all ((select my_own_record_ids())::uuid[]))
  with check (client_id <> all ((select my_own_record_ids())::uuid[]));
create policy never_of_ones_own_record on goldthread.record_request as restrictive for all to gt_app
  using (client_id <> all ((select my_own_record_ids())::uuid[]))
  with check (client_id <> all ((select my_own_record_ids())::uuid[]));
