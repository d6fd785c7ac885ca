-- A promise knows where it was given, where its day went, that it was broken, and what took its place.

alter table commitments add column source text not null default 'desk';
update commitments set source = 'letter' where letter_id is not null;
update commitments set source = 'call' where letter_id is null and due_at is not null;
alter table commitments alter column source drop default;
alter table commitments add column moves jsonb not null default '[]';
alter table commitments add column broken_at timestamptz;
alter table commitments add column replaces uuid;
alter table commitments add foreign key (workspace_id, replaces) references commitments (workspace_id, id);
create unique index commitments_once on commitments (workspace_id, replaces);
create index commitments_settled on commitments (workspace_id, state, settled_at);

-- The broken promises that a letter owns up to.
alter table letters add column owns_up_to uuid[] not null default '{}';

-- Whether the customer reads how one can see that it was kept.
alter table commitments add column proof_shown boolean not null default false;

-- A broken promise that we owned up to is replaced by another.
alter table commitments drop constraint commitments_state_check;
alter table commitments add constraint commitments_state_check
  check (state in ('proposed', 'open', 'kept', 'withdrawn', 'replaced'));
alter table commitments add check (source in ('letter', 'call', 'offer', 'desk'));
