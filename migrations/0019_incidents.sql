-- One failure that met many customers; and one complaint that came twice.

alter table cases add column joined_into uuid;
alter table cases add foreign key (workspace_id, joined_into) references cases (workspace_id, id);
alter table cases add check (joined_into <> id);
alter table cases add check (joined_into is null or state = 'closed');
create index cases_joined on cases (workspace_id, joined_into) where joined_into is not null;
create index cases_complained on cases (workspace_id, complained_at);

create table incidents (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  title text not null,
  opened_at timestamptz not null,
  opened_by text not null,
  ended jsonb,
  primary key (workspace_id, id)
);

create table incident_cases (
  workspace_id uuid not null references workspaces (id),
  case_id uuid not null,
  incident_id uuid not null,
  at timestamptz not null,
  primary key (workspace_id, case_id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id),
  foreign key (workspace_id, incident_id) references incidents (workspace_id, id)
);
create index incident_cases_incident on incident_cases (workspace_id, incident_id);

alter table incidents enable row level security;
alter table incidents force row level security;
create policy desk on incidents to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on incidents to amends_desk;

alter table incident_cases enable row level security;
alter table incident_cases force row level security;
create policy desk on incident_cases to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, delete on incident_cases to amends_desk;
