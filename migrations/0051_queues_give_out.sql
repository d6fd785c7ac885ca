-- A queue says who gets the cases that come to it: whoever takes them, or somebody by rule.

alter table queues add column shares text not null default 'by_hand'
  check (shares in ('by_hand', 'least_loaded', 'by_skill'));
