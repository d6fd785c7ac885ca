-- Forms and chat windows may say which language they were written in; else each browser is asked.

alter table forms add column language text check (language ~ '^[a-z]{2}$');
alter table chat_windows add column language text check (language ~ '^[a-z]{2}$');
