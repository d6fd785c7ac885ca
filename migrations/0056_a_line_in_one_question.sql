-- A line of the journal in one question: whoever writes next in the house waits for this one to be
-- kept, so the head is held from here to the commit and no longer. The seal is taken of the same
-- text as in src/journal/journal.ts: `rest` is all of it that stands after the line's place.
create function note_line(house uuid, said_at timestamptz, said text, kind text, who text,
    name text, of_case uuid, told jsonb, rest text, chance text, channel text)
  returns bigint language plpgsql as $$
declare
  head journal_heads;
  place bigint;
  seal text;
begin
  select * into head from journal_heads where workspace_id = house for update;
  if not found then
    insert into journal_heads (workspace_id, seq, hash) values (house, 0, repeat('0', 64))
      on conflict do nothing;
    select * into strict head from journal_heads where workspace_id = house for update;
  end if;
  place := head.seq + 1;
  seal := encode(
    sha256(convert_to('["' || head.hash || '",' || place || ',' || rest, 'UTF8')), 'hex');
  insert into journal (workspace_id, seq, at, what, by_kind, by_id, by_name, case_id, facts,
      previous, hash, salt)
    values (house, place, said_at, said, kind, who, name, of_case, told, head.hash, seal, chance);
  update journal_heads set seq = place, hash = seal where workspace_id = house;
  perform pg_notify(channel, house || ' ' || place || ' ' || coalesce(of_case::text, '-') || ' '
    || said);
  return place;
end $$;
