-- The catalogue of remedies: every wording of it that somebody of the house wrote at the desk.
create table catalogue_editions (
  workspace_id uuid not null references workspaces (id),
  version integer not null check (version > 0),
  -- What can be given, for which loss, at what cost and worth; src/policies/catalogue.ts.
  entries jsonb not null,
  at timestamptz not null,
  by_id text not null,
  by_name text not null,
  because text not null,
  primary key (workspace_id, version)
);

alter table catalogue_editions enable row level security;
alter table catalogue_editions force row level security;
create policy desk on catalogue_editions to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
-- An edition is never changed; who wants an earlier one back writes it anew.
grant select, insert on catalogue_editions to amends_desk;
