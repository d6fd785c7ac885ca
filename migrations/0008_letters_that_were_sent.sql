-- What the house sent lately is asked for while its people write: is this letter one of many?

create index letters_sent on letters (workspace_id, sent_at);
