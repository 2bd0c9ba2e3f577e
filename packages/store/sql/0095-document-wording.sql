-- The practice's own wordings of documents to sign. The program brings sample wordings; a practice adapts them once, with its
-- counsel, and asks from then on with its own. They hold nothing of a client: what a client is asked stands in the act that
-- asks (0087), to the letter, whatever becomes of the wording.
create table goldthread.document_wording (
  id uuid primary key,
  -- The same through all versions of one wording.
  wording_id uuid not null,
  version integer not null,
  -- The id of the program's template that it adapts; null for a document that the program knows nothing of.
  template text,
  -- As the client reads it over the text.
  title text not null,
  text text not null,
  -- Offered no longer. It is a version as every other: who took it away and when stands with it.
  removed boolean not null default false,
  written_by uuid not null references goldthread.staff (id),
  written_at timestamptz not null,
  constraint document_wording_version_once unique (wording_id, version),
  constraint document_wording_version_range check (version between 1 and 10000),
  constraint document_wording_template_shape check (template ~ '^[a-z0-9-]{2,60}$'),
  constraint document_wording_title_length check (length(title) between 1 and 200),
  constraint document_wording_text_length check (length(text) between 1 and 20000)
);

alter table goldthread.document_wording enable row level security;
alter table goldthread.document_wording force row level security;

-- Which wordings has the practice, each in its newest version? The unique constraint above answers it.

-- Whoever works here asks with it; those who keep the practice's settings and its records word it, in their own name.
create policy everyone_signed_in_reads on goldthread.document_wording for select to gt_app using ((select works_here()));
create policy keepers_word_it on goldthread.document_wording for insert to gt_app
  with check (written_by = actor() and (select actor_is('administrator', 'records-officer')));

grant select on goldthread.document_wording to gt_app, gt_backup;
grant insert (id, wording_id, version, template, title, text, removed, written_by, written_at)
  on goldthread.document_wording to gt_app;
-- No update, no delete, for anybody: another wording is another version, and one that is taken away may be asked back.
