-- Reviews: complaints that everybody can read.

create table reviews (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  platform text not null,
  mark text not null,
  author text not null,
  stars integer check (stars between 1 and 5),
  title text not null,
  text text not null,
  posted_at timestamptz,
  url text,
  reply jsonb,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create index reviews_case on reviews (workspace_id, case_id);
create unique index reviews_once on reviews (workspace_id, platform, mark);

alter table reviews enable row level security;
alter table reviews force row level security;
create policy desk on reviews to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on reviews to amends_desk;
