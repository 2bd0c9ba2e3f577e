-- Acts on signed notes one after the other, and what a group's summary waits for.

-- ---- A group's summary rests on shared parts. Whoever leads the group treats few of its members, so whether a part waits for a
-- supervisor is asked of the part: it does as long as no note that carries it is co-signed where it has to be.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- False for whoever does not lead the group.
create function goldthread.part_awaits_co_signature(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (
        select coalesce(bool_and(lacks_addition_signature(n.id)
          or signs_under_supervision(n.author_id)
            and not exists (select from signature s where s.note_id = n.id and s.meaning = 'co-signature')), false)
        from note n join shared_part p on p.id = n.shared_part_id
        where p.id = wanted and p.group_id in (select my_groups()));
    end $$;

-- ---- Whoever adds to a note or co-signs it waits for whoever does so already. All notes of one shared part have one turn, so
-- that nobody holds some of them while they wait for others.
create function goldthread.take_turns_on_notes(wanted uuid[]) returns void
  language plpgsql volatile security definer set search_path = goldthread, pg_temp
  as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended('note ' || t.turn, 0))
      from (select distinct coalesce(n.shared_part_id, n.id)::text as turn from note n where n.id = any (wanted)
            order by 1) t;
    end $$;

revoke all on function goldthread.take_turns_on_notes(uuid[]) from public;
grant execute on function goldthread.take_turns_on_notes(uuid[]) to gt_app, gt_client;
revoke all on function goldthread.part_awaits_co_signature(uuid) from public;
grant execute on function goldthread.part_awaits_co_signature(uuid) to gt_app;
reset role;
revoke create on schema goldthread from gt_policy;
