-- A diagnosis: a code of ICD-10-CM with words, from a day, until a day. The one of the lowest rank comes first.
create table goldthread.diagnosis (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  code text not null,
  words text not null,
  since date not null,
  until date,
  until_why text not null default '',
  rank integer not null default 0,
  given_by uuid not null references goldthread.staff (id),
  given_at timestamptz not null default now(),
  ended_by uuid references goldthread.staff (id),
  version integer not null default 1,
  -- The shape alone: whether there is such a code, the bundled list says.
  constraint diagnosis_code_shape check (code ~ '^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$'),
  constraint diagnosis_words_length check (length(words) between 1 and 300),
  constraint diagnosis_in_order check (until is null or until >= since),
  constraint diagnosis_ended_whole check ((until is null) = (ended_by is null)),
  constraint diagnosis_until_why_length check (length(until_why) <= 300)
);

alter table goldthread.diagnosis enable row level security;
alter table goldthread.diagnosis force row level security;

-- What is this client diagnosed with, first things first?
create index diagnosis_by_client on goldthread.diagnosis (client_id, rank, since);
-- One code once at a time.
create unique index diagnosis_open_once on goldthread.diagnosis (client_id, code) where until is null;

create policy care_team_reads on goldthread.diagnosis for select to gt_app using (client_id in (select my_clients()));
-- Who gave it stands on it, so nobody gives one in another's name; an aide gives none.
create policy care_team_gives on goldthread.diagnosis for insert to gt_app
  with check (given_by = actor() and until is null and is_my_client(client_id)
    and actor_is('clinician', 'trainee', 'supervisor', 'nurse'));
create policy care_team_changes on goldthread.diagnosis for update to gt_app
  using (until is null and is_my_client(client_id)
    and (select actor_is('clinician', 'trainee', 'supervisor', 'nurse')))
  with check (ended_by is null or ended_by = actor());

grant select on goldthread.diagnosis to gt_app, gt_policy, gt_backup;
grant insert (id, client_id, code, words, since, rank, given_by) on goldthread.diagnosis to gt_app;
grant update (until, until_why, ended_by, rank, version) on goldthread.diagnosis to gt_app;
-- No delete, no other code or words: a diagnosis ends and another is given, so that what stood on a day can be told.
