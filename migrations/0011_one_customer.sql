-- One customer over all channels: joined by a person, and parted again.

alter table customers add column merged_into uuid;
alter table customers add column language text;
alter table customers add column contact text not null default 'welcome'
  check (contact in ('welcome', 'unwanted'));
alter table customers add foreign key (workspace_id, merged_into) references customers (workspace_id, id);
alter table customers add check (merged_into <> id);
create index customers_merged on customers (workspace_id, merged_into) where merged_into is not null;

-- Everybody who is the same customer as this one, themselves included.
create function same_customers(house uuid, one uuid) returns setof uuid language sql stable as $$
  with recursive up as (
    select id, merged_into from customers where workspace_id = house and id = one
    union all
    select c.id, c.merged_into from customers c join up on c.id = up.merged_into
    where c.workspace_id = house
  ), down as (
    select id from up where merged_into is null
    union all
    select c.id from customers c join down on c.merged_into = down.id where c.workspace_id = house
  )
  select id from down
$$;
