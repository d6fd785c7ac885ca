-- Editions: every wording of a playbook that a case of the house may have begun with.

create table editions (
  workspace_id uuid not null references workspaces (id),
  playbook_id text not null,
  version integer not null check (version > 0),
  -- The sheet with every step spelled out; src/playbooks/sheet.ts.
  sheet jsonb not null,
  -- Whether it lay in the handbook's folder, or somebody of the house wrote it at the desk.
  origin text not null check (origin in ('folder', 'house')),
  at timestamptz not null,
  by_id text not null,
  by_name text not null,
  because text not null,
  primary key (workspace_id, playbook_id, version)
);

alter table editions enable row level security;
alter table editions force row level security;
create policy desk on editions to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
-- An edition is never changed: cases began with it.
grant select, insert on editions to amends_desk;
