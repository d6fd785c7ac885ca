-- Rows of lists are made after a deed, from where the journal was last read for them.

create table list_heads (
  workspace_id uuid not null references workspaces (id),
  seq bigint not null,
  primary key (workspace_id)
);
alter table list_heads enable row level security;
create policy desk on list_heads to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on list_heads to amends_desk;

-- Until now each deed made its rows itself: they stand as of the newest line.
alter table journal_heads no force row level security;
insert into list_heads select workspace_id, seq from journal_heads;
alter table journal_heads force row level security;
alter table list_heads force row level security;
