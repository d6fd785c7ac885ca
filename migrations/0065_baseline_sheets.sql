-- Scores of customers without a failure came in by sheets: whose, of which days, and none twice.

create table baseline_sheets (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  scale text not null check (scale in ('csat', 'nps', 'ces')),
  source text not null,
  count integer not null check (count > 0),
  -- The first and the last day on which somebody answered, where the sheet says so.
  first_on date,
  last_on date,
  -- What its scores and days come to, so that the same sheet is known again; no words of it.
  digest text,
  at timestamptz not null,
  by_name text not null,
  -- Taken back: by whom, when and why. It counts no more.
  withdrawn jsonb,
  primary key (workspace_id, id)
);
create unique index baseline_sheets_once on baseline_sheets (workspace_id, digest)
  where digest is not null and withdrawn is null;

alter table baseline_sheets enable row level security;
alter table baseline_sheets force row level security;
create policy desk on baseline_sheets to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on baseline_sheets to amends_desk;

-- Whoever migrates owns these rows, and is kept out by the wall like everybody.
alter table baselines no force row level security;
alter table baseline_sheets no force row level security;

alter table baselines add column sheet_id uuid;
alter table baselines add column answered_on date;

insert into baseline_sheets (workspace_id, id, scale, source, count, at, by_name)
  select workspace_id, gen_random_uuid(), scale, source, count(*), at, 'Amends'
    from baselines group by workspace_id, scale, source, at;
update baselines set sheet_id = sheets.id from baseline_sheets sheets
  where sheets.workspace_id = baselines.workspace_id and sheets.scale = baselines.scale
    and sheets.source = baselines.source and sheets.at = baselines.at;

alter table baselines alter column sheet_id set not null;
alter table baselines add foreign key (workspace_id, sheet_id)
  references baseline_sheets (workspace_id, id);
drop index baselines_scale;
create index baselines_sheet on baselines (workspace_id, sheet_id);
-- Which scores a scale has was checked with it; what is left is that none lies outside of all.
alter table baselines drop column scale;
alter table baselines drop column source;
alter table baselines drop column at;
alter table baselines add check (score between 0 and 10);

alter table baselines force row level security;
alter table baseline_sheets force row level security;
