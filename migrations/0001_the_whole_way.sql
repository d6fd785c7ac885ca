-- The whole way, once: every table from a complaint to the lessons, and the wall between workspaces.

create table workspaces (
  id uuid primary key,
  name text not null,
  industry text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  time_zone text not null,
  mailbox text not null,
  created_at timestamptz not null
);
create unique index workspaces_mailbox on workspaces (mailbox);

create table colleagues (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  email text not null check (email = lower(email)),
  name text not null,
  role text not null check (role in ('agent', 'lead', 'administrator')),
  password_hash text,
  created_at timestamptz not null,
  left_at timestamptz,
  primary key (workspace_id, id)
);
create unique index colleagues_email on colleagues (email);

create table sessions (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  colleague_id uuid not null,
  token_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, colleague_id) references colleagues (workspace_id, id)
);
create unique index sessions_token on sessions (token_hash);

create table api_keys (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  name text not null,
  role text not null check (role in ('agent', 'lead', 'administrator')),
  token_hash text not null,
  created_at timestamptz not null,
  created_by text not null,
  revoked_at timestamptz,
  primary key (workspace_id, id)
);
create unique index api_keys_token on api_keys (token_hash);

create table customers (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  name text not null,
  email text check (email = lower(email)),
  phone text,
  since date,
  yearly_minor bigint check (yearly_minor >= 0),
  referrals integer not null default 0 check (referrals >= 0),
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (workspace_id, id)
);
create index customers_email on customers (workspace_id, email);

create table journal (
  workspace_id uuid not null references workspaces (id),
  seq bigint not null,
  at timestamptz not null,
  what text not null,
  by_kind text not null,
  by_id text not null,
  by_name text not null,
  case_id uuid,
  facts jsonb not null,
  previous text not null,
  hash text not null,
  primary key (workspace_id, seq)
);
create index journal_of_case on journal (workspace_id, case_id, seq);
create index journal_of_what on journal (workspace_id, what, at);

create table journal_heads (
  workspace_id uuid primary key references workspaces (id),
  seq bigint not null,
  hash text not null
);

create table raw_mails (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  received_at timestamptz not null,
  mail_from text not null,
  rcpt_to text not null,
  size integer not null,
  content bytea not null,
  state text not null check (state in ('waiting', 'read', 'needs_look', 'set_aside')),
  problem text,
  attempts integer not null default 0,
  primary key (workspace_id, id)
);
create index raw_mails_state on raw_mails (workspace_id, state, received_at);

create table conversations (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  customer_id uuid not null,
  channel text not null check (channel in ('mail', 'form', 'chat', 'call', 'review', 'api')),
  subject text not null,
  started_at timestamptz not null,
  last_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id)
);
create index conversations_customer on conversations (workspace_id, customer_id);

create table messages (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  conversation_id uuid not null,
  direction text not null check (direction in ('in', 'out', 'note')),
  channel text not null check (channel in ('mail', 'form', 'chat', 'call', 'review', 'api')),
  at timestamptz not null,
  by_kind text not null,
  by_id text not null,
  by_name text not null,
  subject text not null,
  body text not null,
  folded text,
  html text,
  mail_id text,
  in_reply_to text,
  mail_references text,
  raw_mail_id uuid,
  automatic boolean not null default false,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index messages_conversation on messages (workspace_id, conversation_id, at);
create index messages_mail_id on messages (workspace_id, mail_id);

create table attachments (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  message_id uuid not null,
  name text not null,
  media_type text not null,
  size integer not null,
  content bytea not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, message_id) references messages (workspace_id, id)
);
create index attachments_message on attachments (workspace_id, message_id);

create table deliveries (
  workspace_id uuid not null references workspaces (id),
  message_id uuid not null,
  to_address text not null,
  content bytea not null,
  state text not null check (state in ('queued', 'claimed', 'handing_over', 'sent', 'kept',
    'uncertain', 'bounced', 'given_up', 'cancelled')),
  due_at timestamptz not null,
  attempts integer not null default 0,
  claimed_by text,
  claimed_until timestamptz,
  sent_at timestamptz,
  problem text,
  primary key (workspace_id, message_id),
  foreign key (workspace_id, message_id) references messages (workspace_id, id)
);
create index deliveries_due on deliveries (workspace_id, state, due_at);

create table counters (
  workspace_id uuid not null references workspaces (id),
  name text not null,
  value integer not null,
  primary key (workspace_id, name)
);

