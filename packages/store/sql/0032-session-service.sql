-- What a session was for, who took part in it beside the client, and what became of it when it did not go as planned.
-- `kind` stays: whose session it is and how its note is written. `service` says what was agreed.
alter table goldthread.session
  add column service text,
  -- In a session about a client the client may be away: a parent's hour is another service than a family's.
  add column client_present boolean not null default true,
  -- Of a session that was cancelled or missed: by whom, when that was known, whether at short notice, whether charged.
  add column status_by text,
  add column status_at timestamptz,
  add column short_notice boolean,
  add column charge boolean,
  -- When it was to begin, of a session that began late: its start is when it did, so that its minutes are right.
  add column planned_start timestamptz;

-- Rewritten by the column's type, which asks no policy: an update would, and would leave the rows of others as they are.
alter table goldthread.session
  alter column service type text using (case kind when 'group' then 'group' else 'individual' end);
alter table goldthread.session
  alter column service set not null,
  add constraint session_service_known check (service in
    ('individual', 'couple', 'family', 'intake', 'crisis', 'group', 'multi-family')),
  add constraint session_service_of_its_kind check ((kind = 'group') = (service in ('group', 'multi-family'))),
  add constraint session_client_present_in_individual check (client_present or service in ('couple', 'family')),
  add constraint session_status_by_known check (status_by in ('client', 'practice')),
  add constraint session_charged_when_missed check (not charge or status in ('cancelled', 'no-show')),
  add constraint session_late_is_after_plan check (planned_start < starts_at);

-- Whoever says nothing of the service means the usual one of the kind.
create function goldthread.usual_service() returns trigger
  language plpgsql set search_path = goldthread, pg_temp
  as $$
    begin
      new.service := coalesce(new.service, new.kind);
      return new;
    end $$;
revoke all on function goldthread.usual_service() from public;
create trigger session_has_service before insert on goldthread.session
  for each row when (new.service is null) execute function goldthread.usual_service();

-- Who is part of a session beside its client: a partner, a parent, a child. Of an individual's session alone: a group's
-- people stand in attendance.
create table goldthread.session_participant (
  id uuid primary key,
  session_id uuid not null references goldthread.session (id) on delete cascade,
  client_id uuid not null references goldthread.client (id),
  -- The client's contact, where it is one; name and relation stand here as they were on the day.
  contact_id uuid,
  name text not null,
  relation text not null default '',
  present boolean not null default true,
  created_at timestamptz not null default now(),
  constraint session_participant_name_length check (length(name) between 1 and 200),
  constraint session_participant_relation_length check (length(relation) <= 100),
  constraint session_participant_contact_once unique (session_id, contact_id)
);

alter table goldthread.session_participant enable row level security;
alter table goldthread.session_participant force row level security;

-- Who takes part in this session?
create index session_participant_by_session on goldthread.session_participant (session_id);

create policy care_team_reads on goldthread.session_participant for select to gt_app
  using (client_id in (select my_clients()));
create policy care_team_adds on goldthread.session_participant for insert to gt_app
  with check (is_my_client(client_id) and is_session_of_client(session_id, client_id));
create policy care_team_changes on goldthread.session_participant for update to gt_app
  using (is_my_client(client_id));
-- Who was planned and is not coming is taken off the list again.
create policy care_team_removes on goldthread.session_participant for delete to gt_app
  using (is_my_client(client_id));

grant select on goldthread.session_participant to gt_app, gt_policy, gt_backup;
grant insert (id, session_id, client_id, contact_id, name, relation, present) on goldthread.session_participant to gt_app;
grant update (name, relation, present) on goldthread.session_participant to gt_app;
grant delete on goldthread.session_participant to gt_app;
grant insert (service, client_present) on goldthread.session to gt_app;
grant update (service, client_present, status_by, status_at, short_notice, charge, planned_start) on goldthread.session
  to gt_app;
-- No update of whose session a participant belongs to: that would carry a name into another chart.
