-- A draft is a live document: one for an individual note, one for a group session's shared part, one for each
-- member's part. Its text is the sum of the updates committed to it; "saved" means that the row is there.
create table goldthread.draft (
  id uuid primary key,
  session_id uuid not null references goldthread.session (id),
  part text not null,
  client_id uuid references goldthread.client (id),
  group_id uuid references goldthread.care_group (id),
  author_id uuid not null references goldthread.staff (id),
  state text not null default 'open',
  note_id uuid references goldthread.note (id),
  shared_part_id uuid references goldthread.shared_part (id),
  created_at timestamptz not null default now(),
  touched_at timestamptz,
  constraint draft_once_per_part unique nulls not distinct (session_id, part, client_id),
  constraint draft_part_known check (part in ('individual', 'shared', 'member')),
  constraint draft_part_fits check ((part = 'shared') = (client_id is null) and (part = 'individual') = (group_id is null)),
  constraint draft_state_known check (state in ('open', 'signed')),
  -- A closed draft says which record it became.
  constraint draft_signed_is_kept check ((state = 'open') = (note_id is null and shared_part_id is null)
    and (note_id is null or part <> 'shared') and (shared_part_id is null or part = 'shared'))
);

create table goldthread.draft_update (
  seq bigint generated always as identity primary key,
  draft_id uuid not null references goldthread.draft (id),
  change bytea not null,
  author_id uuid not null references goldthread.staff (id),
  saved_at timestamptz not null default now(),
  constraint draft_update_size check (length(change) between 1 and 5242880)
);

alter table goldthread.draft enable row level security;
alter table goldthread.draft force row level security;
alter table goldthread.draft_update enable row level security;
alter table goldthread.draft_update force row level security;

-- What has this person not finished?
create index draft_open_by_author on goldthread.draft (author_id) where state = 'open';
-- What is unfinished in this group?
create index draft_open_by_group on goldthread.draft (group_id) where state = 'open';
-- What is the text of this draft?
create index draft_update_by_draft on goldthread.draft_update (draft_id, seq);

create policy author_reads on goldthread.draft for select to gt_app
  using ((group_id is null and author_id = actor() and client_id in (select my_clients()))
    or (group_id is not null and group_id in (select my_groups())));
create policy author_begins on goldthread.draft for insert to gt_app
  with check (author_id = actor() and state = 'open' and (
    (part = 'individual' and is_my_client(client_id) and is_session_of_client(session_id, client_id))
    or (part <> 'individual' and group_id in (select my_groups()) and is_session_of_group(session_id, group_id)
      and (client_id is null or may_take_part(session_id, client_id)))));
-- Said again here: an update without a condition asks no policy but this.
create policy author_closes on goldthread.draft for update to gt_app
  using (state = 'open' and ((group_id is null and author_id = actor() and is_my_client(client_id))
    or (group_id is not null and group_id in (select my_groups()))))
  with check (state = 'signed');
create policy live_part_reads on goldthread.draft for select to gt_drafts using (true);
create policy live_part_touches on goldthread.draft for update to gt_drafts
  using (state = 'open') with check (state = 'open');

create policy author_reads on goldthread.draft_update for select to gt_app
  using (draft_id in (select my_drafts()));
create policy live_part_reads on goldthread.draft_update for select to gt_drafts using (true);
create policy live_part_appends on goldthread.draft_update for insert to gt_drafts with check (true);
create policy live_part_compacts on goldthread.draft_update for delete to gt_drafts using (true);

grant select on goldthread.draft to gt_app, gt_drafts, gt_policy, gt_backup;
grant insert (id, session_id, part, client_id, group_id, author_id, state, created_at) on goldthread.draft to gt_app;
grant update (state, note_id, shared_part_id) on goldthread.draft to gt_app;
grant update (touched_at) on goldthread.draft to gt_drafts;
grant select on goldthread.draft_update to gt_app, gt_drafts, gt_backup;
grant insert (draft_id, change, author_id), delete on goldthread.draft_update to gt_drafts;
grant select, delete on goldthread.draft_update to gt_policy;
-- No insert into draft_update for people: every change comes by the live part, which acknowledges it when committed.

-- Signing destroys the update log in the same statement, by whatever path the draft is closed: a name that was
-- deleted while writing must not live on in it. And a closed draft takes no further update.
create function goldthread.destroy_update_log() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$ begin delete from draft_update where draft_id = new.id; return null; end $$;
create function goldthread.refuse_update_of_signed() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
  begin
    -- The lock that signing takes as well: whoever comes second waits, then sees what the first has done.
    -- (A key share lock would let an update slip in beside a signature under way.)
    perform from draft where id = new.draft_id and state = 'open' for no key update;
    if not found then
      raise exception 'the draft is signed' using errcode = 'GT001';
    end if;
    return new;
  end $$;
create trigger draft_closed after update of state on goldthread.draft
  for each row when (new.state = 'signed') execute function goldthread.destroy_update_log();
create trigger draft_update_to_open_draft before insert on goldthread.draft_update
  for each row execute function goldthread.refuse_update_of_signed();
grant create on schema goldthread to gt_policy;
alter function goldthread.destroy_update_log() owner to gt_policy;
alter function goldthread.refuse_update_of_signed() owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.destroy_update_log(), goldthread.refuse_update_of_signed() from public;
grant update (touched_at) on goldthread.draft to gt_policy;