create table cases (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  number integer not null,
  conversation_id uuid not null,
  customer_id uuid not null,
  title text not null,
  state text not null check (state in ('open', 'closed')),
  complained_at timestamptz not null,
  opened_at timestamptz not null,
  owner_id uuid,
  playbook_id text not null,
  playbook_version integer not null,
  failure text,
  severity text check (severity in ('minor', 'moderate', 'severe', 'critical')),
  stance text not null check (stance in ('at_fault', 'partly', 'not_at_fault', 'not_yet_known')),
  cause_state text not null check (cause_state in ('not_yet_known', 'being_looked_into', 'known')),
  cause text,
  feels text,
  asks text,
  price_minor bigint check (price_minor >= 0),
  page_generation integer not null default 1,
  version integer not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id),
  foreign key (workspace_id, owner_id) references colleagues (workspace_id, id)
);
create unique index cases_number on cases (workspace_id, number);
create index cases_open on cases (workspace_id, state, complained_at);
create index cases_conversation on cases (workspace_id, conversation_id);
create index cases_customer on cases (workspace_id, customer_id);

create table listenings (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  at timestamptz not null,
  by_id text not null,
  by_name text not null,
  happened text not null,
  feels text not null,
  cost_them text not null,
  wants text not null,
  "right" boolean,
  correction text,
  answered_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create index listenings_case on listenings (workspace_id, case_id, at);

create table involvements (
  workspace_id uuid not null references workspaces (id),
  case_id uuid not null,
  colleague_id uuid not null,
  part text not null,
  at timestamptz not null,
  primary key (workspace_id, case_id, colleague_id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id),
  foreign key (workspace_id, colleague_id) references colleagues (workspace_id, id)
);

create table closures (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  at timestamptz not null,
  by_id text not null,
  by_name text not null,
  reason text not null,
  card jsonb not null,
  reopened_at timestamptz,
  reopened_by text,
  reopened_because text,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create index closures_case on closures (workspace_id, case_id, at);

create table letters (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('acknowledgement', 'apology', 'decision_stands', 'update')),
  state text not null check (state in ('draft', 'approved', 'sent', 'discarded')),
  subject text not null,
  body text not null,
  author_kind text not null,
  author_id text not null,
  author_name text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1,
  seen_message_id uuid,
  message_id uuid,
  sent_at timestamptz,
  reading jsonb,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create index letters_case on letters (workspace_id, case_id, created_at);

create table approvals (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  letter_id uuid not null,
  letter_version integer not null,
  at timestamptz not null,
  by_kind text not null,
  by_id text not null,
  by_name text not null,
  override_reason text,
  primary key (workspace_id, id),
  foreign key (workspace_id, letter_id) references letters (workspace_id, id)
);
create index approvals_letter on approvals (workspace_id, letter_id);

create table commitments (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  letter_id uuid,
  kind text not null check (kind in ('repair', 'compensation', 'prevention', 'followup')),
  what text not null,
  owner_id uuid not null,
  due_on date not null,
  state text not null check (state in ('proposed', 'open', 'kept', 'withdrawn')),
  made_at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  proof text,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id),
  foreign key (workspace_id, owner_id) references colleagues (workspace_id, id)
);
create index commitments_case on commitments (workspace_id, case_id);
create index commitments_due on commitments (workspace_id, state, due_on);

create table offers (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  state text not null check (state in ('proposed', 'approved', 'made', 'accepted', 'declined',
    'withdrawn', 'expired')),
  clause_id text not null,
  why text not null,
  options jsonb not null,
  currency text not null,
  cost_minor bigint not null check (cost_minor >= 0),
  allowed_minor bigint not null check (allowed_minor >= 0),
  proposed_by_kind text not null,
  proposed_by_id text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  approved_by_kind text,
  approved_by_id text,
  approved_by_name text,
  approved_at timestamptz,
  made_at timestamptz,
  withdrawn_because text,
  expires_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create index offers_case on offers (workspace_id, case_id);

create table answers (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  offer_id uuid not null,
  at timestamptz not null,
  by_kind text not null,
  by_id text not null,
  by_name text not null,
  verdict text not null check (verdict in ('accepted', 'declined')),
  fit text check (fit in ('exceeds', 'meets', 'falls_short')),
  option_id text,
  words text,
  primary key (workspace_id, id),
  foreign key (workspace_id, offer_id) references offers (workspace_id, id)
);
create unique index answers_one_an_offer on answers (workspace_id, offer_id);

create table awards (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  offer_id uuid not null,
  place integer not null,
  kind text not null,
  what text not null,
  percent integer check (percent between 1 and 100),
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null,
  state text not null check (state in ('pledged', 'paid', 'withdrawn')),
  awarded_at timestamptz not null,
  settled_at timestamptz,
  proof text,
  primary key (workspace_id, id),
  foreign key (workspace_id, offer_id) references offers (workspace_id, id)
);
create unique index awards_once on awards (workspace_id, offer_id, place);
create index awards_case on awards (workspace_id, case_id);

create table entries (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  award_id uuid not null,
  act text not null,
  from_account text not null,
  to_account text not null,
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null,
  at timestamptz not null,
  by_id text not null,
  by_name text not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, award_id) references awards (workspace_id, id),
  constraint entries_move check ((act, from_account, to_account) in
    (('pledge', 'goodwill', 'owed'), ('pay', 'owed', 'given'), ('withdraw', 'owed', 'goodwill')))
);
create unique index entries_once on entries (workspace_id, award_id, from_account);

create table vouchers (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  award_id uuid not null,
  code_hash text not null,
  percent integer check (percent between 1 and 100),
  amount_minor bigint check (amount_minor > 0),
  currency text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  redeemed_at timestamptz,
  redeemed_for text,
  primary key (workspace_id, id),
  foreign key (workspace_id, award_id) references awards (workspace_id, id),
  constraint vouchers_worth check ((percent is null) <> (amount_minor is null))
);
create unique index vouchers_award on vouchers (workspace_id, award_id);
create unique index vouchers_code on vouchers (workspace_id, code_hash);

create table actions (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('corrective', 'preventive')),
  what text not null,
  owner_id uuid not null,
  due_on date not null,
  shown boolean not null,
  created_at timestamptz not null,
  created_by text not null,
  done_at timestamptz,
  done_by text,
  proof text,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id),
  foreign key (workspace_id, owner_id) references colleagues (workspace_id, id),
  constraint actions_done_with_proof check ((done_at is null) = (proof is null))
);
create index actions_case on actions (workspace_id, case_id);

