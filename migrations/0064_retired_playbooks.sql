-- Retirements: who took a playbook out of use, or back into it, when and why.

create table retirements (
  workspace_id uuid not null references workspaces (id),
  playbook_id text not null,
  -- Counts up; the last line says how it stands.
  number integer not null check (number > 0),
  retired boolean not null,
  at timestamptz not null,
  by_id text not null,
  by_name text not null,
  because text not null,
  primary key (workspace_id, playbook_id, number)
);

alter table retirements enable row level security;
alter table retirements force row level security;
create policy desk on retirements to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
-- What was said stays; whoever thinks otherwise adds a line.
grant select, insert on retirements to amends_desk;
