-- Lists answered from their indexes alone: whatever a filter asks stands in the index whose order
-- the list has, so that even a filter that nothing fits reads no row. Rows are fetched for a page.

drop index listings_newest;
drop index listings_all;
drop index listings_owner;
drop index listings_queue;
drop index listings_severity;
drop index listings_failure;
drop index listings_due;
drop index listings_press;
drop index listings_made_by;

create index listings_newest on listings (workspace_id, state, last_at, case_id)
  include (owner_id, queue_id, tags, severity, failure, stance, channel, playbook_id,
    clock_soon_at, clock_due_at, press_at, snoozed_until);
create index listings_all on listings (workspace_id, last_at, case_id)
  include (state, owner_id, queue_id, tags, severity, failure, stance, channel, playbook_id,
    clock_soon_at, clock_due_at, press_at, snoozed_until);
create index listings_due on listings (workspace_id, due_at, case_id)
  include (state, owner_id, queue_id, tags, severity, failure, stance, channel, playbook_id,
    clock_soon_at, clock_due_at, press_at, snoozed_until);
create index listings_owner on listings (workspace_id, owner_id, state, last_at, case_id)
  include (severity, clock_due_at, snoozed_until, answered);
create index listings_press on listings (workspace_id, press_at)
  include (snoozed_until) where state = 'open';
create index listings_promised on listings (workspace_id, promise_owner_id, promise_ends_at)
  include (promise_on, snoozed_until) where state = 'open' and promise_owner_id is not null;
create index listings_offers on listings (workspace_id, offer_ends_at)
  include (owner_id, snoozed_until) where state = 'open' and offer_ends_at is not null;
create index listings_undelivered on listings (workspace_id, owner_id)
  include (snoozed_until) where state = 'open' and undelivered;
create index listings_back on listings (workspace_id, owner_id)
  include (snoozed_until) where state = 'open' and back_because is not null;

-- An index answers alone only where the vacuum has been.
alter table listings set (autovacuum_vacuum_scale_factor = 0.02);

-- How common the words are decides how they are looked for, so each search is planned for itself.
alter function cases_saying(tsquery, integer) set plan_cache_mode = force_custom_plan;
