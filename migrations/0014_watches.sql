-- Watches: who keeps an eye on which clock, and who is told when one runs out.

-- One row a case: when somebody must look at its clocks again, and when the next of them warns and ends.
create table watches (
  workspace_id uuid not null references workspaces (id),
  case_id uuid not null,
  look_at timestamptz,
  soon_at timestamptz,
  due_at timestamptz,
  -- Who was told of a clock that runs, as long as nobody has taken it.
  told_ids uuid[] not null default '{}',
  primary key (workspace_id, case_id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create index watches_look on watches (workspace_id, look_at) where look_at is not null;
create index watches_due on watches (workspace_id, due_at) where due_at is not null;

-- How far the journal has been read for news of clocks.
create table watch_heads (
  workspace_id uuid not null references workspaces (id),
  seq bigint not null,
  primary key (workspace_id)
);

-- What a colleague is told: by mail, unless they wish to see it at the desk alone.
create table notices (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  colleague_id uuid not null,
  case_id uuid not null,
  says text not null,
  at timestamptz not null,
  state text not null check (state in ('waiting', 'leaving', 'sent', 'failed', 'seen_at_desk')),
  claimed_until timestamptz,
  attempts integer not null default 0,
  problem text,
  primary key (workspace_id, id),
  foreign key (workspace_id, colleague_id) references colleagues (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create index notices_waiting on notices (workspace_id, at) where state in ('waiting', 'leaving');

-- When a colleague is away, how they wish to be told, and whom they answer to.
create table duties (
  workspace_id uuid not null references workspaces (id),
  colleague_id uuid not null,
  away_until timestamptz,
  told_by text not null check (told_by in ('mail', 'desk')),
  lead_id uuid,
  primary key (workspace_id, colleague_id),
  foreign key (workspace_id, colleague_id) references colleagues (workspace_id, id),
  foreign key (workspace_id, lead_id) references colleagues (workspace_id, id)
);

alter table watches enable row level security;
alter table watches force row level security;
create policy desk on watches to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update, delete on watches to amends_desk;

alter table watch_heads enable row level security;
alter table watch_heads force row level security;
create policy desk on watch_heads to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on watch_heads to amends_desk;

alter table notices enable row level security;
alter table notices force row level security;
create policy desk on notices to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update, delete on notices to amends_desk;

alter table duties enable row level security;
alter table duties force row level security;
create policy desk on duties to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on duties to amends_desk;
