-- An incident: one form for what happened between people, outside every chart. It names all who were in it; what stands in
-- a chart names its own client alone, is another row, and does not point here.
create table goldthread.incident (
  id uuid primary key,
  group_id uuid references goldthread.care_group (id),
  session_id uuid references goldthread.session (id),
  happened_at timestamptz not null,
  place text not null default '',
  kind text not null,
  before_it text not null default '',
  what_happened text not null,
  response text not null default '',
  injuries text not null default '',
  police text not null default '',
  told text not null default '',
  witnesses text not null default '',
  debrief text not null default '',
  return_terms text not null default '',
  reported_by uuid not null references goldthread.staff (id),
  reported_at timestamptz not null,
  version integer not null default 1,
  constraint incident_kind_known check (kind in
    ('violence', 'threat', 'self-harm', 'medical', 'substance', 'property', 'boundary', 'other')),
  constraint incident_what_happened_length check (length(what_happened) between 1 and 8000),
  constraint incident_place_length check (length(place) <= 200),
  constraint incident_part_lengths check (greatest(length(before_it), length(response), length(injuries), length(police),
    length(told), length(witnesses), length(debrief), length(return_terms)) <= 4000)
);

create table goldthread.incident_person (
  id uuid primary key,
  incident_id uuid not null references goldthread.incident (id),
  client_id uuid references goldthread.client (id),
  name text not null,
  part text not null,
  constraint incident_person_client_once unique (incident_id, client_id),
  constraint incident_person_name_length check (length(name) between 1 and 200),
  constraint incident_person_part_known check (part in ('involved', 'hurt', 'witness', 'responded'))
);

-- What one client's chart says of something that happened: in words about that client alone.
create table goldthread.chart_event (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  happened_at timestamptz not null,
  words text not null,
  recorded_by uuid not null references goldthread.staff (id),
  recorded_at timestamptz not null,
  constraint chart_event_words_length check (length(words) between 1 and 4000)
);

-- What the law asks for to protect somebody: a warning, or a report to an authority. Kept apart from the chart: it names
-- third people, and some laws want the report's author and text known to few.
create table goldthread.protective_act (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  kind text not null,
  heard_at timestamptz not null,
  facts text not null,
  person_at_risk text not null default '',
  assessment text not null default '',
  consulted text not null default '',
  decision text not null,
  told text not null default '',
  told_at timestamptz,
  told_by text not null default '',
  reference text not null default '',
  why_not text not null default '',
  client_told text not null default '',
  follow_up text not null default '',
  recorded_by uuid not null references goldthread.staff (id),
  recorded_at timestamptz not null,
  corrects uuid references goldthread.protective_act (id),
  constraint protective_act_kind_known check (kind in ('warning', 'report')),
  constraint protective_act_decision_known check (decision in ('made', 'not-made')),
  -- Made: who was told and when. Not made: why.
  constraint protective_act_made_whole check ((decision = 'made') = (told <> '' and told_at is not null)),
  constraint protective_act_not_made_has_why check ((decision = 'not-made') = (why_not <> '')),
  constraint protective_act_facts_length check (length(facts) between 1 and 8000),
  constraint protective_act_part_lengths check (greatest(length(assessment), length(consulted), length(why_not),
    length(client_told), length(follow_up), length(person_at_risk), length(told)) <= 4000),
  constraint protective_act_line_lengths check (greatest(length(told_by), length(reference)) <= 200),
  constraint protective_act_corrected_once unique (corrects)
);

alter table goldthread.incident enable row level security;
alter table goldthread.incident force row level security;
alter table goldthread.incident_person enable row level security;
alter table goldthread.incident_person force row level security;
alter table goldthread.chart_event enable row level security;
alter table goldthread.chart_event force row level security;
alter table goldthread.protective_act enable row level security;
alter table goldthread.protective_act force row level security;

-- What happened lately? Who was in it? What stands in this chart? What was done for this client's others?
create index incident_by_time on goldthread.incident (happened_at);
create index incident_person_by_incident on goldthread.incident_person (incident_id);
create index chart_event_by_client on goldthread.chart_event (client_id, happened_at);
create index protective_act_by_client on goldthread.protective_act (client_id, heard_at);

set local check_function_bodies = off;
grant create on schema goldthread to gt_policy;
set local role gt_policy;
-- Whoever reported it, and those who answer for the practice. A care team reads its chart and no form.
create function goldthread.is_incident_of_mine(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return works_here() and (exists (select from incident i where i.id = wanted and i.reported_by = actor())
        or actor_is('administrator', 'supervisor'));
    end $$;
revoke all on function goldthread.is_incident_of_mine(uuid) from public;
grant execute on function goldthread.is_incident_of_mine(uuid) to gt_app;
reset role;
revoke create on schema goldthread from gt_policy;

create policy reporter_and_answerable_read on goldthread.incident for select to gt_app
  using ((reported_by = actor() and (select works_here())) or (select actor_is('administrator', 'supervisor')));
create policy staff_report on goldthread.incident for insert to gt_app
  with check (reported_by = actor() and (select works_here()) and (group_id is null or group_id in (select my_groups())
    or (select actor_is('administrator', 'supervisor'))));
create policy reporter_and_answerable_change on goldthread.incident for update to gt_app
  using ((reported_by = actor() and (select works_here())) or (select actor_is('administrator', 'supervisor')));
create policy reporter_and_answerable_read on goldthread.incident_person for select to gt_app
  using (is_incident_of_mine(incident_id));
create policy reporter_and_answerable_name on goldthread.incident_person for insert to gt_app
  with check (is_incident_of_mine(incident_id) and (client_id is null or is_my_client(client_id)
    or client_id in (select my_group_clients()) or (select actor_is('administrator'))));
create policy care_team_reads on goldthread.chart_event for select to gt_app
  using (client_id in (select my_clients()));
create policy care_team_and_facilitators_record on goldthread.chart_event for insert to gt_app
  with check (recorded_by = actor() and (is_my_client(client_id) or client_id in (select my_group_clients())));
create policy author_and_keepers_read on goldthread.protective_act for select to gt_app
  using ((recorded_by = actor() and (select works_here())) or (select actor_is('administrator', 'records-officer')));
create policy care_team_and_facilitators_record on goldthread.protective_act for insert to gt_app
  with check (recorded_by = actor() and (is_my_client(client_id) or client_id in (select my_group_clients())));

grant select on goldthread.incident, goldthread.incident_person, goldthread.chart_event, goldthread.protective_act
  to gt_app, gt_backup;
grant select on goldthread.incident to gt_policy;
grant insert on goldthread.incident, goldthread.incident_person, goldthread.chart_event, goldthread.protective_act to gt_app;
grant update (injuries, police, told, witnesses, debrief, return_terms, version) on goldthread.incident to gt_app;
-- No change of what happened, of who was in it, of what a chart says or of what was reported; no delete. What becomes
-- known later (injuries, police, whom was told, debrief, terms of coming back) is filled in.
