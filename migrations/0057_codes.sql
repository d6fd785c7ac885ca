-- A second factor before money moves: what a customer accepts on their page waits for a code that
-- went to the address which the case's mails go to.
create table codes (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  offer_id uuid not null,
  option_id text not null,
  fit text,
  words text,
  state text not null,
  code_hash text,
  sent_to text,
  tries integer not null default 0,
  sent_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id),
  foreign key (workspace_id, offer_id) references offers (workspace_id, id),
  check (state in ('waiting', 'proven', 'burnt', 'replaced', 'passed_on')),
  check (tries between 0 and 5),
  -- Who can't be sent a code is passed on to a person at once.
  check (state <> 'waiting' or (code_hash is not null and sent_to is not null))
);
create index codes_case on codes (workspace_id, case_id, sent_at);
create index codes_offer on codes (workspace_id, offer_id, sent_at);
-- Whoever asks for another has one that counts, never two.
create unique index codes_one_waiting on codes (workspace_id, offer_id) where state = 'waiting';

alter table codes enable row level security;
alter table codes force row level security;
create policy desk on codes to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on codes to amends_desk;

-- Accepted, and not counted yet: until when an offer is held for whoever has to show that it is them.
alter table offers add column held jsonb;

-- A mail for the customer's eyes alone lies here sealed, and is opened as it is handed over.
alter table deliveries add column sealed boolean not null default false;
