-- Who acts on the database.
--
-- People act as gt_app with the setting gt.actor; each part of the program acts as a role of its own, with only
-- its grants. The server logs in as goldthread_login, which may become any of them and is none of them.
-- gt_policy owns the policy helpers and nothing else: it sees under row-level security so that a policy
-- need not name another protected table (which would recurse).

-- Migrations make the schema before the first of them, to record themselves in it.
revoke all on schema public from public;

do $$
declare
  part text;
begin
  foreach part in array array['gt_app', 'gt_auth', 'gt_drafts', 'gt_sequencer', 'gt_setup'] loop
    if not exists (select from pg_roles where rolname = part) then
      execute format('create role %I nologin', part);
    end if;
    execute format('grant usage on schema goldthread to %I', part);
  end loop;
  foreach part in array array['gt_policy', 'gt_backup'] loop
    if not exists (select from pg_roles where rolname = part) then
      execute format('create role %I nologin bypassrls', part);
    end if;
    if not (select rolbypassrls from pg_roles where rolname = part) then
      raise exception 'role % is there without bypassrls', part;
    end if;
    execute format('grant usage on schema goldthread to %I', part);
  end loop;
  if not exists (select from pg_roles where rolname = 'goldthread_login') then
    create role goldthread_login login noinherit;
  end if;
  -- An owner who is not a superuser must be able to hand helpers over to the role they run as.
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant gt_policy, gt_auth to %I with inherit false, set true', current_user);
  end if;
end
$$;

grant gt_app, gt_auth, gt_drafts, gt_sequencer, gt_setup, gt_backup
  to goldthread_login with inherit false, set true;
