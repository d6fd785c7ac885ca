-- Mail from mailboxes, mail that waits for a person to say whose it is, letters that wait to leave.

-- How a letter ended at the other end, where their server says so.
alter table deliveries
  drop constraint deliveries_state_check,
  add constraint deliveries_state_check check (state in ('queued', 'claimed', 'handing_over',
    'sent', 'kept', 'delivered', 'uncertain', 'bounced', 'given_up', 'cancelled')),
  add column bounce_kind text check (bounce_kind in ('hard', 'soft')),
  add column delivered_at timestamptz,
  add column automatic boolean not null default false;
create index deliveries_to on deliveries (workspace_id, to_address, due_at);

-- Known thread, other sender: a person says where it belongs.
alter table raw_mails
  drop constraint raw_mails_state_check,
  add constraint raw_mails_state_check check (state in ('waiting', 'read', 'needs_look',
    'match_waits', 'set_aside'));
create table matches (
  workspace_id uuid not null references workspaces (id),
  raw_mail_id uuid not null,
  conversation_id uuid not null,
  writer_name text not null,
  writer_address text not null,
  subject text not null,
  glimpse text not null,
  found_by text not null check (found_by in ('letter', 'tag', 'thread', 'subject')),
  at timestamptz not null,
  state text not null check (state in ('waiting', 'belongs', 'new', 'set_aside')),
  decided_at timestamptz,
  decided_by text,
  because text,
  primary key (workspace_id, raw_mail_id),
  foreign key (workspace_id, raw_mail_id) references raw_mails (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id)
);
create index matches_state on matches (workspace_id, state, at);
create index matches_writer on matches (workspace_id, conversation_id, writer_address);

-- The inbox shows the newest words first.
create index conversations_last on conversations (workspace_id, last_at);

-- What Outlook ties a thread together with.
alter table messages add column thread_topic text, add column thread_index text;

-- How many desks have answered each other up to here.
alter table messages add column hops integer not null default 0;

-- A letter on its way to leaving: it may be taken back, and stops when the customer writes first.
alter table letters
  drop constraint letters_state_check,
  add constraint letters_state_check
    check (state in ('draft', 'approved', 'scheduled', 'sent', 'discarded'));
create table sendings (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  letter_id uuid not null,
  case_id uuid not null,
  -- Whose deed it is, as they were when they did it.
  by jsonb not null,
  -- What goes with the letter: promises, what is none, the offer, the word that was read.
  goes_with jsonb not null,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  state text not null check (state in ('waiting', 'left', 'withdrawn', 'stopped')),
  settled_at timestamptz,
  because text,
  primary key (workspace_id, id),
  foreign key (workspace_id, letter_id) references letters (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create unique index sendings_waiting on sendings (workspace_id, letter_id) where state = 'waiting';
create index sendings_due on sendings (workspace_id, state, due_at);
create index sendings_case on sendings (workspace_id, case_id);

-- Mailboxes that the desk looks into by IMAP.
create table mailboxes (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  name text not null,
  host text not null,
  port integer not null,
  security text not null check (security in ('tls', 'starttls', 'none')),
  username text not null,
  login text not null check (login in ('password', 'oauth2')),
  -- The password or refresh token, closed with the house's secret.
  sealed text not null,
  -- For OAuth2: where a token is fetched, and as whom.
  token_url text,
  client_id text,
  folder text not null,
  -- How far it was read: everything up to this UID is kept.
  uid_validity bigint,
  last_uid bigint not null default 0,
  looked_at timestamptz,
  problem text,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (workspace_id, id)
);

-- Who asked not to be written to by the desk itself.
create table quiet_addresses (
  workspace_id uuid not null references workspaces (id),
  address text not null,
  since timestamptz not null,
  primary key (workspace_id, address)
);

do $$
declare t text;
begin
  foreach t in array array['matches', 'sendings', 'mailboxes', 'quiet_addresses'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($p$create policy desk on %I to amends_desk
      using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid)$p$, t);
    execute format('grant select, insert, update on %I to amends_desk', t);
  end loop;
end $$;
