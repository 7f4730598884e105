-- One node at a time writes to a thread.

ALTER TABLE bot_thread ADD COLUMN writing_until timestamptz;
