-- What the people of a debrief add in their own words, and whom a writer lets read along.

create table debrief_accounts (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  debrief_id uuid not null,
  colleague_id uuid not null,
  colleague_name text not null,
  at timestamptz not null,
  -- null: nothing to add
  words text,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id),
  foreign key (workspace_id, debrief_id) references debriefs (workspace_id, id),
  foreign key (workspace_id, colleague_id) references colleagues (workspace_id, id)
);
create index debrief_accounts_debrief on debrief_accounts (workspace_id, debrief_id, at);
create index debrief_accounts_case on debrief_accounts (workspace_id, case_id);

alter table debrief_accounts enable row level security;
alter table debrief_accounts force row level security;
create policy desk on debrief_accounts to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on debrief_accounts to amends_desk;

create table coaching_guests (
  workspace_id uuid not null references workspaces (id),
  writer_id uuid not null,
  guest_id uuid not null,
  at timestamptz not null,
  primary key (workspace_id, writer_id, guest_id),
  foreign key (workspace_id, writer_id) references colleagues (workspace_id, id),
  foreign key (workspace_id, guest_id) references colleagues (workspace_id, id),
  check (writer_id <> guest_id)
);
create index coaching_guests_guest on coaching_guests (workspace_id, guest_id);

alter table coaching_guests enable row level security;
alter table coaching_guests force row level security;
create policy desk on coaching_guests to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, delete on coaching_guests to amends_desk;
