-- A summary that its author took on and signed: of a client's care over a period or at discharge, or of a group. The
-- content is canonical JSON with every sentence and what it rests on, and the ledger's entry stands for its digest; the
-- other columns are made from it. It stands beside the notes of the sessions and replaces none of them.
create table goldthread.summary (
  id uuid primary key,
  content text not null,
  signed_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  author_id uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  client_id uuid generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  group_id uuid generated always as (((content)::jsonb ->> 'groupId')::uuid) stored references goldthread.care_group (id),
  kind text not null generated always as ((content)::jsonb ->> 'kind') stored,
  -- Kept as the texts that they are: a cast to a day depends on settings.
  from_day text not null generated always as ((content)::jsonb ->> 'from') stored,
  to_day text not null generated always as ((content)::jsonb ->> 'to') stored,
  constraint summary_entry_once unique (entry_id),
  -- Of one client, or of one group and of none of its members.
  constraint summary_of_client_or_group check ((client_id is null) <> (group_id is null)),
  constraint summary_kind_known check (kind in ('periodic', 'discharge')),
  constraint summary_content_length check (length(content) <= 4000000)
);

-- What its author did to a composed summary and has not signed: which sentences were taken on, changed, left out or added.
-- The composed sentences themselves are put together anew each time.
create table goldthread.summary_draft (
  id uuid primary key,
  author_id uuid not null references goldthread.staff (id),
  client_id uuid references goldthread.client (id),
  group_id uuid references goldthread.care_group (id),
  kind text not null,
  from_day date not null,
  to_day date not null,
  edits text not null,
  version integer not null default 1,
  changed_at timestamptz not null default goldthread.clock(),
  constraint summary_draft_of_client_or_group check ((client_id is null) <> (group_id is null)),
  constraint summary_draft_kind_known check (kind in ('periodic', 'discharge')),
  constraint summary_draft_in_order check (from_day <= to_day),
  constraint summary_draft_edits_length check (length(edits) <= 1000000),
  -- One for each thing that can be summed up, so that two windows meet in it.
  constraint summary_draft_once unique nulls not distinct (author_id, client_id, group_id, kind, from_day, to_day)
);

alter table goldthread.summary enable row level security;
alter table goldthread.summary force row level security;
alter table goldthread.summary_draft enable row level security;
alter table goldthread.summary_draft force row level security;

-- Which summaries of this client, or of this group, were signed?
create index summary_by_client on goldthread.summary (client_id, signed_at) where client_id is not null;
create index summary_by_group on goldthread.summary (group_id, signed_at) where group_id is not null;
-- What was struck in this shared part since?
create index note_addition_corrects_part on goldthread.note_addition (shared_part_id, act_id) where kind = 'correction';
-- Which drafts have I begun?  (`summary_draft_once` answers it.)

create policy care_team_reads on goldthread.summary for select to gt_app using (client_id in (select my_clients()));
create policy facilitator_reads on goldthread.summary for select to gt_app using (group_id in (select my_groups()));
create policy author_signs on goldthread.summary for insert to gt_app
  with check (author_id = actor()
    and case when client_id is null then group_id in (select my_groups()) else is_my_client(client_id) end);

-- Unsigned words are their author's alone, and only while the client or the group is.
create policy author_keeps on goldthread.summary_draft for all to gt_app
  using (author_id = actor() and (client_id in (select my_clients()) or group_id in (select my_groups())))
  with check (author_id = actor()
    and case when client_id is null then group_id in (select my_groups()) else is_my_client(client_id) end);

grant select on goldthread.summary, goldthread.summary_draft to gt_app, gt_backup;
grant insert (id, content, signed_at, entry_id) on goldthread.summary to gt_app;
-- No update, no delete, for anybody: it is evidence. What came later is said in another summary.
grant insert (id, author_id, client_id, group_id, kind, from_day, to_day, edits, changed_at) on goldthread.summary_draft to gt_app;
grant update (edits, version, changed_at) on goldthread.summary_draft to gt_app;
grant delete on goldthread.summary_draft to gt_app;
-- Destroyed with the record (0064).
grant select, delete on goldthread.summary, goldthread.summary_draft to gt_policy;

-- By which names whoever was in a group between two days is called: a summary of the group is held against them before
-- anybody reads it, also against the names of members who left. For those who lead the group, and for the program alone:
-- no route hands them on.
set local check_function_bodies = off;
create function goldthread.names_in_group(wanted uuid, first_day date, last_day date)
  returns table (name text, preferred_name text, aliases text[])
  language plpgsql stable security definer rows 20 set search_path = goldthread, pg_temp
  as $$
    begin
      if wanted not in (select my_groups()) then return; end if;
      return query
      select c.name, c.preferred_name, array(select a.alias from client_alias a where a.client_id = c.id)
      from client c where c.id in (
        select m.client_id from membership m
        where m.group_id = wanted and m.from_date <= last_day and (m.to_date is null or m.to_date >= first_day)
        union
        select a.client_id from attendance a join session s on s.id = a.session_id
        where a.group_id = wanted
          and (s.starts_at at time zone (select zone from practice))::date between first_day and last_day);
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.names_in_group(uuid, date, date) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.names_in_group(uuid, date, date) from public;
grant execute on function goldthread.names_in_group(uuid, date, date) to gt_app;
