-- A voucher may be used in parts; each order that used some of it is a redemption.

-- Whoever migrates owns these rows, and is kept out by the wall like everybody.
alter table vouchers no force row level security;
alter table debts no force row level security;

alter table vouchers drop constraint vouchers_workspace_id_award_id_fkey;
alter table vouchers rename column award_id to debt_id;
alter index vouchers_award rename to vouchers_debt;
alter table vouchers add foreign key (workspace_id, debt_id) references debts (workspace_id, id);
alter table vouchers add column left_minor bigint not null default 0 check (left_minor >= 0);
alter table vouchers add column expired_minor bigint not null default 0
  check (expired_minor >= 0);
alter table vouchers add column uses integer not null default 0 check (uses >= 0);
alter table vouchers add constraint vouchers_percent_once check (percent is null or uses <= 1);
update vouchers set left_minor = debts.vouchers_minor,
    uses = case when redeemed_at is null then 0 else 1 end
  from debts where debts.workspace_id = vouchers.workspace_id and debts.id = vouchers.debt_id;

create table redemptions (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  voucher_id uuid not null,
  for_order text not null,
  amount_minor bigint check (amount_minor >= 0),
  booked_minor bigint not null check (booked_minor >= 0),
  over_minor bigint not null check (over_minor >= 0),
  at timestamptz not null,
  by_kind text not null,
  by_id text not null,
  by_name text not null,
  returned_at timestamptz,
  returned_because text,
  primary key (workspace_id, id),
  foreign key (workspace_id, voucher_id) references vouchers (workspace_id, id)
);
insert into redemptions (workspace_id, id, voucher_id, for_order, amount_minor, booked_minor,
    over_minor, at, by_kind, by_id, by_name)
  select vouchers.workspace_id, gen_random_uuid(), vouchers.id, coalesce(redeemed_for, ''),
         amount_minor, debts.given_minor, 0, redeemed_at, 'desk', 'desk', 'Amends'
    from vouchers join debts
      on debts.workspace_id = vouchers.workspace_id and debts.id = vouchers.debt_id
   where redeemed_at is not null;
create unique index redemptions_order on redemptions (workspace_id, voucher_id, for_order);
create index redemptions_over on redemptions (workspace_id, at) where over_minor > 0;

alter table vouchers drop column redeemed_at;
alter table vouchers drop column redeemed_for;
create index vouchers_lapse on vouchers (workspace_id, expires_at) where left_minor > 0;

alter table vouchers force row level security;
alter table debts force row level security;

alter table redemptions enable row level security;
alter table redemptions force row level security;
create policy desk on redemptions to amends_desk
  using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid);
grant select, insert, update on redemptions to amends_desk;
