-- Where it happens, so that whoever knows the ward is told: a keyed hash, as reports are found by.
ALTER TABLE handoff ADD COLUMN ward text;
