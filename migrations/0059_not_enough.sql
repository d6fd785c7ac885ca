-- Since when a customer who said that our offer is not enough waits for one of us.
alter table listings add column short_at timestamptz;
create index listings_short on listings (workspace_id, short_at) where short_at is not null;
