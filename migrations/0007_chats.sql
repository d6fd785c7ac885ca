-- Chats: somebody tells us what went wrong while somebody is there to hear it.

create table chat_windows (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  key text not null,
  title text not null,
  greeting text not null,
  is_open boolean not null,
  created_at timestamptz not null,
  version integer not null,
  primary key (workspace_id, id)
);
create unique index chat_windows_key on chat_windows (key);

create table chats (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  window_id uuid not null,
  case_id uuid not null,
  visitor text not null,
  started_at timestamptz not null,
  answered_at timestamptz,
  seen_at timestamptz not null,
  left_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, window_id) references chat_windows (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create index chats_case on chats (workspace_id, case_id);
create index chats_open on chats (workspace_id, seen_at) where left_at is null;

create table attendances (
  workspace_id uuid not null references workspaces (id),
  colleague_id uuid not null,
  until timestamptz not null,
  primary key (workspace_id, colleague_id),
  foreign key (workspace_id, colleague_id) references colleagues (workspace_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['chat_windows', 'chats', 'attendances'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($p$create policy desk on %I to amends_desk
      using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid)$p$, t);
    execute format('grant select, insert, update on %I to amends_desk', t);
  end loop;
end $$;

grant select (workspace_id, id, key) on chat_windows to amends_door;
create policy door on chat_windows for select to amends_door using (true);
