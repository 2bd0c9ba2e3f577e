-- What a list costs follows the records of whoever asks: two questions of the database read all notes or all marks of the
-- practice. An `or` with `in (select ...)` walks no index; the same as two arrays does.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- As in 0056.
create or replace function goldthread.to_co_sign()
  returns table (
    note_id uuid, session_id uuid, client_id uuid, client_name text, author_id uuid, author_name text, group_id uuid,
    group_name text, happened_at timestamptz, signed_at timestamptz, digest text, profile text, is_mine boolean,
    returned_at timestamptz, answered_at timestamptz, comments integer)
  language plpgsql stable security definer rows 20 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      trainees uuid[] := array(select my_trainees());
      returned uuid[] := array(select k.note_id from supervision_comment k where k.said_to = me and k.kind = 'return');
      practice_zone text := (select zone from practice);
    begin
      if not works_here() or (trainees = '{}' and returned = '{}') then return; end if;
      return query
      select n.id, n.session_id, n.client_id, (select c.name from client c where c.id = n.client_id), n.author_id, a.name, n.group_id, g.name, n.happened_at, n.signed_at,
        encode(n.digest, 'hex'), v.profile, n.author_id = me, r.at,
        (select max(x.added_at) from note_addition x where x.note_id = n.id and x.added_by = n.author_id),
        (select count(*)::integer from supervision_comment k where k.note_id = n.id)
      from note n
      join staff a on a.id = n.author_id
      left join care_group g on g.id = n.group_id
      left join lateral (select max(k.said_at) as at from supervision_comment k
        where k.note_id = n.id and k.kind = 'return') r on true
      left join lateral (select e.profile from coverage e
        where e.client_id = n.client_id and e.from_date <= (n.happened_at at time zone practice_zone)::date
          and (e.to_date is null or e.to_date >= (n.happened_at at time zone practice_zone)::date)
        order by e.rank, e.from_date limit 1) v on true
      where (n.author_id = any (trainees) or n.id = any (returned))
        and not exists (select from signature s where s.note_id = n.id and s.meaning = 'co-signature')
        and not is_retracted(n.id)
      order by n.happened_at, n.id limit 500;
    end $$;

-- As in 0070; a mark of attendance is looked up by its session.
create or replace function goldthread.names_in_group(wanted uuid, first_day date, last_day date)
  returns table (name text, preferred_name text, aliases text[])
  language plpgsql stable security definer rows 20 set search_path = goldthread, pg_temp
  as $$
    declare
      practice_zone text := (select zone from practice);
      people uuid[];
    begin
      if wanted not in (select my_groups()) then return; end if;
      people := array(
        select m.client_id from membership m
        where m.group_id = wanted and m.from_date <= last_day and (m.to_date is null or m.to_date >= first_day)
        union
        select a.client_id from session s join attendance a on a.session_id = s.id
        where s.group_id = wanted
          and s.starts_at >= first_day::timestamp at time zone practice_zone
          and s.starts_at < (last_day + 1)::timestamp at time zone practice_zone);
      return query
      select c.name, c.preferred_name, array(select a.alias from client_alias a where a.client_id = c.id)
      from client c where c.id = any (people);
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
