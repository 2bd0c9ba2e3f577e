-- Who is who: likely duplicates found while a client is added, two of one name told apart, and what must be known of a
-- client before anything else (flags).

-- A name as it is compared: without case and accents, its words in the order of the alphabet, so that "Lee, Zoë" is
-- "zoe lee". Written with what every PostgreSQL has; extensions may be missing where somebody else runs the server.
create function goldthread.name_key(name text) returns text
  language sql immutable parallel safe
  return coalesce((
    select string_agg(word, ' ' order by word collate "C")
    from regexp_split_to_table(
      -- Eszett and the Greek sigma at a word's end are the two letters that capitals write otherwise.
      translate(replace(lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g')), 'ß', 'ss'), 'ς', 'σ'),
      '[^[:alnum:]]+') as word
    where word <> ''), '');

-- How alike two keys are, from 0 to 1: the pairs of neighbouring letters they share (Dice).
create function goldthread.likeness(one text, other text) returns double precision
  language sql immutable parallel safe
  return (
    with ones as (select distinct substr(one, n, 2) as pair from generate_series(1, length(one) - 1) as n),
      others as (select distinct substr(other, n, 2) as pair from generate_series(1, length(other) - 1) as n)
    select case when one = other then 1.0
      else coalesce(2.0 * (select count(*) from ones join others using (pair))
        / nullif((select count(*) from ones) + (select count(*) from others), 0), 0) end::double precision);

-- Kept in the row, because it is asked for every client of somebody's in every list.
alter table goldthread.client add column name_key text not null generated always as (goldthread.name_key(name)) stored;

-- Who bears this name?  Who was born on this day?  Who is also called this?
create index client_by_name_key on goldthread.client (name_key);
create index client_detail_by_birth_date on goldthread.client_detail (birth_date) where birth_date is not null;
create index client_alias_by_key on goldthread.client_alias (goldthread.name_key(alias));

-- The age from which somebody answers for themself differs from place to place.
alter table goldthread.practice add column age_of_majority integer not null default 18
  constraint practice_age_of_majority_range check (age_of_majority between 14 and 25);
grant update (age_of_majority) on goldthread.practice to gt_app;

-- A flag is what must be known of a client before anything else: a substance-use programme's protection (Part 2), not
-- to be contacted, or something in words. Whether somebody is a minor follows from the birth date and is kept nowhere.
create table goldthread.client_flag (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  kind text not null,
  words text not null default '',
  since date not null,
  set_by uuid not null references goldthread.staff (id),
  set_at timestamptz not null default now(),
  ended_on date,
  ended_by uuid references goldthread.staff (id),
  ended_why text not null default '',
  constraint client_flag_kind_known check (kind in ('part-2', 'do-not-contact', 'other')),
  constraint client_flag_words_length check (length(words) <= 200),
  -- "Other" by itself tells nobody anything.
  constraint client_flag_other_in_words check (kind <> 'other' or words <> ''),
  constraint client_flag_ended_whole check ((ended_on is null) = (ended_by is null)),
  constraint client_flag_in_order check (ended_on is null or ended_on >= since),
  constraint client_flag_ended_why_length check (length(ended_why) <= 200)
);

alter table goldthread.client_flag enable row level security;
alter table goldthread.client_flag force row level security;

-- What must be known of this client?
create index client_flag_by_client on goldthread.client_flag (client_id, since);
-- Part 2 holds or it does not: it is not set twice.
create unique index client_flag_once on goldthread.client_flag (client_id, kind) where ended_on is null and kind <> 'other';

-- Whoever leads a member's group must know it too, while it holds: a group note is a disclosure like any other.
create policy care_team_keepers_and_facilitators_read on goldthread.client_flag for select to gt_app
  using (client_id in (select my_clients()) or (ended_on is null and client_id in (select my_group_clients()))
    or (select actor_is('administrator', 'records-officer')));
create policy care_team_and_keepers_set on goldthread.client_flag for insert to gt_app
  with check (set_by = actor() and ended_on is null
    and (is_my_client(client_id) or (select actor_is('administrator', 'records-officer'))));
create policy care_team_and_keepers_end on goldthread.client_flag for update to gt_app
  using (ended_on is null and (is_my_client(client_id) or (select actor_is('administrator', 'records-officer'))))
  with check (ended_by = actor());

grant select on goldthread.client_flag to gt_app, gt_policy, gt_backup;
grant insert (id, client_id, kind, words, since, set_by) on goldthread.client_flag to gt_app;
grant update (ended_on, ended_by, ended_why) on goldthread.client_flag to gt_app;
-- No delete, no other words: that a flag stood, and from when until when, stays on file.

-- Who is like the person being added: of the same name (also by another name of theirs), or born the same day with a
-- name much like it. Those the actor may see are named by their id; of all others there is one row without an id,
-- whatever their number, which says only that there is somebody to ask about.
create function goldthread.clients_alike(wanted text, born date) returns table (client_id uuid, same_name boolean)
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    declare
      key text := name_key(wanted);
      seen uuid[] := array(select my_clients() union select my_group_clients());
      keeper boolean := actor_is('administrator', 'records-officer');
    begin
      if key = '' or not works_here() then return; end if;
      return query
      with alike as (
        select c.id, true as same from client c where c.name_key = key
        union
        select a.client_id, true from client_alias a where name_key(a.alias) = key
        union
        select c.id, false from client_detail d join client c on c.id = d.client_id
        where d.birth_date = born and (likeness(c.name_key, key) >= 0.5
          or string_to_array(c.name_key, ' ') && string_to_array(key, ' '))),
      judged as (select a.id, bool_or(a.same) as same, keeper or a.id = any (seen) as known from alike a group by a.id)
      (select j.id, j.same from judged j where j.known limit 20)
      union all
      (select null::uuid, bool_or(j.same) from judged j where not j.known having count(*) > 0);
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.clients_alike(text, date) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.clients_alike(text, date) from public;
grant execute on function goldthread.clients_alike(text, date) to gt_app;
