-- Behind a key stands whoever made it: nobody approves as themselves what their key proposed.
alter table api_keys add column maker_id uuid;
alter table api_keys add foreign key (workspace_id, maker_id) references colleagues (workspace_id, id);

-- The journal knows who made the old ones; what a key made is its maker's, too. Whoever migrates
-- owns these rows, and is kept out by the wall like everybody.
alter table api_keys no force row level security;
alter table colleagues no force row level security;
alter table journal no force row level security;
with recursive made as (
  select workspace_id, facts ->> 'keyId' as key_id, by_kind, by_id from journal
   where what = 'key made'
), behind as (
  select workspace_id, key_id, by_id as maker_id from made where by_kind = 'colleague'
  union
  select made.workspace_id, made.key_id, behind.maker_id from made
    join behind on behind.workspace_id = made.workspace_id and behind.key_id = made.by_id
   where made.by_kind = 'key'
)
update api_keys set maker_id = colleagues.id from behind
  join colleagues on colleagues.workspace_id = behind.workspace_id
    and colleagues.id::text = behind.maker_id
 where behind.workspace_id = api_keys.workspace_id and behind.key_id = api_keys.id::text;
alter table api_keys force row level security;
alter table colleagues force row level security;
alter table journal force row level security;
