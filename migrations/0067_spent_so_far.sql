-- What was offered so far this month is asked at each proposal, by what budgets are for.
create index offers_proposed on offers (workspace_id, currency, proposed_at)
  include (state, cost_minor, proposed_by_id, case_id);
