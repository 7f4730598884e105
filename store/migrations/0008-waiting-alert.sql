-- That somebody waits and nobody has come yet is told to the team once for each handoff.

ALTER TABLE handoff ADD COLUMN alerted_at timestamptz;
