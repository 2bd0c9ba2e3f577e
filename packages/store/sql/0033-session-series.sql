-- A standing appointment: the rule by which sessions come again, on a day of the calendar at a time of the clock, so that
-- ten o'clock stays ten o'clock when the clocks change. Its sessions are rows like any other, made ahead to a horizon;
-- each says of which series it is and on which day the rule put it, so that one can be moved or cancelled by itself and
-- the rule can be followed again without making it twice.
set local check_function_bodies = off;

create table goldthread.session_series (
  id uuid primary key,
  kind text not null,
  client_id uuid references goldthread.client (id),
  group_id uuid references goldthread.care_group (id),
  clinician_id uuid not null references goldthread.staff (id),
  service text not null,
  modality text not null default 'in-person',
  place text not null default '',
  title text not null default '',
  service_code text,
  -- Who takes part beside the client: [{ "contactId", "name", "relation" }].
  participants jsonb not null default '[]',
  client_present boolean not null default true,
  -- The rule. Its weekday is that of the first day.
  repeats text not null,
  every smallint not null default 1,
  -- Of a monthly one, which of the month's Mondays (or whatever the day is): 1 to 4, or -1 for the last.
  week smallint,
  from_day date not null,
  until_day date,
  times smallint,
  start_clock text not null,
  minutes smallint not null,
  zone text not null,
  -- Up to here its sessions are made.
  made_until date not null,
  created_by uuid not null references goldthread.staff (id),
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint session_series_of_a_client_or_a_group check
    (kind in ('individual', 'group') and (kind = 'individual') = (client_id is not null) and (kind = 'group') = (group_id is not null)),
  constraint session_series_service_of_its_kind check
    (service in ('individual', 'couple', 'family', 'intake', 'crisis', 'group', 'multi-family')
      and (kind = 'group') = (service in ('group', 'multi-family'))),
  constraint session_series_client_present_in_individual check (client_present or service in ('couple', 'family')),
  constraint session_series_modality_known check (modality in ('in-person', 'video', 'phone')),
  constraint session_series_place_length check (length(place) <= 200),
  constraint session_series_title_length check (length(title) <= 200),
  constraint session_series_service_code_shape check (service_code ~ '^[A-Z0-9]{5}$'),
  constraint session_series_participants_length check (length(participants::text) <= 10000),
  constraint session_series_repeats_known check (repeats in ('weekly', 'monthly')),
  constraint session_series_every_range check (every between 1 and 12),
  constraint session_series_week_of_a_month check
    ((repeats = 'monthly') = (week is not null) and (week between 1 and 4 or week = -1)),
  -- A day before the first: ended before it began.
  constraint session_series_in_order check (until_day is null or until_day >= from_day - 1),
  constraint session_series_times_range check (times between 1 and 500),
  constraint session_series_clock_shape check (start_clock ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  constraint session_series_minutes_range check (minutes between 5 and 720),
  constraint session_series_zone_length check (length(zone) between 1 and 60)
);

alter table goldthread.session_series enable row level security;
alter table goldthread.session_series force row level security;

-- Which series of these clients, of these groups, need more sessions made?
create index session_series_by_client on goldthread.session_series (client_id, made_until) where client_id is not null;
create index session_series_by_group on goldthread.session_series (group_id, made_until) where group_id is not null;

create policy care_team_reads on goldthread.session_series for select to gt_app
  using ((client_id is not null and client_id in (select my_clients()))
    or (group_id is not null and group_id in (select my_groups())));
create policy care_team_adds on goldthread.session_series for insert to gt_app
  with check (created_by = actor() and (
    (kind = 'individual' and is_my_client(client_id))
    or (kind = 'group' and group_id in (select my_groups()))));
create policy care_team_changes on goldthread.session_series for update to gt_app
  using ((client_id is not null and is_my_client(client_id))
    or (group_id is not null and group_id in (select my_groups())));

grant select on goldthread.session_series to gt_app, gt_policy, gt_backup;
grant insert (id, kind, client_id, group_id, clinician_id, service, modality, place, title, service_code, participants,
  client_present, repeats, every, week, from_day, until_day, times, start_clock, minutes, zone, made_until, created_by)
  on goldthread.session_series to gt_app;
grant update (until_day, made_until, version) on goldthread.session_series to gt_app;
-- No update of the rule: a changed rule is a new series from its day on, and what was stays as it was agreed. No delete.

alter table goldthread.session
  add column series_id uuid references goldthread.session_series (id),
  -- Where the rule put it, which an exception keeps: it is how the rule knows that this day has its session.
  add column series_day date,
  add constraint session_of_series_has_its_day check ((series_id is null) = (series_day is null)),
  add constraint session_once_per_series_and_day unique (series_id, series_day);

grant insert (series_id, series_day), update (series_id, series_day) on goldthread.session to gt_app;

-- What a series made ahead and nobody touched may be taken back when the series ends or changes. Nothing else of a
-- schedule is deleted: what was cancelled stays, with its reason.
create policy care_team_takes_back on goldthread.session for delete to gt_app
  using (series_id is not null and status = 'scheduled' and starts_at > (select clock())
    and ((client_id is not null and is_my_client(client_id)) or (group_id is not null and group_id in (select my_groups()))));
grant delete on goldthread.session to gt_app;
-- Who was to lead it goes with it.
alter table goldthread.session_facilitator
  drop constraint session_facilitator_session_id_fkey,
  add constraint session_facilitator_session_id_fkey foreign key (session_id) references goldthread.session (id) on delete cascade;

-- Which of these spans meet another session of the client, of the group, or of the clinician? Asked before anything is
-- scheduled, by whoever may schedule it. The answer is whose, and no more: with whom is nobody's business here. (A call
-- or a message, `contact`, takes no hour; that column comes with a later migration, before anybody asks.)
create function goldthread.overlaps_of(
  client uuid, care_group uuid, clinician uuid, starts timestamptz[], stops timestamptz[], but uuid[])
  returns table (place integer, whose text)
  language plpgsql stable security definer rows 10 set search_path = goldthread, pg_temp
  as $$
    declare
      led uuid[];
    begin
      if not ((client is not null and is_my_client(client))
        or (care_group is not null and care_group in (select my_groups()))) then return; end if;
      -- Groups that the clinician leads; the span's own day decides below.
      led := array(select f.group_id from facilitator f where f.staff_id = clinician);
      return query
      with span as (
        select ord::integer as place, starts_at, stops_at from unnest(starts, stops) with ordinality as given (starts_at, stops_at, ord)),
      met as (
        select span.place, 'client' as whose from span join session s
          on s.client_id = client and s.starts_at > span.starts_at - interval '24 hours' and s.starts_at < span.stops_at
          and s.stops_at > span.starts_at and s.status in ('scheduled', 'held') and s.contact is null and s.id <> all (but)
        union
        select span.place, 'client' from span
          join membership m on m.client_id = client
            and m.from_date <= span.starts_at::date and (m.to_date is null or m.to_date >= span.starts_at::date)
          join session s
          on s.group_id = m.group_id and s.starts_at > span.starts_at - interval '24 hours' and s.starts_at < span.stops_at
          and s.stops_at > span.starts_at and s.status in ('scheduled', 'held') and s.contact is null and s.id <> all (but)
        union
        select span.place, 'group' from span join session s
          on s.group_id = care_group and s.starts_at > span.starts_at - interval '24 hours' and s.starts_at < span.stops_at
          and s.stops_at > span.starts_at and s.status in ('scheduled', 'held') and s.contact is null and s.id <> all (but)
        union
        select span.place, 'clinician' from span join session s
          on s.clinician_id = clinician and s.kind = 'individual'
          and s.starts_at > span.starts_at - interval '24 hours' and s.starts_at < span.stops_at
          and s.stops_at > span.starts_at and s.status in ('scheduled', 'held') and s.contact is null and s.id <> all (but)
        union
        select span.place, 'clinician' from span join session s
          on s.group_id = any (led) and s.group_id is distinct from care_group
          and s.starts_at > span.starts_at - interval '24 hours' and s.starts_at < span.stops_at
          and s.stops_at > span.starts_at and s.status in ('scheduled', 'held') and s.contact is null and s.id <> all (but)
          and exists (select from facilitator f where f.group_id = s.group_id and f.staff_id = clinician
            and f.from_date <= s.starts_at::date and (f.to_date is null or f.to_date >= s.starts_at::date)))
      select met.place, met.whose from met order by 1, 2;
    end $$;

