-- How people here write: snippets (a few words, brought in by a short name) and templates (a part for each element), one's
-- own or shared with the practice. They hold nothing of a client; values of the chart are put in where they are used.
create table goldthread.shortcut (
  id uuid primary key,
  owner_id uuid not null references goldthread.staff (id),
  kind text not null,
  -- What is typed after the full stop.
  name text not null,
  is_shared boolean not null default false,
  -- Which format a template is made for; null for any, and for a snippet.
  format text,
  -- [{"element": null or an element's id, "text": "..."}]; a snippet has one part and no element.
  parts jsonb not null,
  version integer not null default 1,
  changed_by uuid not null references goldthread.staff (id),
  changed_at timestamptz not null,
  -- Taken away: nobody's lists show it any more, and whoever may change it may bring it back.
  removed_at timestamptz,
  constraint shortcut_kind_known check (kind in ('snippet', 'template')),
  constraint shortcut_name_shape check (name ~ '^[[:alpha:]][[:alnum:]-]{0,39}$'),
  constraint shortcut_format_length check (length(format) between 1 and 100),
  constraint shortcut_snippet_has_no_format check (kind = 'template' or format is null),
  constraint shortcut_parts_are_a_list check (jsonb_typeof(parts) = 'array'),
  constraint shortcut_parts_length check (length(parts::text) <= 120000)
);

-- A signed note that somebody gave to the library, without anything that says whom it was about. The note it came from is
-- not named here, nor anywhere that a reader of the library may look.
create table goldthread.library_note (
  id uuid primary key,
  made_by uuid not null references goldthread.staff (id),
  -- The day alone: a time would lead to whoever opened which note just before.
  made_on date not null,
  title text not null,
  kind text not null,
  format text not null,
  -- What is worth looking at.
  about text not null default '',
  -- [{"element": "...", "text": "..."}]: words alone, without their origins, times or ids.
  parts jsonb not null,
  constraint library_note_title_length check (length(title) between 1 and 120),
  constraint library_note_kind_length check (length(kind) between 1 and 40),
  constraint library_note_format_length check (length(format) between 1 and 100),
  constraint library_note_about_length check (length(about) <= 500),
  constraint library_note_parts_are_a_list check (jsonb_typeof(parts) = 'array'),
  constraint library_note_parts_length check (length(parts::text) <= 250000)
);

-- What was found on the way into the library and kept all the same, with the reason. It may say more than the note itself
-- does, so it is its author's alone.
create table goldthread.library_note_kept (
  id uuid primary key,
  library_note_id uuid not null references goldthread.library_note (id) on delete cascade,
  made_by uuid not null references goldthread.staff (id),
  words text not null,
  because text not null,
  constraint library_note_kept_words_length check (length(words) between 1 and 500),
  constraint library_note_kept_because_length check (length(because) between 1 and 500)
);

alter table goldthread.shortcut enable row level security;
alter table goldthread.shortcut force row level security;
alter table goldthread.library_note enable row level security;
alter table goldthread.library_note force row level security;
alter table goldthread.library_note_kept enable row level security;
alter table goldthread.library_note_kept force row level security;

-- Does this person have another of this name? Does the practice?
create unique index shortcut_own_name_once on goldthread.shortcut (owner_id, lower(name))
  where not is_shared and removed_at is null;
create unique index shortcut_shared_name_once on goldthread.shortcut (lower(name)) where is_shared and removed_at is null;
-- What of the library is there to read?
create index library_note_by_day on goldthread.library_note (made_on);
-- What was kept of this one?
create index library_note_kept_by_note on goldthread.library_note_kept (library_note_id);

-- A personal one is its owner's alone; a shared one everybody's to use, and its owner's or an administrator's to change.
create policy owner_reads on goldthread.shortcut for select to gt_app using (owner_id = actor() and works_here());
create policy everybody_reads_shared on goldthread.shortcut for select to gt_app
  using (is_shared and removed_at is null and works_here());
create policy administrator_reads_shared on goldthread.shortcut for select to gt_app
  using (is_shared and actor_is('administrator'));
create policy owner_adds on goldthread.shortcut for insert to gt_app
  with check (owner_id = actor() and changed_by = actor() and works_here() and removed_at is null);
create policy owner_changes on goldthread.shortcut for update to gt_app
  using (owner_id = actor() and works_here()) with check (changed_by = actor());
-- An administrator cannot make somebody's shared one that person's own again: it would be gone from under everybody.
create policy administrator_changes_shared on goldthread.shortcut for update to gt_app
  using (is_shared and actor_is('administrator')) with check (is_shared and changed_by = actor());
create policy old_ones_go on goldthread.shortcut for delete to gt_app
  using (removed_at < clock() - interval '30 days' and works_here()
    and (owner_id = actor() or (is_shared and actor_is('administrator'))));

create policy everybody_reads on goldthread.library_note for select to gt_app using (works_here());
create policy maker_adds on goldthread.library_note for insert to gt_app with check (made_by = actor() and works_here());
create policy maker_or_administrator_removes on goldthread.library_note for delete to gt_app
  using (works_here() and (made_by = actor() or actor_is('administrator')));

create policy maker_reads on goldthread.library_note_kept for select to gt_app
  using (made_by = actor() and works_here());
create policy maker_adds on goldthread.library_note_kept for insert to gt_app
  with check (made_by = actor() and works_here());

grant select on goldthread.shortcut, goldthread.library_note, goldthread.library_note_kept to gt_app, gt_backup;
grant insert on goldthread.shortcut, goldthread.library_note, goldthread.library_note_kept to gt_app;
grant update (name, is_shared, format, parts, version, changed_by, changed_at, removed_at) on goldthread.shortcut to gt_app;
grant delete on goldthread.shortcut, goldthread.library_note to gt_app;
-- Nobody gives a shortcut another owner. A library note is never changed: it is taken out, and what was kept of it goes with it.
