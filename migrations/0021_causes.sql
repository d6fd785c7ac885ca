-- Why things go wrong: a tree of causes, the cases traced to them, and whether a change helped.

create table causes (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  parent_id uuid,
  name text not null,
  factor text not null,
  named_at timestamptz not null,
  named_by text not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, parent_id) references causes (workspace_id, id),
  check (parent_id <> id)
);

create table traces (
  workspace_id uuid not null references workspaces (id),
  case_id uuid not null,
  cause_id uuid not null,
  whys jsonb not null,
  at timestamptz not null,
  by_name text not null,
  primary key (workspace_id, case_id, cause_id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id),
  foreign key (workspace_id, cause_id) references causes (workspace_id, id)
);
create index traces_cause on traces (workspace_id, cause_id);

alter table causes enable row level security;
alter table causes force row level security;
create policy desk on causes to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on causes to amends_desk;

alter table traces enable row level security;
alter table traces force row level security;
create policy desk on traces to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update, delete on traces to amends_desk;

-- A change against a cause is looked at by somebody else, and judged by whether it came back.
alter table actions add column means text not null default 'process';
alter table actions add column cause_id uuid;
alter table actions add column window_days integer not null default 90 check (window_days between 7 and 365);
alter table actions add column done_by_id text;
alter table actions add column verified jsonb;
alter table actions add column effect jsonb;
alter table actions add column reopened jsonb;
alter table actions add foreign key (workspace_id, cause_id) references causes (workspace_id, id);
create index actions_unjudged on actions (workspace_id, done_at)
  where cause_id is not null and done_at is not null and effect is null;