create table debriefs (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  at timestamptz not null,
  by_id text not null,
  by_name text not null,
  with_ids jsonb not null,
  happened text not null,
  made_sense text not null,
  would_have_helped text not null,
  changes text not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create index debriefs_case on debriefs (workspace_id, case_id);

create table closure_messages (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  colleague_id uuid not null,
  at timestamptz not null,
  by_id text not null,
  by_name text not null,
  words text not null,
  seen_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id),
  foreign key (workspace_id, colleague_id) references colleagues (workspace_id, id)
);
create unique index closure_messages_once on closure_messages (workspace_id, case_id, colleague_id);

create table follow_ups (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  checkpoint text not null,
  state text not null check (state in ('scheduled', 'asked', 'answered', 'cancelled')),
  scheduled_at timestamptz not null,
  due_at timestamptz not null,
  asked_at timestamptz,
  message_id uuid,
  answered_at timestamptz,
  verdict text check (verdict in ('put_right', 'partly', 'not_put_right')),
  words text,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create index follow_ups_case on follow_ups (workspace_id, case_id);
create index follow_ups_due on follow_ups (workspace_id, state, due_at);

create table standings (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  moment text not null check (moment in ('before', 'after')),
  score integer not null check (score between 1 and 5),
  at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create unique index standings_once on standings (workspace_id, case_id, moment);

create table replays (
  workspace_id uuid not null references workspaces (id),
  key text not null,
  request text not null,
  status integer not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (workspace_id, key)
);

create table secrets (
  name text primary key,
  value text not null
);

-- Two roles: the desk works inside one workspace; the door only looks up whose a caller is.

do $$ begin
  create role amends_desk nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  create role amends_door nologin;
exception when duplicate_object or unique_violation then null;
end $$;
-- Whoever made the roles is a member already; on a shared server somebody else may have made them.
do $$ begin
  if not (pg_has_role('amends_desk', 'member') and pg_has_role('amends_door', 'member')) then
    execute format('grant amends_desk, amends_door to %I', current_user);
  end if;
end $$;

alter table workspaces enable row level security;
alter table workspaces force row level security;
create policy desk on workspaces to amends_desk
  using (id = nullif(current_setting('amends.workspace', true), '')::uuid);

do $$
declare t text;
begin
  for t in select table_name from information_schema.columns
    where table_schema = current_schema() and column_name = 'workspace_id'
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($p$create policy desk on %I to amends_desk
      using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid)$p$, t);
    execute format('grant select, insert, update on %I to amends_desk', t);
  end loop;
end $$;
grant select, insert, update on workspaces to amends_desk;
grant delete on sessions, replays to amends_desk;

-- What is written is written: history, books and answers to replays are only ever added to.
revoke update on journal, entries, answers, approvals, replays from amends_desk;
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger journal_only_grows before update or delete on journal
  for each row execute function refuse_change();
create trigger entries_only_grow before update or delete on entries
  for each row execute function refuse_change();

grant select on workspaces, colleagues, sessions, api_keys to amends_door;
grant select, insert on secrets to amends_door;
create policy door on workspaces for select to amends_door using (true);
create policy door on colleagues for select to amends_door using (true);
create policy door on sessions for select to amends_door using (true);
create policy door on api_keys for select to amends_door using (true);
