-- Who waits for a place in a group, in order. A care team puts its own client here; those who lead the group then know
-- the name, and may enrol whoever stands on the list: both sides have said yes.
set local check_function_bodies = off;

create table goldthread.waiting_place (
  id uuid primary key,
  group_id uuid not null references goldthread.care_group (id),
  client_id uuid not null references goldthread.client (id),
  since date not null,
  -- Lower comes first.
  place bigint not null,
  note text not null default '',
  added_by uuid not null references goldthread.staff (id),
  added_at timestamptz not null default now(),
  closed_at timestamptz,
  -- Null while waiting.
  outcome text,
  version integer not null default 1,
  constraint waiting_place_note_length check (length(note) <= 1000),
  constraint waiting_place_outcome_known check (outcome in ('enrolled', 'taken-off')),
  constraint waiting_place_closed_says_why check ((closed_at is null) = (outcome is null))
);

alter table goldthread.waiting_place enable row level security;
alter table goldthread.waiting_place force row level security;

-- Who waits for this group? Nobody twice.
create unique index waiting_place_once on goldthread.waiting_place (group_id, client_id) where closed_at is null;
-- For what does this client wait?
create index waiting_place_by_client on goldthread.waiting_place (client_id) where closed_at is null;

-- Whether this client waits for a group that the actor leads.
create function goldthread.is_waiting_for_my_group(wanted_group uuid, client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return wanted_group in (select my_groups()) and (select exists (select from waiting_place w
        where w.group_id = wanted_group and w.client_id = client and w.closed_at is null));
    end $$;

-- The list with its names: for those who lead the group the whole of it, for a care team its own clients.
create function goldthread.waiting_of(wanted_group uuid)
  returns table (id uuid, client_id uuid, name text, preferred_name text, record_number text, since date, place bigint,
    note text, version integer)
  language sql stable security definer rows 20 set search_path = goldthread, pg_temp
  as $$
    select w.id, c.id, c.name, c.preferred_name, c.record_number, w.since, w.place, w.note, w.version
    from waiting_place w join client c on c.id = w.client_id
    where w.group_id = wanted_group and w.closed_at is null
      and (wanted_group in (select my_groups()) or w.client_id in (select my_clients()))
    order by w.place, w.added_at
  $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.is_waiting_for_my_group(uuid, uuid) owner to gt_policy;
alter function goldthread.waiting_of(uuid) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.is_waiting_for_my_group(uuid, uuid), goldthread.waiting_of(uuid) from public;
grant execute on function goldthread.is_waiting_for_my_group(uuid, uuid), goldthread.waiting_of(uuid) to gt_app;

create policy facilitator_reads on goldthread.waiting_place for select to gt_app using (group_id in (select my_groups()));
create policy care_team_reads on goldthread.waiting_place for select to gt_app using (client_id in (select my_clients()));
-- As with enrolling: a care team its own client, an administrator anybody, but for no group that they lead, led or will lead.
create policy care_team_adds on goldthread.waiting_place for insert to gt_app
  with check (added_by = actor() and closed_at is null
    and (is_my_client(client_id) or ((select actor_is('administrator')) and not is_ever_my_group(group_id))));
create policy facilitators_and_care_team_change on goldthread.waiting_place for update to gt_app
  using (closed_at is null and (group_id in (select my_groups()) or is_my_client(client_id)))
  with check (true);

-- Beside the policies of membership: whoever waits for a group may be enrolled by those who lead it.
create policy facilitator_enrols_who_waits on goldthread.membership for insert to gt_app
  with check (is_waiting_for_my_group(group_id, client_id));

grant select on goldthread.waiting_place to gt_app, gt_policy, gt_backup;
grant insert (id, group_id, client_id, since, place, note, added_by) on goldthread.waiting_place to gt_app;
grant update (place, note, closed_at, outcome, version) on goldthread.waiting_place to gt_app;
-- No delete: a place that was given up says so.
