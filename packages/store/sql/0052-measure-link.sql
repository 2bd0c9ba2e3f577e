-- A link by which a client answers one instrument on their own phone. It is answered once and for a while only. Whoever
-- opens it first holds it: a second browser is turned away, so that a forwarded link shows nobody anything. Only SHA-256
-- digests of its token and of the first browser's key are kept.
create table goldthread.measure_link (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  session_id uuid references goldthread.session (id),
  measure text not null,
  token_digest bytea not null,
  made_by uuid not null references goldthread.staff (id),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  opened_at timestamptz,
  browser_digest bytea,
  answered_at timestamptz,
  administration_id uuid references goldthread.administration (id),
  ended_at timestamptz,
  constraint measure_link_token_once unique (token_digest),
  constraint measure_link_token_is_sha256 check (length(token_digest) = 32),
  constraint measure_link_browser_is_sha256 check (length(browser_digest) = 32),
  constraint measure_link_measure_shape check (measure ~ '^[a-z0-9-]{1,40}$'),
  constraint measure_link_ends_after_it_began check (expires_at > made_at),
  constraint measure_link_opened_whole check ((opened_at is null) = (browser_digest is null)),
  constraint measure_link_answered_whole check ((answered_at is null) = (administration_id is null)),
  constraint measure_link_one_end check (answered_at is null or ended_at is null)
);

alter table goldthread.measure_link enable row level security;
alter table goldthread.measure_link force row level security;

-- What has this client been sent and not answered?
create index measure_link_open_by_client on goldthread.measure_link (client_id)
  where answered_at is null and ended_at is null;

-- The part that answers for whoever holds a link: nobody is signed in, and it reaches these two tables alone.
do $$
begin
  if not exists (select from pg_roles where rolname = 'gt_links') then
    create role gt_links nologin;
  end if;
  grant usage on schema goldthread to gt_links;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant gt_links to %I with inherit false, set true', current_user);
  end if;
end
$$;
grant gt_links to goldthread_login with inherit false, set true;

set local check_function_bodies = off;
grant create on schema goldthread to gt_policy;
set local role gt_policy;
-- Whether an unanswered link asks this client for this instrument, sent by this person: what an answer may be written by.
create function goldthread.is_asked_by_link(client uuid, asked text, sender uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from measure_link l where l.client_id = client and l.measure = asked and l.made_by = sender
        and l.opened_at is not null and l.answered_at is null and l.ended_at is null and l.expires_at > now());
    end $$;
revoke all on function goldthread.is_asked_by_link(uuid, text, uuid) from public;
grant execute on function goldthread.is_asked_by_link(uuid, text, uuid) to gt_links;
reset role;
revoke create on schema goldthread from gt_policy;

create policy care_team_reads on goldthread.measure_link for select to gt_app
  using (client_id in (select my_clients()));
create policy care_team_sends on goldthread.measure_link for insert to gt_app
  with check (made_by = actor() and is_my_client(client_id)
    and (session_id is null or is_session_with_client(session_id, client_id)));
create policy care_team_ends on goldthread.measure_link for update to gt_app
  using (is_my_client(client_id) and answered_at is null and ended_at is null) with check (ended_at is not null);
create policy links_read on goldthread.measure_link for select to gt_links using (true);
create policy links_open_and_answer on goldthread.measure_link for update to gt_links
  using (answered_at is null and ended_at is null) with check (ended_at is null);
create policy links_answer on goldthread.administration for insert to gt_links
  with check (given_how = 'link' and corrects is null and is_asked_by_link(client_id, measure, recorded_by));

grant select (id, client_id, session_id, measure, made_by, made_at, expires_at, opened_at, answered_at, administration_id,
  ended_at) on goldthread.measure_link to gt_app;
grant select on goldthread.measure_link to gt_policy, gt_backup;
grant insert (id, client_id, session_id, measure, token_digest, made_by, made_at, expires_at) on goldthread.measure_link to gt_app;
grant update (ended_at) on goldthread.measure_link to gt_app;
grant select on goldthread.measure_link to gt_links;
grant update (opened_at, browser_digest, answered_at, administration_id) on goldthread.measure_link to gt_links;
grant insert on goldthread.administration to gt_links;
-- The page of a link names the practice and nobody else.
create policy links_read on goldthread.practice for select to gt_links using (true);
grant select (name, zone, sample) on goldthread.practice to gt_links;
-- No delete: which links were sent, and which of them answered, stays on file. The digests open nothing by themselves.
