-- Forms: where a customer without a mail program complains.

create table forms (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  key text not null,
  title text not null,
  intro text not null,
  thanks text not null,
  fields jsonb not null,
  takes_files boolean not null,
  is_open boolean not null,
  created_at timestamptz not null,
  version integer not null,
  primary key (workspace_id, id)
);
create unique index forms_key on forms (key);

alter table forms enable row level security;
alter table forms force row level security;
create policy desk on forms to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on forms to amends_desk;

-- Whoever opens a form's address is known by nothing else: the door looks up whose form it is.
grant select (workspace_id, id, key) on forms to amends_door;
create policy door on forms for select to amends_door using (true);
