-- A risk concern ends with a disposition: what was decided, what was done, by whom and when. A questionnaire may open one:
-- item 9 of the PHQ-9 above zero does so in the same transaction, whoever wrote the answer and by whatever way.
alter table goldthread.risk_concern
  add column administration_id uuid references goldthread.administration (id),
  add column disposition text,
  add column acted_by text,
  add column acted_at timestamptz,
  add constraint risk_concern_id_of_client unique (id, client_id),
  add constraint risk_concern_once_for_administration unique (administration_id),
  add constraint risk_concern_disposition_known check (disposition in
    ('no-immediate-risk', 'safety-plan', 'closer-follow-up', 'referred', 'emergency', 'entered-in-error', 'other')),
  add constraint risk_concern_acted_by_length check (length(acted_by) between 1 and 200),
  add constraint risk_concern_outcome_length check (length(outcome) between 1 and 2000);

update goldthread.risk_concern r set disposition = 'other', acted_at = r.closed_at,
  acted_by = (select s.name from goldthread.staff s where s.id = r.closed_by) where r.closed_at is not null;

-- Closing needs who, what, when: none is closed without.
alter table goldthread.risk_concern
  add constraint risk_concern_closed_with_disposition check ((closed_at is null) = (disposition is null)
    and (closed_at is null) = (acted_by is null) and (closed_at is null) = (acted_at is null));

grant update (disposition, acted_by, acted_at) on goldthread.risk_concern to gt_app;
-- The helper below opens it for whoever answered, who may be nobody who signs in.
grant insert on goldthread.risk_concern to gt_policy;

-- An inquiry: each question asked and answered, or not asked and why. A later one never replaces an earlier one.
create table goldthread.risk_inquiry (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  concern_id uuid,
  session_id uuid references goldthread.session (id),
  held_at timestamptz not null,
  -- [{ question, answer, words, whyNot }], as the server has checked it.
  answers jsonb not null,
  level text not null,
  reasoning text not null,
  actions text not null default '',
  informed text not null default '',
  review_on date,
  recorded_by uuid not null references goldthread.staff (id),
  recorded_at timestamptz not null,
  constraint risk_inquiry_concern_of_client foreign key (concern_id, client_id)
    references goldthread.risk_concern (id, client_id),
  constraint risk_inquiry_answers_list check (jsonb_typeof(answers) = 'array'),
  constraint risk_inquiry_level_known check (level in ('none', 'low', 'raised', 'high', 'imminent', 'not-judged')),
  constraint risk_inquiry_reasoning_length check (length(reasoning) between 1 and 4000),
  constraint risk_inquiry_actions_length check (length(actions) <= 4000),
  constraint risk_inquiry_informed_length check (length(informed) <= 1000)
);

alter table goldthread.risk_inquiry enable row level security;
alter table goldthread.risk_inquiry force row level security;

-- What was asked of this client, newest first?
create index risk_inquiry_by_client on goldthread.risk_inquiry (client_id, held_at);

create policy care_team_reads on goldthread.risk_inquiry for select to gt_app
  using (client_id in (select my_clients()));
create policy care_team_records on goldthread.risk_inquiry for insert to gt_app
  with check (recorded_by = actor() and is_my_client(client_id)
    and (session_id is null or is_session_with_client(session_id, client_id)));

grant select on goldthread.risk_inquiry to gt_app, gt_backup;
grant insert on goldthread.risk_inquiry to gt_app;
-- No update and no delete: what was asked and answered stands.

-- A safety plan: six parts in a fixed order, made with the client. Each change is a whole new row; the newest is in force.
create table goldthread.safety_plan (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  number integer not null,
  warning_signs text not null default '',
  own_steps text not null default '',
  people_and_places text not null default '',
  people_to_ask text not null default '',
  professionals text not null default '',
  safer_surroundings text not null default '',
  made_with_client boolean not null,
  copy_given boolean not null default false,
  written_by uuid not null references goldthread.staff (id),
  written_at timestamptz not null,
  constraint safety_plan_number_once unique (client_id, number),
  constraint safety_plan_number_range check (number > 0),
  constraint safety_plan_part_lengths check (length(warning_signs) <= 2000 and length(own_steps) <= 2000
    and length(people_and_places) <= 2000 and length(people_to_ask) <= 2000 and length(professionals) <= 2000
    and length(safer_surroundings) <= 2000),
  constraint safety_plan_says_something check (length(warning_signs || own_steps || people_and_places || people_to_ask
    || professionals || safer_surroundings) > 0)
);

alter table goldthread.safety_plan enable row level security;
alter table goldthread.safety_plan force row level security;

create policy care_team_reads on goldthread.safety_plan for select to gt_app
  using (client_id in (select my_clients()));
create policy care_team_writes on goldthread.safety_plan for insert to gt_app
  with check (written_by = actor() and is_my_client(client_id));

grant select on goldthread.safety_plan to gt_app, gt_backup;
grant insert on goldthread.safety_plan to gt_app;
-- No update and no delete: what a client had in hand on a day can be told.

-- By the answer itself and not by the flag that the program worked out from it. The id follows from the administration's.
set local check_function_bodies = off;
create function goldthread.open_risk_of_answer() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    begin
      insert into risk_concern (id, client_id, summary, opened_at, opened_by, administration_id)
      -- The marks of a random UUID, which readers of ids look for.
      values (overlay(overlay(md5('risk concern of ' || new.id) placing '4' from 13) placing '8' from 17)::uuid, new.client_id,
        'PHQ-9, item 9 (thoughts of death or self-harm): answered ' || new.answers[9] || ' of 3.',
        clock(), new.recorded_by, new.id);
      return new;
    end $$;
create trigger administration_opens_risk after insert on goldthread.administration
  for each row when (new.measure = 'phq-9' and new.answers[9] > 0) execute function goldthread.open_risk_of_answer();
grant create on schema goldthread to gt_policy;
alter function goldthread.open_risk_of_answer() owner to gt_policy;
set local role gt_policy;
revoke all on function goldthread.open_risk_of_answer() from public;
reset role;
revoke create on schema goldthread from gt_policy;
