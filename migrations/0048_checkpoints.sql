-- Follow-ups about more than the remedy: put off with the reason, reminded of once, tapped by word.
alter table follow_ups
  add column about text not null default 'remedy' check (about in ('apology', 'remedy', 'relation')),
  add column because text,
  add column language text,
  add column remind_at timestamptz,
  add column reminded_at timestamptz,
  add column answer text;
alter table follow_ups alter column about drop default;

-- Of 100,000 that fall due at one moment the next must be found without sorting them.
drop index follow_ups_due;
create index follow_ups_next on follow_ups (workspace_id, state, due_at, id);
create index follow_ups_remind on follow_ups (workspace_id, remind_at, id) where remind_at is not null;

-- What a customer told us in an answer that nobody has seen to yet.
alter table listings add column told_at timestamptz;
create index listings_told on listings (workspace_id, told_at) where told_at is not null;
