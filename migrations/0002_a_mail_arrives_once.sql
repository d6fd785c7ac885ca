-- A sender that got no answer sends its mail again: two copies of one mail have the same print.

alter table raw_mails add column print text;
update raw_mails set print = id::text; -- what came before this is its own only copy
alter table raw_mails alter column print set not null;
create index raw_mails_print on raw_mails (workspace_id, print);
