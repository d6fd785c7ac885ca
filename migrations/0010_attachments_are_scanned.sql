-- What a scanner says of an attachment; null where it is clean, or where no scanner is set.
alter table attachments add column suspicion text;
