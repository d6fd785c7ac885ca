-- What was handed over as a code is known by it, so that it can't be said to have come back.

-- Whoever migrates owns these rows, and is kept out by the wall like everybody.
alter table awards no force row level security;
alter table vouchers no force row level security;
update awards set instrument = 'voucher' from vouchers
 where vouchers.workspace_id = awards.workspace_id and vouchers.debt_id = awards.id;
alter table awards force row level security;
alter table vouchers force row level security;
