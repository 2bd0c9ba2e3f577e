-- A risk concern: open until somebody closes it with an outcome. While open it is the banner on the chart, and the
-- one thing about a member's state that a facilitator must know.
create table goldthread.risk_concern (
  id uuid primary key,
  client_id uuid not null references goldthread.client (id),
  summary text not null,
  opened_at timestamptz not null,
  opened_by uuid not null references goldthread.staff (id),
  closed_at timestamptz,
  closed_by uuid references goldthread.staff (id),
  outcome text,
  constraint risk_concern_summary_length check (length(summary) between 1 and 1000),
  constraint risk_concern_closed_whole check
    ((closed_at is null) = (closed_by is null) and (closed_at is null) = (outcome is null)),
  constraint risk_concern_in_order check (closed_at >= opened_at)
);

alter table goldthread.risk_concern enable row level security;
alter table goldthread.risk_concern force row level security;

-- What is open for this client?
create index risk_concern_by_client on goldthread.risk_concern (client_id, opened_at);

create policy care_team_reads_and_facilitator_open_ones on goldthread.risk_concern for select to gt_app
  using (client_id in (select my_clients()) or (closed_at is null and client_id in (select my_group_clients())));
create policy care_team_opens on goldthread.risk_concern for insert to gt_app
  with check (opened_by = actor() and (closed_by is null or closed_by = actor())
    and (client_id in (select my_clients()) or client_id in (select my_group_clients())));
create policy care_team_closes on goldthread.risk_concern for update to gt_app
  using (client_id in (select my_clients()) and closed_at is null) with check (closed_by = actor());

grant select on goldthread.risk_concern to gt_app, gt_backup;
grant insert on goldthread.risk_concern to gt_app;
grant update (closed_at, closed_by, outcome) on goldthread.risk_concern to gt_app;
-- No delete, and no change of what was said when it opened.
