-- An administration: one instrument answered once by one client, with its score as it was worked out that day. The
-- instrument's id and version say by which numbers; a later version of it changes no row. Nothing is changed here: what
-- was entered wrongly is followed by a row that corrects it and says why, or that says it was no administration at all.
create table goldthread.administration (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  session_id uuid references goldthread.session (id),
  measure text not null,
  measure_version integer not null,
  -- The name of an instrument that the product does not know.
  label text not null default '',
  given_how text not null,
  answered_at timestamptz not null,
  kind text not null,
  -- An element for each item, null where it was left open.
  answers smallint[],
  total double precision,
  band text,
  flags text[] not null default '{}',
  missing smallint[] not null default '{}',
  -- By a link: whoever sent it.
  recorded_by uuid not null references goldthread.staff (id),
  recorded_at timestamptz not null,
  corrects uuid,
  reason text not null default '',
  constraint administration_id_of_client unique (id, client_id),
  constraint administration_measure_shape check (measure ~ '^[a-z0-9-]{1,40}$'),
  constraint administration_measure_version_range check (measure_version > 0),
  constraint administration_label_length check (length(label) <= 100),
  -- Of an unknown instrument the name is all there is.
  constraint administration_label_where_unknown check ((label <> '') = (measure = 'other')),
  constraint administration_given_how_known check (given_how in ('session', 'paper', 'link')),
  constraint administration_kind_known check (kind in ('scored', 'incomplete', 'withdrawn')),
  -- Scored or incomplete, never a guess: a total stands where and only where nothing is missing.
  constraint administration_total_where_scored check ((kind = 'scored') = (total is not null)),
  constraint administration_missing_where_incomplete check ((kind = 'incomplete') = (cardinality(missing) > 0)),
  constraint administration_withdrawn_is_empty check
    (kind <> 'withdrawn' or (answers is null and corrects is not null)),
  -- Each administration is corrected once; the next correction corrects that one. Within one client, always.
  constraint administration_corrected_once unique (corrects),
  constraint administration_corrects_of_client foreign key (corrects, client_id)
    references goldthread.administration (id, client_id),
  constraint administration_correction_has_reason check ((corrects is null) = (reason = '')),
  constraint administration_reason_length check (length(reason) <= 500)
);

alter table goldthread.administration enable row level security;
alter table goldthread.administration force row level security;

-- What did this client answer, newest first?
create index administration_by_client on goldthread.administration (client_id, answered_at);

-- Whether this session was one of the client's: their own, or one of a group in which they have an attendance.
set local check_function_bodies = off;
grant create on schema goldthread to gt_policy;
set local role gt_policy;
create function goldthread.is_session_with_client(session uuid, client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from session s where s.id = session and s.client_id = client)
        or exists (select from attendance a where a.session_id = session and a.client_id = client);
    end $$;
revoke all on function goldthread.is_session_with_client(uuid, uuid) from public;
grant execute on function goldthread.is_session_with_client(uuid, uuid) to gt_app;
reset role;
revoke create on schema goldthread from gt_policy;

create policy care_team_reads on goldthread.administration for select to gt_app
  using (client_id in (select my_clients()));
-- In one's own name; what was answered by a link comes in by the link.
create policy care_team_records on goldthread.administration for insert to gt_app
  with check (recorded_by = actor() and is_my_client(client_id)
    and (given_how <> 'link' or corrects is not null)
    and (session_id is null or is_session_with_client(session_id, client_id)));

grant select on goldthread.administration to gt_app, gt_policy, gt_backup;
grant insert on goldthread.administration to gt_app;
-- No update and no delete: a score that somebody acted on stays as they saw it.
