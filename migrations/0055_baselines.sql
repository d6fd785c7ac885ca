-- How customers rate us who never had a failure: what recovered customers are held beside.
create table baselines (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  scale text not null,
  score integer not null,
  source text not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  check ((scale = 'csat' and score between 1 and 5)
      or (scale = 'nps' and score between 0 and 10)
      or (scale = 'ces' and score between 1 and 7))
);
create index baselines_scale on baselines (workspace_id, scale, at);

alter table baselines enable row level security;
alter table baselines force row level security;
create policy desk on baselines to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert on baselines to amends_desk;
