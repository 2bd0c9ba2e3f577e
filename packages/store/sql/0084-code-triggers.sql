-- What made a session harder to hold, which one add-on code asks for: which of its four triggers applied, to whose part of
-- the session, who says so, and a few words where they want them. Recorded with the session and changed at will until that
-- client's note is signed. After that nothing here changes: it is put right by an act with its reason, which the ledger
-- stands for, and the latest of these acts says what stands.
set local check_function_bodies = off;

create table goldthread.code_trigger (
  session_id uuid not null references goldthread.session (id),
  -- Of a group, whose part of it.
  client_id uuid not null references goldthread.client (id),
  triggers text[] not null,
  -- Clinical words: whoever reads the session reads them, and no biller.
  words text not null default '',
  recorded_by uuid not null references goldthread.staff (id),
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  constraint code_trigger_pkey primary key (session_id, client_id),
  constraint code_trigger_known check (triggers <@ array['communication', 'caregiver', 'reported-event', 'other-means']),
  constraint code_trigger_words_length check (length(words) <= 300),
  -- Words about none of them would hang in the air.
  constraint code_trigger_words_about_some check (words = '' or cardinality(triggers) > 0)
);

create table goldthread.code_trigger_correction (
  id uuid primary key,
  content text not null,
  corrected_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  corrected_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  session_id uuid not null generated always as (((content)::jsonb ->> 'sessionId')::uuid) stored references goldthread.session (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  constraint code_trigger_correction_entry_once unique (entry_id),
  constraint code_trigger_correction_content_length check (length(content) <= 20000)
);

alter table goldthread.code_trigger enable row level security;
alter table goldthread.code_trigger force row level security;
alter table goldthread.code_trigger_correction enable row level security;
alter table goldthread.code_trigger_correction force row level security;

-- What of this client's record is this?
create index code_trigger_by_client on goldthread.code_trigger (client_id);
create index code_trigger_correction_by_client on goldthread.code_trigger_correction (client_id);
-- What was put right in this session, latest last?
create index code_trigger_correction_by_session on goldthread.code_trigger_correction (session_id, client_id, corrected_at);

-- Whether this is that client's part of that session, the actor's to write of, and its note signed or not, as asked.
create function goldthread.may_record_triggers(wanted uuid, whose uuid, signed boolean) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      its session;
    begin
      if not works_here() then return false; end if;
      select * into its from session where id = wanted;
      if not found then return false; end if;
      if its.group_id is null then
        if its.client_id is distinct from whose or not is_my_client(whose) then return false; end if;
      elsif not (its.group_id in (select my_groups()))
        or not exists (select from attendance a where a.session_id = wanted and a.client_id = whose) then
        return false;
      end if;
      return signed = exists (select from note n
        where n.session_id = wanted and n.client_id = whose and not is_retracted(n.id));
    end $$;

-- What stands of each part of these sessions, for whoever may bill it: the triggers alone, and no word about them.
create function goldthread.standing_triggers(sessions uuid[])
  returns table (session_id uuid, client_id uuid, triggers text[])
  language plpgsql stable security definer rows 200 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      sees_all boolean := actor_is('biller', 'administrator');
    begin
      if not works_here() then
        return;
      end if;
      return query
      select part.session_id, part.client_id, coalesce(
        (select array(select jsonb_array_elements_text((k.content)::jsonb -> 'to'))
         from code_trigger_correction k
         where k.session_id = part.session_id and k.client_id = part.client_id
         order by k.corrected_at desc, k.id desc limit 1),
        (select t.triggers from code_trigger t
         where t.session_id = part.session_id and t.client_id = part.client_id))
      from (select t.session_id, t.client_id from code_trigger t where t.session_id = any (sessions)
        union select k.session_id, k.client_id from code_trigger_correction k where k.session_id = any (sessions)) part
      join session s on s.id = part.session_id
      where sees_all or s.clinician_id = me or is_my_client(part.client_id) or s.group_id in (select my_groups());
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.may_record_triggers(uuid, uuid, boolean) owner to gt_policy;
alter function goldthread.standing_triggers(uuid[]) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.may_record_triggers(uuid, uuid, boolean), goldthread.standing_triggers(uuid[]) from public;
grant execute on function goldthread.may_record_triggers(uuid, uuid, boolean), goldthread.standing_triggers(uuid[]) to gt_app;

-- As the session's row: the client's care team, and who leads the group.
create policy care_team_reads on goldthread.code_trigger for select to gt_app
  using (client_id in (select my_clients()) or is_session_of_my_group(session_id));
create policy care_team_records on goldthread.code_trigger for insert to gt_app
  with check (recorded_by = actor() and may_record_triggers(session_id, client_id, false));
create policy care_team_changes on goldthread.code_trigger for update to gt_app
  using (may_record_triggers(session_id, client_id, false))
  with check (recorded_by = actor());
create policy care_team_reads on goldthread.code_trigger_correction for select to gt_app
  using (client_id in (select my_clients()) or is_session_of_my_group(session_id) or (select actor_is('records-officer')));
create policy care_team_corrects on goldthread.code_trigger_correction for insert to gt_app
  with check (corrected_by = actor() and may_record_triggers(session_id, client_id, true));

grant select on goldthread.code_trigger, goldthread.code_trigger_correction to gt_app, gt_policy, gt_backup;
grant insert (session_id, client_id, triggers, words, recorded_by) on goldthread.code_trigger to gt_app;
grant update (triggers, words, recorded_by, recorded_at, version) on goldthread.code_trigger to gt_app;
grant insert (id, content, corrected_at, entry_id) on goldthread.code_trigger_correction to gt_app;
grant delete on goldthread.code_trigger, goldthread.code_trigger_correction to gt_policy;
-- No delete of what is recorded: none applies is said by an empty list. A correction is evidence: no update, no delete.

-- A bill that went out stands on triggers that were put right since.
grant create on schema goldthread to gt_policy;
set local role gt_policy;
create or replace function goldthread.is_changed_since(wanted_session uuid, wanted_client uuid, moment timestamptz) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from attendance_correction k
          where k.session_id = wanted_session and k.corrected_at > moment)
        or exists (select from code_trigger_correction k
          where k.session_id = wanted_session and k.client_id = wanted_client and k.corrected_at > moment)
        or exists (select from note n join note_addition a on a.note_id = n.id
          where n.session_id = wanted_session and n.client_id = wanted_client and a.added_at > moment
            and a.kind in ('addendum', 'late-entry', 'correction', 'retraction'));
    end $$;
reset role;
revoke create on schema goldthread from gt_policy;
