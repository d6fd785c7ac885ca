-- Calls: what was said by voice, and what came of it.

create table calls (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  way text not null,
  state text not null,
  customer_id uuid,
  caller jsonb not null,
  case_id uuid,
  subject text not null,
  consent text not null,
  notes jsonb not null,
  outcome text not null,
  ring_back jsonb,
  miss text,
  began_at timestamptz not null,
  ended_at timestamptz,
  by_kind text not null,
  by_id text not null,
  by_name text not null,
  updated_at timestamptz not null,
  version integer not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create index calls_case on calls (workspace_id, case_id);
create index calls_customer on calls (workspace_id, customer_id);
create index calls_log on calls (workspace_id, began_at desc, id desc);
create index calls_open on calls (workspace_id, began_at) where state = 'open';

alter table calls enable row level security;
alter table calls force row level security;
create policy desk on calls to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on calls to amends_desk;

-- A promise may have a moment of its day: a call at three.
alter table commitments add column due_at timestamptz;
