-- You told us, we changed this: one message to everybody who was promised a change, once it is verified.

create table tellings (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  action_id uuid not null,
  state text not null check (state in ('draft', 'approved', 'sending', 'stopped', 'done')),
  body text not null,
  per_minute integer not null check (per_minute between 1 and 300),
  version integer not null,
  by_id text not null,
  by_name text not null,
  begun_at timestamptz not null,
  approved jsonb,
  ended jsonb,
  primary key (workspace_id, id),
  foreign key (workspace_id, action_id) references actions (workspace_id, id)
);
-- Of one change, one message at a time.
create unique index tellings_one on tellings (workspace_id, action_id)
  where state in ('draft', 'approved', 'sending');
create index tellings_sending on tellings (workspace_id, state);

create table told (
  workspace_id uuid not null references workspaces (id),
  telling_id uuid not null,
  action_id uuid not null,
  customer_id uuid not null,
  case_id uuid not null,
  state text not null check (state in ('waiting', 'told', 'left_out')),
  because text,
  due_at timestamptz not null,
  message_id uuid,
  told_at timestamptz,
  primary key (workspace_id, action_id, customer_id),
  foreign key (workspace_id, telling_id) references tellings (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id)
);
create index told_telling on told (workspace_id, telling_id, state, due_at);
create index told_at on told (workspace_id, told_at);

alter table tellings enable row level security;
alter table tellings force row level security;
create policy desk on tellings to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on tellings to amends_desk;
alter table told enable row level security;
alter table told force row level security;
create policy desk on told to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update, delete on told to amends_desk;

-- What stops a failure from spreading is an action, too.
alter table actions drop constraint actions_kind_check;
alter table actions add constraint actions_kind_check
  check (kind in ('containment', 'corrective', 'preventive'));
