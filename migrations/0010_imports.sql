-- Imports: what another desk kept, taken in once.

create table imports (
  workspace_id uuid not null references workspaces (id),
  source text not null,
  mark text not null,
  conversation_id uuid not null,
  case_id uuid,
  primary key (workspace_id, source, mark),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);

alter table imports enable row level security;
alter table imports force row level security;
create policy desk on imports to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert on imports to amends_desk;
