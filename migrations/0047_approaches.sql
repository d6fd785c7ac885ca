-- Approaches: when the desk wrote by itself to a customer, over all their cases together.
create table approaches (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  customer_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('question', 'reminder', 'news')),
  at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create index approaches_customer on approaches (workspace_id, customer_id, at);

alter table approaches enable row level security;
alter table approaches force row level security;
create policy desk on approaches to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert on approaches to amends_desk;
