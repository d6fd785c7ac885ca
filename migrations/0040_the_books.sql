-- The books: what is owed for each award, every movement of it, and where an award stands.

-- Whoever migrates owns these rows, and is kept out by the wall like everybody.
alter table awards no force row level security;
alter table entries no force row level security;
alter table vouchers no force row level security;
alter table entries disable trigger entries_only_grow;

create table debts (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  case_id uuid not null,
  source text not null check (source in ('goodwill', 'statutory')),
  currency text not null,
  pledged_minor bigint not null default 0,
  owed_minor bigint not null default 0,
  vouchers_minor bigint not null default 0,
  given_minor bigint not null default 0,
  entries integer not null default 0,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id),
  constraint debts_not_below_zero
    check (owed_minor >= 0 and vouchers_minor >= 0 and given_minor >= 0),
  constraint debts_not_above_the_pledge
    check (owed_minor + vouchers_minor + given_minor <= pledged_minor)
);
create index debts_case on debts (workspace_id, case_id);

insert into debts (workspace_id, id, case_id, source, currency)
  select workspace_id, id, case_id,
         case when entitlement_id is null then 'goodwill' else 'statutory' end, currency
    from awards;

alter table entries drop constraint entries_move;
drop index entries_once;
alter table entries drop constraint entries_workspace_id_award_id_fkey;
alter table entries rename column award_id to debt_id;
alter table entries add column case_id uuid;
alter table entries add column source text;
alter table entries add column nth integer not null default 0;

-- What the law owes came from goodwill; what lies on a voucher was given, used or not.
update entries set
  case_id = debts.case_id,
  source = debts.source,
  nth = case entries.act when 'pledge' then 1 else 2 end,
  from_account = case entries.from_account when 'goodwill' then debts.source
    else entries.from_account end,
  to_account = case
    when entries.to_account = 'goodwill' then debts.source
    when entries.act = 'pay' and exists (select from vouchers where
      vouchers.workspace_id = entries.workspace_id and vouchers.award_id = entries.debt_id)
      then 'vouchers'
    else entries.to_account end
  from debts where debts.workspace_id = entries.workspace_id and debts.id = entries.debt_id;
insert into entries (workspace_id, id, debt_id, case_id, source, act, from_account, to_account,
    amount_minor, currency, at, by_id, by_name, nth)
  select paid.workspace_id, gen_random_uuid(), paid.debt_id, paid.case_id, paid.source, 'redeem',
         'vouchers', 'given', paid.amount_minor, paid.currency, vouchers.redeemed_at, 'desk',
         'Amends', 3
    from vouchers join entries paid on paid.workspace_id = vouchers.workspace_id
      and paid.debt_id = vouchers.award_id and paid.act = 'pay'
   where vouchers.redeemed_at is not null;

update debts set
  pledged_minor = sums.pledged, owed_minor = sums.owed, vouchers_minor = sums.vouchers,
  given_minor = sums.given, entries = sums.entries
  from (select workspace_id, debt_id, count(*) as entries,
          coalesce(sum(amount_minor) filter (where act = 'pledge'), 0) as pledged,
          coalesce(sum(case 'owed' when to_account then amount_minor
            when from_account then -amount_minor end), 0) as owed,
          coalesce(sum(case 'vouchers' when to_account then amount_minor
            when from_account then -amount_minor end), 0) as vouchers,
          coalesce(sum(case 'given' when to_account then amount_minor
            when from_account then -amount_minor end), 0) as given
        from entries group by workspace_id, debt_id) sums
 where sums.workspace_id = debts.workspace_id and sums.debt_id = debts.id;

alter table entries alter column case_id set not null;
alter table entries alter column source set not null;
alter table entries add foreign key (workspace_id, debt_id) references debts (workspace_id, id);
alter table entries add constraint entries_move check (
  (act = 'pledge' and from_account = source and to_account = 'owed')
  or (act = 'pay' and from_account = 'owed' and to_account in ('given', 'vouchers'))
  or (act = 'withdraw' and from_account = 'owed' and to_account = source)
  or (act = 'redeem' and from_account = 'vouchers' and to_account = 'given')
  or (act = 'expire' and from_account = 'vouchers' and to_account = source)
  or (act = 'reverse' and from_account = 'given' and to_account in ('owed', 'vouchers'))
  or (act = 'reverse' and from_account = source and to_account = 'vouchers'));
create unique index entries_nth on entries (workspace_id, debt_id, nth);
create unique index entries_pledged_once on entries (workspace_id, debt_id) where act = 'pledge';
create index entries_case on entries (workspace_id, case_id);
create index entries_sums on entries
  (workspace_id, currency, source, act, from_account, to_account, at, amount_minor);

-- A debt's amounts move with its entries; its constraints refuse what would sink below zero.
create function move_debt() returns trigger language plpgsql as $$
begin
  update debts set
    pledged_minor = pledged_minor + case new.act when 'pledge' then new.amount_minor else 0 end,
    owed_minor = owed_minor + case 'owed' when new.to_account then new.amount_minor
      when new.from_account then -new.amount_minor else 0 end,
    vouchers_minor = vouchers_minor + case 'vouchers' when new.to_account then new.amount_minor
      when new.from_account then -new.amount_minor else 0 end,
    given_minor = given_minor + case 'given' when new.to_account then new.amount_minor
      when new.from_account then -new.amount_minor else 0 end,
    entries = entries + 1
   where workspace_id = new.workspace_id and id = new.debt_id
     and case_id = new.case_id and source = new.source and currency = new.currency
  returning entries into new.nth;
  if not found then
    raise exception 'an entry has the case, the source and the currency of its debt'
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger entries_move_debts before insert on entries
  for each row execute function move_debt();

alter table awards add foreign key (workspace_id, id) references debts (workspace_id, id);
alter table awards drop constraint awards_state_check;
alter table awards add constraint awards_state_check
  check (state in ('pledged', 'instructed', 'paid', 'failed', 'reversed', 'withdrawn'));
alter table awards add column instrument text;
alter table awards add column instructed_at timestamptz;
alter table awards add column trouble text;
alter table awards add column told_at timestamptz;
alter table awards add column told_how text;

alter table entries enable trigger entries_only_grow;
alter table awards force row level security;
alter table entries force row level security;
alter table vouchers force row level security;

alter table debts enable row level security;
alter table debts force row level security;
create policy desk on debts to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert on debts to amends_desk;
grant update (pledged_minor, owed_minor, vouchers_minor, given_minor, entries)
  on debts to amends_desk;
