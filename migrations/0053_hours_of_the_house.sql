-- Hours: every wording of the house's timetable that somebody wrote at the desk.

create table hours_editions (
  workspace_id uuid not null references workspaces (id),
  version integer not null check (version > 0),
  -- Openings of each weekday in minutes since midnight, time zone, days off; src/hours/timetable.ts.
  timetable jsonb not null,
  at timestamptz not null,
  by_id text not null,
  by_name text not null,
  because text not null,
  primary key (workspace_id, version)
);

alter table hours_editions enable row level security;
alter table hours_editions force row level security;
create policy desk on hours_editions to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
-- An edition is never changed; who wants an earlier one back writes it anew.
grant select, insert on hours_editions to amends_desk;
