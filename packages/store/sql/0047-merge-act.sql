-- What two people did to make two records one: proposed, confirmed or withdrawn, by whom, when and why. The content is
-- canonical JSON and the ledger's entry stands for it; the other columns are made from it. The merge itself stands in
-- client_merge; this is what it cannot be changed behind.
set local check_function_bodies = off;

create table goldthread.merge_act (
  id uuid primary key,
  content text not null,
  acted_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  acted_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  merge_id uuid not null generated always as (((content)::jsonb ->> 'mergeId')::uuid) stored references goldthread.client_merge (id),
  step text not null generated always as ((content)::jsonb ->> 'step') stored,
  client_id uuid not null generated always as (((content)::jsonb ->> 'fromId')::uuid) stored references goldthread.client (id),
  survivor_id uuid not null generated always as (((content)::jsonb ->> 'intoId')::uuid) stored references goldthread.client (id),
  constraint merge_act_entry_once unique (entry_id),
  constraint merge_act_step_known check (step in ('proposed', 'confirmed', 'withdrawn')),
  -- What was done to this merge?
  constraint merge_act_step_once unique (merge_id, step),
  constraint merge_act_content_length check (length(content) <= 20000)
);

alter table goldthread.merge_act enable row level security;
alter table goldthread.merge_act force row level security;

-- Whether the actor did that to that merge of those two records.
create function goldthread.is_my_step_of_merge(wanted uuid, step text, gone uuid, stays uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
    begin
      return works_here() and exists (select from client_merge m
        where m.id = wanted and m.client_id = gone and m.survivor_id = stays
          and case when step = 'proposed' then m.state = 'proposed' and m.proposed_by = me
            else m.state = step and m.decided_by = me end);
    end $$;

-- As the merge itself.
create policy concerned_and_keepers_read on goldthread.merge_act for select to gt_app
  using ((select actor_is('administrator', 'records-officer')) or client_id in (select my_clients())
    or survivor_id in (select my_clients()) or (acted_by = actor() and (select works_here())));
create policy whoever_did_it_records on goldthread.merge_act for insert to gt_app
  with check (acted_by = actor() and is_my_step_of_merge(merge_id, step, client_id, survivor_id));

grant select on goldthread.merge_act to gt_app, gt_policy, gt_backup;
grant insert (id, content, acted_at, entry_id) on goldthread.merge_act to gt_app;
-- No update, no delete, for anybody: it is evidence.

grant create on schema goldthread to gt_policy;
alter function goldthread.is_my_step_of_merge(uuid, text, uuid, uuid) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.is_my_step_of_merge(uuid, text, uuid, uuid) from public;
grant execute on function goldthread.is_my_step_of_merge(uuid, text, uuid, uuid) to gt_app;

-- A single place on a care team is an access grant as well. Those who lead others to a chart may record it already; what
-- follows is for a place of one's own: whoever adds a client joins its first team, and everybody may leave one.
create policy own_place_is_recorded on goldthread.access_grant for insert to gt_app
  with check (granted_by = actor() and staff_id = actor() and from_staff_id = actor() and leave_id is null
    and (content)::jsonb ->> 'reason' in ('joined', 'left') and (select works_here()));
