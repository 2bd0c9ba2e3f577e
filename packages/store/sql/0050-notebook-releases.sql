-- What the law asks of a notebook from outside it: that its author accounts for what they give out of it, that somebody
-- may ask its author to look, and that a legal hold keeps it whole. None of it opens anything.
set local check_function_bodies = off;

-- Private notes that their author gave out. The packet is made in the browser and never comes here: this is the ground,
-- the recipient and the packet's digest. The content is canonical JSON and the ledger's entry stands for it; the other
-- columns are made from it.
create table goldthread.notebook_release (
  id uuid primary key,
  content text not null,
  released_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  author_id uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  client_id uuid generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  constraint notebook_release_entry_once unique (entry_id),
  constraint notebook_release_content_length check (length(content) <= 20000)
);

-- A hold placed on an author's whole notebook, or lifted. In force is what was placed and not lifted.
create table goldthread.notebook_hold (
  id uuid primary key,
  content text not null,
  acted_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  acted_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  author_id uuid not null generated always as (((content)::jsonb ->> 'authorId')::uuid) stored references goldthread.staff (id),
  lifts uuid generated always as (((content)::jsonb ->> 'lifts')::uuid) stored references goldthread.notebook_hold (id),
  constraint notebook_hold_entry_once unique (entry_id),
  constraint notebook_hold_lifted_once unique (lifts),
  constraint notebook_hold_content_length check (length(content) <= 20000)
);

-- Asked to look. The words are the asker's, not the notebook's; the answer is that the author has looked.
create table goldthread.notebook_request (
  id uuid primary key,
  author_id uuid not null references goldthread.staff (id),
  asked_by uuid not null references goldthread.staff (id),
  words text not null,
  asked_on date not null default goldthread.today(),
  looked_on date,
  constraint notebook_request_words_length check (length(words) between 1 and 1000)
);

-- Whether this client was ever the actor's: treated, or met in a group they lead or led. Notes are given out years later.
create function goldthread.was_ever_my_client(client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return works_here() and (
        exists (select from care_team c where c.client_id = client and c.staff_id = actor())
        or exists (select from note n where n.client_id = client and n.author_id = actor())
        or exists (select from membership m join facilitator f on f.group_id = m.group_id
                   where m.client_id = client and f.staff_id = actor()));
    end $$;

-- For the client's accounting: that private notes were given out, to whom and why. Not how many, nor what they say.
create function goldthread.notebook_releases_of(client uuid)
  returns table (id uuid, released_at timestamptz, author_id uuid, content text)
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      if not actor_is('records-officer') then return; end if;
      return query
      select r.id, r.released_at, r.author_id, r.content from notebook_release r
      where r.client_id = client or r.client_id in (select m.client_id from merged_record m where m.survivor_id = client)
      order by r.released_at desc, r.id;
    end $$;

-- A hold waits for whoever changes the notebook at this moment, and they for it. What is lifted was placed on the same
-- notebook.
create function goldthread.check_notebook_hold() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    begin
      perform 1 from notebook where staff_id = new.author_id for update;
      if new.lifts is not null and not exists (
        select from notebook_hold where id = new.lifts and author_id = new.author_id and lifts is null) then
        raise exception 'that hold is not there' using errcode = '23503', constraint = 'notebook_hold_lifts_fkey';
      end if;
      return null;
    end $$;
create trigger notebook_hold_checked after insert on goldthread.notebook_hold
  for each row execute function goldthread.check_notebook_hold();

alter table goldthread.notebook_release enable row level security;
alter table goldthread.notebook_release force row level security;
alter table goldthread.notebook_hold enable row level security;
alter table goldthread.notebook_hold force row level security;
alter table goldthread.notebook_request enable row level security;
alter table goldthread.notebook_request force row level security;

-- What did this author give out last?  What was given out about this client?  Does a hold stand?  What was I asked, and
-- what did I ask?
create index notebook_release_by_author on goldthread.notebook_release (author_id, released_at desc, id);
create index notebook_release_by_client on goldthread.notebook_release (client_id);
create index notebook_hold_by_author on goldthread.notebook_hold (author_id);
create index notebook_request_by_author on goldthread.notebook_request (author_id, asked_on desc);
create index notebook_request_by_asker on goldthread.notebook_request (asked_by, asked_on desc);

create policy author_reads on goldthread.notebook_release for select to gt_app
  using (author_id = (select actor()) and (select works_here()));
create policy author_accounts on goldthread.notebook_release for insert to gt_app
  with check (author_id = actor() and (select works_here()) and (client_id is null or was_ever_my_client(client_id)));
create policy records_officer_reads on goldthread.notebook_hold for select to gt_app
  using ((select actor_is('records-officer')));
create policy records_officer_places_and_lifts on goldthread.notebook_hold for insert to gt_app
  with check (acted_by = actor() and (select actor_is('records-officer')));
create policy both_sides_read on goldthread.notebook_request for select to gt_app
  using ((author_id = (select actor()) or asked_by = (select actor())) and (select works_here()));
create policy keepers_ask on goldthread.notebook_request for insert to gt_app
  with check (asked_by = actor() and (select actor_is('administrator', 'records-officer')));
create policy author_has_looked on goldthread.notebook_request for update to gt_app
  using (author_id = (select actor()) and looked_on is null and (select works_here())) with check (looked_on is not null);

grant select on goldthread.notebook_release, goldthread.notebook_hold, goldthread.notebook_request to gt_app, gt_backup;
grant select on goldthread.notebook_release, goldthread.notebook_hold to gt_policy;
grant insert (id, content, released_at, entry_id) on goldthread.notebook_release to gt_app;
grant insert (id, content, acted_at, entry_id) on goldthread.notebook_hold to gt_app;
grant insert (id, author_id, asked_by, words) on goldthread.notebook_request to gt_app;
grant update (looked_on) on goldthread.notebook_request to gt_app;
-- No update and no delete of a release or a hold, for anybody: they are evidence. No role but their author's reads
-- releases; the function above answers what a client is owed.

grant create on schema goldthread to gt_policy;
do $$
declare
  helper text;
begin
  foreach helper in array array['was_ever_my_client(uuid)', 'notebook_releases_of(uuid)', 'check_notebook_hold()'] loop
    execute format('alter function goldthread.%s owner to gt_policy', helper);
    execute format('revoke all on function goldthread.%s from public', helper);
  end loop;
end
$$;
revoke create on schema goldthread from gt_policy;
grant execute on function goldthread.was_ever_my_client(uuid), goldthread.notebook_releases_of(uuid) to gt_app;
