-- How a customer rates us, by the field's own scales: satisfaction, recommendation, ease.

create table ratings (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  scale text not null,
  moment text not null,
  score integer not null,
  at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id),
  check ((scale = 'csat' and score between 1 and 5)
      or (scale = 'nps' and score between 0 and 10)
      or (scale = 'ces' and score between 1 and 7)),
  check (moment in ('before', 'after'))
);
create unique index ratings_once on ratings (workspace_id, case_id, scale, moment);

alter table ratings enable row level security;
alter table ratings force row level security;
create policy desk on ratings to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert on ratings to amends_desk;
