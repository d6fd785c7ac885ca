-- Hooks: other desks that tell us of a complaint by themselves.

create table hooks (
  workspace_id uuid not null references workspaces (id),
  id uuid not null,
  key text not null,
  desk text not null check (desk in ('zendesk', 'intercom', 'chatwoot', 'freshdesk', 'formbricks')),
  name text not null,
  sealed_secret text not null,
  created_at timestamptz not null,
  created_by text not null,
  revoked_at timestamptz,
  primary key (workspace_id, id)
);
create unique index hooks_key on hooks (key);

create table hook_threads (
  workspace_id uuid not null references workspaces (id),
  hook_id uuid not null,
  thread text not null,
  case_id uuid not null,
  primary key (workspace_id, hook_id, thread),
  foreign key (workspace_id, hook_id) references hooks (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['hooks', 'hook_threads'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($p$create policy desk on %I to amends_desk
      using (workspace_id = nullif(current_setting('amends.workspace', true), '')::uuid)$p$, t);
    execute format('grant select, insert, update on %I to amends_desk', t);
  end loop;
end $$;

-- The door looks up whose an address is, and sees no more of it.
grant select (workspace_id, id, key) on hooks to amends_door;
create policy door on hooks for select to amends_door using (true);
