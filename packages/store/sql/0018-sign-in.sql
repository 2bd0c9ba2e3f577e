-- Sign-in: better-auth's own tables under our prefix, and the last proof of who sits there.
-- Only the part gt_auth touches them; passphrase hashes are read by nobody else.
create table goldthread.auth_user (
  id text primary key,
  name text not null,
  email text not null,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  constraint auth_user_email_once unique (email)
);

create table goldthread.auth_session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references goldthread.auth_user (id) on delete cascade,
  "provenAt" timestamptz not null default now(),
  constraint auth_session_token_once unique (token)
);

create table goldthread.auth_account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references goldthread.auth_user (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);

create table goldthread.auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);

create table goldthread.auth_rate_limit (
  id text primary key,
  key text not null,
  count integer not null,
  "lastRequest" bigint not null
);

-- Which sessions has this person? Which account? Which limit?
create index auth_session_by_user on goldthread.auth_session ("userId");
create index auth_account_by_user on goldthread.auth_account ("userId");
create index auth_rate_limit_by_key on goldthread.auth_rate_limit (key);

-- No row here is somebody's to see, so the one policy says who the part is; without it a forgotten grant would open all.
do $$
declare
  sign_in text;
begin
  foreach sign_in in array array['auth_user', 'auth_session', 'auth_account', 'auth_verification', 'auth_rate_limit'] loop
    execute format('alter table goldthread.%I enable row level security', sign_in);
    execute format('alter table goldthread.%I force row level security', sign_in);
    execute format('create policy sign_in_keeps on goldthread.%I to gt_auth using (true) with check (true)', sign_in);
  end loop;
end
$$;
create policy set_up_adds on goldthread.auth_user for insert to gt_setup with check (true);
create policy set_up_reads on goldthread.auth_user for select to gt_setup using (true);
create policy set_up_adds on goldthread.auth_account for insert to gt_setup with check (true);

grant select, insert, update, delete on goldthread.auth_user, goldthread.auth_session, goldthread.auth_account,
  goldthread.auth_verification, goldthread.auth_rate_limit to gt_auth;
grant insert on goldthread.auth_user, goldthread.auth_account to gt_setup;
grant select (id, email) on goldthread.auth_user to gt_setup;
grant select on goldthread.auth_user, goldthread.auth_account to gt_backup;
-- Neither a session's token nor a limit goes into a backup: whoever restores one signs in again.
