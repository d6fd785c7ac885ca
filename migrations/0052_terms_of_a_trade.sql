-- Trade terms: what a house makes of a trade's pack; failures, demands on letters, approvals.

create table trade_terms (
  workspace_id uuid not null references workspaces (id),
  trade_id text not null,
  version integer not null check (version > 0),
  -- src/playbooks/terms.ts
  terms jsonb not null,
  at timestamptz not null,
  by_id text not null,
  by_name text not null,
  because text not null,
  primary key (workspace_id, trade_id, version)
);

alter table trade_terms enable row level security;
alter table trade_terms force row level security;
create policy desk on trade_terms to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
-- An edition is never changed; who wants an earlier one back writes it anew.
grant select, insert on trade_terms to amends_desk;
