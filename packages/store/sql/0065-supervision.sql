-- Supervision notes: what a supervisor and somebody they supervise met about, for how long, in which way; signed by both and
-- read by the two alone. They are no part of any client's record and name no client: cases go by what the two call them.
-- The note is the act of whoever wrote it, the signature that of the other; the contents are canonical JSON and the ledger's
-- entries stand for them, the other columns are made from them.
set local check_function_bodies = off;

create table goldthread.supervision_note (
  id uuid primary key,
  content text not null,
  signed_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  written_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  supervisor_id uuid not null generated always as (((content)::jsonb ->> 'supervisorId')::uuid) stored references goldthread.staff (id),
  supervisee_id uuid not null generated always as (((content)::jsonb ->> 'superviseeId')::uuid) stored references goldthread.staff (id),
  held_on text not null generated always as ((content)::jsonb ->> 'on') stored,
  constraint supervision_note_entry_once unique (entry_id),
  constraint supervision_note_of_two check (supervisor_id <> supervisee_id and written_by in (supervisor_id, supervisee_id)),
  constraint supervision_note_held_on_is_day check (held_on ~ '^\d{4}-\d{2}-\d{2}$'),
  constraint supervision_note_content_length check (length(content) <= 100000)
);

-- The second of the two signatures.
create table goldthread.supervision_signature (
  id uuid primary key,
  content text not null,
  signed_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  signed_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  note_id uuid not null generated always as (((content)::jsonb ->> 'noteId')::uuid) stored references goldthread.supervision_note (id),
  constraint supervision_signature_entry_once unique (entry_id),
  constraint supervision_signature_once unique (note_id),
  constraint supervision_signature_content_length check (length(content) <= 20000)
);

-- How many hours somebody is to have, and how many of them alone with their supervisor.
create table goldthread.supervision_goal (
  staff_id uuid primary key references goldthread.staff (id),
  total_hours integer not null,
  individual_hours integer not null default 0,
  version integer not null default 1,
  constraint supervision_goal_range check (total_hours between 1 and 10000 and individual_hours between 0 and total_hours)
);

alter table goldthread.supervision_note enable row level security;
alter table goldthread.supervision_note force row level security;
alter table goldthread.supervision_signature enable row level security;
alter table goldthread.supervision_signature force row level security;
alter table goldthread.supervision_goal enable row level security;
alter table goldthread.supervision_goal force row level security;

-- What did these two meet about, newest first?
create index supervision_note_by_supervisee on goldthread.supervision_note (supervisee_id, held_on desc);
create index supervision_note_by_supervisor on goldthread.supervision_note (supervisor_id, held_on desc);

-- Whether one supervised the other on that day.
create function goldthread.is_supervised_on(supervisor uuid, supervisee uuid, day text) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return works_here() and actor() in (supervisor, supervisee) and day <= today()::text
        and exists (select from supervision s where s.supervisor_id = supervisor and s.staff_id = supervisee
          and s.from_date::text <= day and (s.to_date is null or s.to_date::text >= day));
    end $$;

-- Whether the actor is the one of the two who has not signed this note.
create function goldthread.is_mine_to_sign(note uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return works_here() and exists (select from supervision_note n where n.id = note
        and actor() in (n.supervisor_id, n.supervisee_id) and n.written_by <> actor());
    end $$;

-- Whether the actor may read one of the two notes' people's notes: they are one of the two.
create function goldthread.is_my_supervision_note(note uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return works_here() and exists (select from supervision_note n where n.id = note and actor() in (n.supervisor_id, n.supervisee_id));
    end $$;

-- What a supervision note must not say: the names of the actor's own clients, and to a supervisor those of the clients of
-- whom they supervise, whose notes they read anyway.
create function goldthread.names_in_supervision(supervisee uuid)
  returns table (name text, preferred_name text, aliases text[], record_number text)
  language plpgsql stable security definer rows 100 set search_path = goldthread, pg_temp
  as $$
    begin
      if not works_here() then return; end if;
      return query
      select c.name, c.preferred_name, array(select a.alias from client_alias a where a.client_id = c.id), c.record_number
      from client c
      where c.id in (select t.client_id from care_team t where t.staff_id = actor()
          or (t.staff_id = supervisee and is_supervised_by_me(supervisee)))
        or c.id in (select m.client_id from membership m join facilitator f on f.group_id = m.group_id
          where f.staff_id = actor() or (f.staff_id = supervisee and is_supervised_by_me(supervisee)))
      order by c.id;
    end $$;

create policy the_two_read on goldthread.supervision_note for select to gt_app
  using ((select works_here()) and (supervisor_id = (select actor()) or supervisee_id = (select actor())));
create policy one_of_the_two_writes on goldthread.supervision_note for insert to gt_app
  with check (written_by = actor() and is_supervised_on(supervisor_id, supervisee_id, held_on));
create policy the_two_read on goldthread.supervision_signature for select to gt_app using (is_my_supervision_note(note_id));
create policy the_other_signs on goldthread.supervision_signature for insert to gt_app
  with check (signed_by = actor() and is_mine_to_sign(note_id));
create policy the_two_read on goldthread.supervision_goal for select to gt_app
  using ((select works_here()) and (staff_id = (select actor()) or is_supervised_by_me(staff_id)));
create policy the_two_set on goldthread.supervision_goal for insert to gt_app
  with check ((select works_here()) and (staff_id = actor() or is_supervised_by_me(staff_id)));
create policy the_two_change on goldthread.supervision_goal for update to gt_app
  using ((select works_here()) and (staff_id = actor() or is_supervised_by_me(staff_id)));

grant select on goldthread.supervision_note, goldthread.supervision_signature, goldthread.supervision_goal to gt_app, gt_backup;
grant select on goldthread.supervision_note to gt_policy;
grant insert (id, content, signed_at, entry_id) on goldthread.supervision_note, goldthread.supervision_signature to gt_app;
grant insert (staff_id, total_hours, individual_hours), update (total_hours, individual_hours, version)
  on goldthread.supervision_goal to gt_app;
-- No update and no delete of a note or a signature, for anybody: they are evidence of hours.

grant create on schema goldthread to gt_policy;
do $$
declare
  helper text;
begin
  foreach helper in array array['is_supervised_on(uuid, uuid, text)', 'is_mine_to_sign(uuid)', 'is_my_supervision_note(uuid)',
    'names_in_supervision(uuid)'] loop
    execute format('alter function goldthread.%s owner to gt_policy', helper);
    execute format('revoke all on function goldthread.%s from public', helper);
    execute format('grant execute on function goldthread.%s to gt_app', helper);
  end loop;
end
$$;
revoke create on schema goldthread from gt_policy;
