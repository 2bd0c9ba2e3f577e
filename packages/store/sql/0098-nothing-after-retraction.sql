-- A note that was retracted stands in the wrong chart: nothing is added to it any more but what says where its words went,
-- a client's request about it and its answer. What is said of a group's shared part still reaches every note that
-- carries it, so that all of them say the same.
grant create on schema goldthread to gt_policy;
set local role gt_policy;
create or replace function goldthread.may_add_to_note(wanted uuid, addition_kind text, part uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      its note;
      leads boolean;
      reads boolean;
    begin
      select * into its from note where id = wanted;
      if not found or not works_here() then return false; end if;
      leads := coalesce(its.group_id in (select my_groups()), false);
      -- Said of the shared part, it goes to every note that carries it, also of members who have left since.
      if part is not null then
        return leads and its.shared_part_id = part and addition_kind in ('addendum', 'correction');
      end if;
      reads := is_my_client(its.client_id) or (leads and its.client_id in (select my_group_clients()));
      return case
        -- Taken back, it is kept as it was: what belongs to it is written where the client's own note stands.
        when addition_kind in ('addendum', 'late-entry', 'correction', 'attestation') and is_retracted(wanted) then false
        -- A request is about the record, which its keepers answer for.
        when addition_kind in ('amendment-request', 'amendment-decision', 'disagreement')
          then reads or actor_is('records-officer')
        -- Somebody else's words are put right by somebody who could have written them.
        when addition_kind in ('correction', 'retraction', 'moved', 'carried')
          then reads and (its.author_id = me or actor_is('clinician', 'supervisor', 'nurse'))
        -- Who led the session and has not signed.
        when addition_kind = 'attestation'
          then (reads or leads) and its.author_id <> me
            and exists (select from session_facilitator f where f.session_id = its.session_id and f.staff_id = me)
        else reads and actor_is('clinician', 'trainee', 'supervisor', 'nurse', 'aide')
      end;
    end $$;
reset role;
revoke create on schema goldthread from gt_policy;
