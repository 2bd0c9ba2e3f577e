-- A draft is found by its key, however many others are open.
--
-- "state = 'open'" let PostgreSQL answer from the indexes of open drafts instead: with the statistics of a quiet night
-- it took those for empty, and in a busy morning read every open draft of the practice to close one. "state <> 'signed'"
-- says the same of the two states there are (draft_state_known) and names none of those indexes.
alter policy author_closes on goldthread.draft
  using (state <> 'signed' and ((group_id is null and author_id = actor() and is_my_client(client_id))
    or (group_id is not null and group_id in (select my_groups()))));
-- Individual drafts are read one at a time, or a day's: of each, its own client is asked, and not first for all of the
-- author's clients. (To close a draft PostgreSQL asks this of the row before and after.)
alter policy author_reads on goldthread.draft
  using ((group_id is null and author_id = actor() and is_my_client(client_id))
    or (group_id is not null and group_id in (select my_groups())));
alter policy live_part_touches on goldthread.draft using (state <> 'signed');

-- Functions are replaced by their owner alone.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- Drafts the actor may write. An individual draft is named by its part, which is what its group's absence means
-- (draft_part_fits): asked for the absence, PostgreSQL walked all individual drafts of the practice.
create or replace function goldthread.my_drafts() returns setof uuid
  language plpgsql stable security definer rows 30 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      groups uuid[] := array(select my_groups());
    begin
      return query
      select d.id from draft d
      where d.state = 'open' and d.part = 'individual' and d.author_id = me and d.client_id = any (array(select my_clients()));
      -- Most of those who work here lead none.
      if groups <> '{}' then
        return query
        select d.id from draft d where d.state = 'open' and d.group_id = any (groups);
      end if;
    end $$;

create or replace function goldthread.refuse_update_of_signed() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
  begin
    -- The lock that signing takes as well: whoever comes second waits, then sees what the first has done.
    -- (A key share lock would let an update slip in beside a signature under way.)
    perform from draft where id = new.draft_id and state <> 'signed' for no key update;
    if not found then
      raise exception 'the draft is signed' using errcode = 'GT001';
    end if;
    return new;
  end $$;

reset role;
revoke create on schema goldthread from gt_policy;
