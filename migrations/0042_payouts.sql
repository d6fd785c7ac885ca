-- Payouts: the ways that awards take to customers, and one instruction for each award.

create table instruments (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  means text not null check (means in ('stripe', 'shopify', 'bank', 'task', 'house')),
  name text not null,
  key text not null,
  carries jsonb not null,
  place jsonb not null,
  sealed text not null,
  added_at timestamptz not null,
  tried_at timestamptz,
  problem text,
  removed_at timestamptz,
  primary key (workspace_id, id)
);
create unique index instruments_key on instruments (key);

create table instructions (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  award_id uuid not null,
  case_id uuid not null,
  instrument_id uuid not null,
  means text not null,
  kind text not null,
  key text not null,
  round integer not null check (round > 0),
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null,
  what text not null,
  percent integer,
  target jsonb,
  state text not null check (state in ('waiting', 'claimed', 'asked', 'under_way', 'confirmed',
    'failed', 'unknown', 'reversed', 'withdrawn')),
  due_at timestamptz,
  tries integer not null default 0,
  claimed_by text,
  claimed_until timestamptz,
  asked_at timestamptz,
  reference text,
  problem text,
  proof text,
  owner_id uuid,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, award_id) references awards (workspace_id, id),
  foreign key (workspace_id, instrument_id) references instruments (workspace_id, id)
);
-- One award is carried once, and a key is given away once.
create unique index instructions_award on instructions (workspace_id, award_id);
create unique index instructions_once on instructions (workspace_id, key);
create index instructions_case on instructions (workspace_id, case_id);
create index instructions_reference on instructions (workspace_id, instrument_id, reference);
create index instructions_due on instructions (workspace_id, due_at) where due_at is not null;
create index instructions_claimed on instructions (workspace_id) where claimed_by is not null;

do $$
declare t text;
begin
  foreach t in array array['instruments', 'instructions'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($p$create policy desk on %I to amends_desk
      using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid)$p$, t);
    execute format('grant select, insert, update on %I to amends_desk', t);
  end loop;
end $$;

-- The door looks up whose an address is, and sees no more of it.
grant select (workspace_id, id, key) on instruments to amends_door;
create policy door on instruments for select to amends_door using (true);

-- The files that were made for the bank; what lies in one is read off its instructions.
create table transfer_batches (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  instrument_id uuid not null,
  message_id text not null,
  currency text not null,
  count integer not null,
  sum_minor bigint not null,
  day text not null,
  made_at timestamptz not null,
  by_kind text not null,
  by_id text not null,
  by_name text not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, instrument_id) references instruments (workspace_id, id)
);
create unique index transfer_batches_once on transfer_batches (workspace_id, message_id);
alter table transfer_batches enable row level security;
alter table transfer_batches force row level security;
create policy desk on transfer_batches to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on transfer_batches to amends_desk;

-- Each day instruments, awards and ledger are laid beside one another.
create table reckonings (
  workspace_id uuid not null references workspaces (id),
  instrument_id uuid not null,
  day text not null,
  state text not null check (state in ('due', 'done', 'failed')),
  listed integer not null,
  differed integer not null,
  problem text,
  at timestamptz not null,
  primary key (workspace_id, instrument_id, day),
  foreign key (workspace_id, instrument_id) references instruments (workspace_id, id)
);

create table differences (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  kind text not null,
  subject text not null,
  says text not null,
  instrument_id uuid not null,
  instruction_id uuid,
  award_id uuid,
  case_id uuid,
  reference text,
  found_at timestamptz not null,
  gone_at timestamptz,
  settled_at timestamptz,
  settled_by text,
  words text,
  primary key (workspace_id, id),
  foreign key (workspace_id, instrument_id) references instruments (workspace_id, id)
);
create unique index differences_once on differences (workspace_id, subject);

do $$
declare t text;
begin
  foreach t in array array['reckonings', 'differences'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($p$create policy desk on %I to amends_desk
      using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid)$p$, t);
    execute format('grant select, insert, update on %I to amends_desk', t);
  end loop;
end $$;