-- When is a colleague busy? For themself, a supervisor and an administrator, who plan around it. The ids let the caller
-- join what their own policies show; of the rest there is a time and nothing else.
create function goldthread.busy_of(staff uuid, begins timestamptz, ends timestamptz)
  returns table (id uuid, starts_at timestamptz, stops_at timestamptz)
  language plpgsql stable security definer rows 50 set search_path = goldthread, pg_temp
  as $$
    begin
      if not (staff = actor() and works_here() or actor_is('supervisor', 'administrator')) then return; end if;
      return query
      select s.id, s.starts_at, s.stops_at from session s
      where s.clinician_id = staff and s.kind = 'individual' and s.status in ('scheduled', 'held')
        and s.contact is null and s.starts_at >= begins and s.starts_at < ends
      union all
      select s.id, s.starts_at, s.stops_at from facilitator f join session s on s.group_id = f.group_id
      where f.staff_id = staff and s.status in ('scheduled', 'held') and s.starts_at >= begins and s.starts_at < ends
        and f.from_date <= s.starts_at::date and (f.to_date is null or f.to_date >= s.starts_at::date);
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.overlaps_of(uuid, uuid, uuid, timestamptz[], timestamptz[], uuid[]) owner to gt_policy;
alter function goldthread.busy_of(uuid, timestamptz, timestamptz) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.overlaps_of(uuid, uuid, uuid, timestamptz[], timestamptz[], uuid[]) from public;
revoke all on function goldthread.busy_of(uuid, timestamptz, timestamptz) from public;
grant execute on function goldthread.overlaps_of(uuid, uuid, uuid, timestamptz[], timestamptz[], uuid[]) to gt_app;
grant execute on function goldthread.busy_of(uuid, timestamptz, timestamptz) to gt_app;

-- Contacts came after participants were first written down.
alter table goldthread.session_participant
  add constraint session_participant_contact_id_fkey foreign key (contact_id) references goldthread.client_contact (id);
