-- Why an offer waits for another person, what it rests on, what the customer asks for instead.

alter table offers add column holds jsonb not null default '[]';
alter table offers add column harm jsonb not null default '{}';
alter table offers add column counter jsonb;
alter table offers add column reminded_at timestamptz;
