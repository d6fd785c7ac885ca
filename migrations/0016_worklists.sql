-- Lists, queues and what lies in them: a row a case of all that a list shows, sorts and filters by,
-- and the words that a case can be found by. Both are derived from the journal and can be remade.

create table queues (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  name text not null,
  rule jsonb,
  place integer not null,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (workspace_id, id)
);
create unique index queues_name on queues (workspace_id, lower(name)) where ended_at is null;

create table tags (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  name text not null,
  hue text not null,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (workspace_id, id)
);
create unique index tags_name on tags (workspace_id, lower(name)) where ended_at is null;

create table skills (
  workspace_id uuid not null references workspaces (id),
  colleague_id uuid not null,
  languages text[] not null,
  topics text[] not null,
  version integer not null default 1,
  primary key (workspace_id, colleague_id),
  foreign key (workspace_id, colleague_id) references colleagues (workspace_id, id)
);

create table macros (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  name text not null,
  deeds jsonb not null,
  snippet text not null,
  owner_id uuid,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, owner_id) references colleagues (workspace_id, id)
);

create table bulks (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  deed jsonb not null,
  by_kind text not null,
  by_id text not null,
  by_name text not null,
  by_role text not null,
  begun_at timestamptz not null,
  state text not null check (state in ('running', 'stopped', 'done')),
  ended_at timestamptz,
  primary key (workspace_id, id)
);
create index bulks_state on bulks (workspace_id, state, begun_at);

create table bulk_parts (
  workspace_id uuid not null references workspaces (id),
  bulk_id uuid not null,
  case_id uuid not null,
  place integer not null,
  state text not null check (state in ('waiting', 'done', 'refused')),
  because text,
  primary key (workspace_id, bulk_id, case_id),
  foreign key (workspace_id, bulk_id) references bulks (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id) on delete cascade
);
create index bulk_parts_state on bulk_parts (workspace_id, bulk_id, state, place);

create table saved_views (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  name text not null,
  owner_id uuid not null,
  shared boolean not null,
  filter jsonb not null,
  sort text not null,
  version integer not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, owner_id) references colleagues (workspace_id, id)
);

create table listings (
  workspace_id uuid not null references workspaces (id),
  case_id uuid not null,
  number integer not null,
  state text not null,
  conversation_id uuid not null,
  owner_id uuid,
  queue_id uuid,
  tags uuid[] not null,
  severity text,
  failure text,
  stance text not null,
  channel text not null,
  playbook_id text not null,
  language text,
  customer_id uuid not null,
  customer text not null,
  title text not null,
  glimpse text not null,
  last_at timestamptz not null,
  last_by text not null,
  complained_at timestamptz not null,
  answered boolean not null,
  steps_done integer not null,
  steps_all integer not null,
  next text,
  task text,
  undelivered boolean not null,
  urgent jsonb not null,
  clock jsonb,
  clock_soon_at timestamptz,
  clock_due_at timestamptz,
  promise text,
  promise_on date,
  promise_ends_at timestamptz,
  promise_owner_id uuid,
  offer_ends_at timestamptz,
  press_at timestamptz,
  due_at timestamptz not null,
  snoozed_until timestamptz,
  back_because text,
  again_at timestamptz,
  made_by text not null,
  primary key (workspace_id, case_id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id) on delete cascade
);
create index listings_newest on listings (workspace_id, state, last_at, case_id);
create index listings_all on listings (workspace_id, last_at, case_id);
create index listings_owner on listings (workspace_id, owner_id, state, last_at, case_id);
create index listings_queue on listings (workspace_id, queue_id, state, last_at, case_id);
create index listings_severity on listings (workspace_id, severity, state, last_at, case_id);
create index listings_failure on listings (workspace_id, failure, state, last_at, case_id);
create index listings_due on listings (workspace_id, due_at, case_id) where state = 'open';
create index listings_press on listings (workspace_id, press_at) where state = 'open';
create index listings_asleep on listings (workspace_id, snoozed_until)
  where snoozed_until is not null;
create index listings_again on listings (workspace_id, again_at) where again_at is not null;
create index listings_number on listings (workspace_id, number);
create index listings_customer on listings (workspace_id, customer_id);
create index listings_made_by on listings (workspace_id, made_by);

create table case_words (
  workspace_id uuid not null references workspaces (id),
  case_id uuid not null,
  words tsvector not null,
  primary key (workspace_id, case_id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id) on delete cascade
);
create index case_words_words on case_words using gin (words);

do $$
declare t text;
begin
  foreach t in array array['queues', 'tags', 'skills', 'macros', 'bulks', 'bulk_parts',
    'saved_views', 'listings', 'case_words']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($p$create policy desk on %I to amends_desk
      using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid)$p$, t);
    execute format('grant select, insert, update on %I to amends_desk', t);
  end loop;
end $$;
grant delete on saved_views, listings, case_words to amends_desk;

-- Row-level security lets no index answer a question that isn't proven leakproof, and looking for
-- words isn't. So one function looks, as a role that may do nothing else, in one house alone.
do $$ begin
  create role amends_finder nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  if not pg_has_role('amends_finder', 'member') then
    execute format('grant amends_finder to %I', current_user);
  end if;
end $$;
grant select on case_words to amends_finder;
create policy finder on case_words for select to amends_finder using (true);

do $$ begin
  execute format($f$
    create function cases_saying(query tsquery, most integer) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $q$
      select case_id from %I.case_words
      where words @@ query
        and workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid
      limit most
    $q$ $f$, current_schema());
  execute format('grant usage, create on schema %I to amends_finder', current_schema());
  alter function cases_saying(tsquery, integer) owner to amends_finder;
  execute format('revoke create on schema %I from amends_finder', current_schema());
end $$;
revoke execute on function cases_saying(tsquery, integer) from public;
grant execute on function cases_saying(tsquery, integer) to amends_desk;
