-- What the law owes stands in an offer as lines of its own, and is pledged once.

alter table offers add column owed jsonb not null default '[]';
alter table awards add column entitlement_id uuid;
create unique index awards_entitlement on awards (workspace_id, entitlement_id)
  where state <> 'withdrawn';
