-- Erasing a customer: their words go, what was done stays, and the journal still holds.
alter table customers add column erased_at timestamptz;
alter table customers add column erased_by text;
alter table customers add column erased_ground text
  check (erased_ground in ('asked', 'not_needed', 'unlawful'));
alter table customers add check ((erased_at is null) = (erased_ground is null));
create index customers_erased on customers (erased_at) where erased_at is not null;

-- Who asked not to be written to stays unwritten to: no address is kept, only a keyed hash of it.
create table unwanted_marks (
  workspace_id uuid not null references workspaces (id),
  mark text not null,
  since timestamptz not null,
  primary key (workspace_id, mark)
);
alter table unwanted_marks enable row level security;
alter table unwanted_marks force row level security;
create policy desk on unwanted_marks to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on unwanted_marks to amends_desk;

-- A line's seal takes in its salt, and the salt goes with its words: what is left confirms no guess.
alter table journal add column salt text;
-- The line that says whose words went, and vouches for what is left of this one.
alter table journal add column erased_in bigint;
grant update (by_name, facts, salt, erased_in) on journal to amends_desk;

-- A line may lose words to an erasure that the journal tells of; anything else is refused.
create function refuse_but_erasure() returns trigger language plpgsql as $$
declare may_go constant text[] := '{by_name,facts,salt,erased_in}';
begin
  if tg_op = 'UPDATE'
    and new.erased_in is distinct from old.erased_in
    and exists (select from journal said where said.workspace_id = old.workspace_id
      and said.seq = new.erased_in and said.what = 'customer erased')
    and to_jsonb(new) - may_go = to_jsonb(old) - may_go
    and new.salt is null
    and new.by_name in (old.by_name, 'Erased')
    and not exists (
      select from jsonb_each(old.facts) was full join jsonb_each(new.facts) now using (key)
      where now.value is distinct from was.value and now.value is distinct from '"Erased"')
  then return new; end if;
  raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger journal_only_grows on journal;
create trigger journal_only_grows before update or delete on journal
  for each row execute function refuse_but_erasure();

-- The same for what was approved and answered: these columns may lose their words, once for all.
grant update (override_reason) on approvals to amends_desk;
grant update (by_name, words) on answers to amends_desk;
create function lose_words_alone() returns trigger language plpgsql as $$
begin
  if exists (
    select from jsonb_each(to_jsonb(old)) was join jsonb_each(to_jsonb(new)) now using (key)
    where now.value <> was.value and now.value <> '"Erased"')
  then
    raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger approvals_lose_words before update on approvals
  for each row execute function lose_words_alone();
create trigger answers_lose_words before update on answers
  for each row execute function lose_words_alone();

-- Rows that are nothing but whose they are.
grant delete on quiet_addresses, hook_threads to amends_desk;
-- What another desk called a matter is kept as a hash, so that it is not taken in anew.
grant update (mark) on imports to amends_desk;
