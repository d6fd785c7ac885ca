-- Letters to one go before mails to many; what became of a mail stands in its row a moment before
-- the journal says so.
alter table deliveries
  add column goes_to text not null default 'one' check (goes_to in ('one', 'many')),
  add column noted boolean not null default true;

drop index deliveries_due;
create index deliveries_due on deliveries (workspace_id, state, goes_to, due_at);
create index deliveries_unnoted on deliveries (workspace_id, message_id) where not noted;
create index deliveries_sent on deliveries (workspace_id, sent_at);
