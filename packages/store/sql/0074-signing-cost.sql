-- Signing asks fewer questions twice, and nobody may do more or less than before. Where a row is changed, PostgreSQL
-- asks both who may read it and who may change it. Where the two are the same question in the same words it asks once:
-- so the words are the same, and what a change needs beside them is a policy of its own, which restricts.

-- Whose draft it is, as for reading. (A change that leaves it open is made by the live part alone.)
alter policy author_closes on goldthread.draft
  using ((group_id is null and author_id = actor() and is_my_client(client_id))
    or (group_id is not null and group_id in (select my_groups())));
create policy no_signed_one_changes on goldthread.draft as restrictive for update to gt_app
  using (state <> 'signed') with check (true);

-- Who may read a client's own session may change it. Of a group's sessions the members' care teams read those that
-- their client came to, and those who lead the group change them.
alter policy care_team_changes on goldthread.session
  using ((client_id is not null and client_id in (select my_clients()))
    or (group_id is not null and (group_id in (select my_groups())
      or is_attended_by((select array(select my_clients())), id))));
create policy a_groups_sessions_change_by_those_who_lead_it on goldthread.session as restrictive for update to gt_app
  using (client_id is not null or group_id in (select my_groups())) with check (true);
