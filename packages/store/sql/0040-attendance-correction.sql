-- Attendance that turned out to be wrong after notes were signed. Nothing signed changes: the correction is one dated act
-- with its reason, which amends the counts on everybody's note of that session and, where a note was signed for somebody
-- who was not there, retracts that note. The content is canonical JSON and the ledger's entry stands for it; the other
-- columns are made from it.
create table goldthread.attendance_correction (
  id uuid primary key,
  content text not null,
  corrected_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  corrected_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  session_id uuid not null generated always as (((content)::jsonb ->> 'sessionId')::uuid) stored references goldthread.session (id),
  group_id uuid not null generated always as (((content)::jsonb ->> 'groupId')::uuid) stored references goldthread.care_group (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  -- The note that it retracts, if any.
  note_id uuid generated always as (((content)::jsonb ->> 'retracts')::uuid) stored references goldthread.note (id),
  constraint attendance_correction_entry_once unique (entry_id),
  constraint attendance_correction_content_length check (length(content) <= 20000)
);

alter table goldthread.attendance_correction enable row level security;
alter table goldthread.attendance_correction force row level security;

-- What was corrected in this session?  Is this note retracted?
create index attendance_correction_by_session on goldthread.attendance_correction (session_id, corrected_at);
create unique index attendance_correction_note_once on goldthread.attendance_correction (note_id) where note_id is not null;

-- Whom it is about: their care team, and who leads the group. Other members' care teams learn the counts alone, through
-- the function below.
create policy care_team_and_facilitators_read on goldthread.attendance_correction for select to gt_app
  using (client_id in (select my_clients()) or group_id in (select my_groups())
    or (select actor_is('records-officer')));
create policy facilitator_corrects on goldthread.attendance_correction for insert to gt_app
  with check (corrected_by = actor() and group_id in (select my_groups())
    and is_session_of_group(session_id, group_id));

grant select on goldthread.attendance_correction to gt_app, gt_policy, gt_backup;
grant insert (id, content, corrected_at, entry_id) on goldthread.attendance_correction to gt_app;
-- No update, no delete, for anybody: it is evidence.

-- How the counts of a session were amended, for whoever may see the session: numbers and times, nobody's name.
set local check_function_bodies = off;
create function goldthread.amended_counts(wanted uuid)
  returns table (corrected_at timestamptz, present integer, absent integer)
  language plpgsql stable security definer rows 2 set search_path = goldthread, pg_temp
  as $$
    begin
      if not exists (select from attendance a where a.session_id = wanted
          and (is_my_client(a.client_id) or a.group_id in (select my_groups())))
        and not actor_is('records-officer') then
        return;
      end if;
      return query
      select k.corrected_at, ((k.content)::jsonb -> 'counts' ->> 'present')::integer,
        ((k.content)::jsonb -> 'counts' ->> 'absent')::integer
      from attendance_correction k where k.session_id = wanted order by k.corrected_at, k.id;
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.amended_counts(uuid) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.amended_counts(uuid) from public;
grant execute on function goldthread.amended_counts(uuid) to gt_app;
