-- Words of the practice's own that spelling takes for right: its programmes, its streets, the medicines of its region.
-- Never names of clients: who is written about is known from the session, and leaves nothing here.
alter table goldthread.practice
  add column own_words text[] not null default '{}',
  add constraint practice_own_words_few check (cardinality(own_words) <= 2000);

grant update (own_words) on goldthread.practice to gt_app;
-- The policies of 0003 stand: whoever works here reads, administrators change.
