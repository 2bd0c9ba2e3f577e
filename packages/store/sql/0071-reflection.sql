-- How long somebody wrote at a session's notes: kept for themselves alone, whoever else may read the notes.
--
-- Nothing is measured while writing. Each change of a draft is a row with its time anyway (draft_update); before those rows
-- go, when a draft is summed up or signed, their times are folded into this one. A change stands for the two minutes after
-- it, so changes at most two minutes apart flow into one range, and a longer gap is a pause that belongs to none: the time
-- of writing is the length of the ranges without the two minutes at the end of each. Folding the same times again changes
-- nothing, and in whatever order drafts are folded, the ranges are the same: what was written in two parts of one session
-- at once counts once.
create table goldthread.writing_time (
  session_id uuid not null references goldthread.session (id) on delete cascade,
  staff_id uuid not null references goldthread.staff (id),
  changing tstzmultirange not null,
  primary key (session_id, staff_id),
  constraint writing_time_has_some check (not isempty(changing))
);

-- What a clinician shows of their reflection to their supervisor, as it stood when they showed it: counts, without a
-- client's name or words. It is there until they take it back.
create table goldthread.reflection_showing (
  id uuid primary key,
  staff_id uuid not null references goldthread.staff (id),
  supervisor_id uuid not null references goldthread.staff (id),
  from_day date not null,
  to_day date not null,
  content text not null,
  shown_at timestamptz not null,
  constraint reflection_showing_to_somebody_else check (supervisor_id <> staff_id),
  constraint reflection_showing_in_order check (to_day >= from_day),
  constraint reflection_showing_days_range check (from_day >= '1950-01-01' and to_day < '2100-01-01'),
  constraint reflection_showing_content_length check (length(content) between 2 and 200000)
);

-- Whether this person supervises the actor. Asked of a row or two.
create function goldthread.is_supervisor_of_mine(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from staff s where s.id = actor() and s.active and s.supervisor_id = wanted);
    end $$;

-- Folds the times of these drafts' changes into what is kept of their sessions. Asked before the changes are destroyed.
create function goldthread.keep_writing_time(drafts uuid[]) returns void
  language plpgsql volatile security definer set search_path = goldthread, pg_temp
  as $$
    begin
      insert into writing_time as kept (session_id, staff_id, changing)
      select d.session_id, u.author_id, range_agg(tstzrange(u.saved_at, u.saved_at + interval '2 minutes'))
      from draft d join draft_update u on u.draft_id = d.id
      where d.id = any (drafts)
      group by d.session_id, u.author_id
      order by d.session_id, u.author_id
      on conflict (session_id, staff_id) do update set changing = kept.changing + excluded.changing;
    end $$;

-- The seconds of writing in these ranges.
create function goldthread.seconds_of(changing tstzmultirange) returns integer
  language sql immutable parallel safe
  return (select coalesce(sum(extract(epoch from upper(r.stretch) - lower(r.stretch)) - 120), 0)::integer
    from unnest(changing) as r (stretch));

alter table goldthread.writing_time enable row level security;
alter table goldthread.writing_time force row level security;
alter table goldthread.reflection_showing enable row level security;
alter table goldthread.reflection_showing force row level security;

-- What have I shown? What was I shown?
create index reflection_showing_by_staff on goldthread.reflection_showing (staff_id, shown_at);
create index reflection_showing_by_supervisor on goldthread.reflection_showing (supervisor_id, shown_at);

-- Nobody else: no supervisor, no administrator, no keeper of records.
create policy author_reads on goldthread.writing_time for select to gt_app
  using (staff_id = actor() and (select works_here()));
-- The sample practice is written all at once, and would have none.
create policy sample_is_filled on goldthread.writing_time for insert to gt_setup with check (true);

create policy author_reads on goldthread.reflection_showing for select to gt_app
  using (staff_id = actor() and (select works_here()));
create policy supervisor_of_today_reads on goldthread.reflection_showing for select to gt_app
  using (supervisor_id = actor() and is_supervised_by_me(staff_id));
create policy author_shows on goldthread.reflection_showing for insert to gt_app
  with check (staff_id = actor() and is_supervisor_of_mine(supervisor_id));
create policy author_takes_back on goldthread.reflection_showing for delete to gt_app
  using (staff_id = actor() and (select works_here()));

grant create on schema goldthread to gt_policy;
alter function goldthread.is_supervisor_of_mine(uuid) owner to gt_policy;
alter function goldthread.keep_writing_time(uuid[]) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.is_supervisor_of_mine(uuid), goldthread.keep_writing_time(uuid[]),
  goldthread.seconds_of(tstzmultirange) from public;
grant execute on function goldthread.is_supervisor_of_mine(uuid), goldthread.seconds_of(tstzmultirange) to gt_app;
grant execute on function goldthread.keep_writing_time(uuid[]) to gt_app, gt_drafts;

grant select on goldthread.writing_time to gt_app, gt_policy, gt_backup;
grant insert, update (changing) on goldthread.writing_time to gt_policy;
grant insert on goldthread.writing_time to gt_setup;
-- Destroyed with the record (0064).
grant delete on goldthread.writing_time to gt_policy;
-- No insert, update or delete for people: the times are those of their changes, and go with the session.
grant select, delete on goldthread.reflection_showing to gt_app;
grant insert (id, staff_id, supervisor_id, from_day, to_day, content, shown_at) on goldthread.reflection_showing to gt_app;
grant select on goldthread.reflection_showing to gt_backup;
-- No update: what was shown is shown as it was, or taken back.

-- Where a draft's changes are summed up, their sum bears the last one's time: leaving a page is no writing.
grant insert (saved_at) on goldthread.draft_update to gt_drafts;
