-- What the scanner did not answer for is asked about again: few rows, found at once.
create index attachments_held on attachments (workspace_id) where suspicion is not null;
