-- What staff do with reports: who has one, what happened to it, which belong together, and changes of many at once.

-- Several reports about one matter. Its name is sealed with a key of its own.
CREATE TABLE report_case (
  id text PRIMARY KEY,
  restricted boolean NOT NULL, -- for specialists; it holds restricted reports alone
  opened_at timestamptz NOT NULL,
  by text NOT NULL,
  sealed bytea NOT NULL
);

ALTER TABLE report
  ADD COLUMN assignee text REFERENCES staff ON DELETE SET NULL,
  ADD COLUMN merged_into text REFERENCES report ON DELETE SET NULL, -- the report that stands for this one too
  ADD COLUMN case_id text REFERENCES report_case ON DELETE SET NULL,
  ADD COLUMN events integer NOT NULL DEFAULT 0; -- number of its last event

-- The first thing a report is found by is its kind, the second its ward where that is known; each leads to a page by itself.
CREATE INDEX report_kind_newest ON report ((finds[1]), sent_at DESC, reference DESC);
CREATE INDEX report_ward_newest ON report ((finds[2]), sent_at DESC, reference DESC);
CREATE INDEX report_assignee_newest ON report (assignee, sent_at DESC, reference DESC) WHERE assignee IS NOT NULL;
CREATE INDEX report_kind_ward ON report ((finds[1]), (finds[2]), sent_at DESC, reference DESC);
CREATE INDEX report_assignee_ward ON report (assignee, (finds[2]), sent_at DESC, reference DESC) WHERE assignee IS NOT NULL;
CREATE INDEX report_merged ON report (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX report_case_newest ON report (case_id, sent_at DESC, reference DESC) WHERE case_id IS NOT NULL;
-- Work that is not done is a small part of all and is looked at most.
CREATE INDEX report_open_kind ON report (status, (finds[1]), sent_at DESC, reference DESC) WHERE status <> 'closed';
CREATE INDEX report_open_ward ON report (status, (finds[2]), sent_at DESC, reference DESC) WHERE status <> 'closed';
CREATE INDEX report_open_assignee ON report (assignee, status, sent_at DESC, reference DESC) WHERE status <> 'closed';

ALTER TABLE report_status ADD COLUMN sealed bytea; -- the note of whoever changed it

-- What staff did to a report beside its status, in order. Words are sealed with the report's key.
CREATE TABLE report_event (
  reference text NOT NULL REFERENCES report ON DELETE CASCADE,
  number integer NOT NULL,
  at timestamptz NOT NULL,
  kind text NOT NULL CHECK (kind IN ('assigned', 'note', 'edited', 'merged', 'unmerged', 'case')),
  by text NOT NULL,
  about text, -- 'staff:<id>', a reference, the field that was corrected, the id of a case; empty: nobody, no case
  sealed bytea,
  PRIMARY KEY (reference, number)
);

-- Two reports that somebody says belong together; the lesser reference stands first.
CREATE TABLE report_link (
  one text NOT NULL REFERENCES report ON DELETE CASCADE,
  other text NOT NULL REFERENCES report ON DELETE CASCADE,
  at timestamptz NOT NULL,
  by text NOT NULL,
  PRIMARY KEY (one, other),
  CHECK (one < other)
);
CREATE INDEX report_link_other ON report_link (other);

-- An earlier report that was opened with its receipt in a conversation: whatever is sent from there is related.
CREATE TABLE report_opening (
  conversation_id text NOT NULL REFERENCES conversation ON DELETE CASCADE,
  reference text NOT NULL REFERENCES report ON DELETE CASCADE,
  PRIMARY KEY (conversation_id, reference)
);
CREATE INDEX report_opening_reference ON report_opening (reference);

-- A change of many reports at once, and what each was before, so that it can be taken back.
CREATE TABLE report_batch (
  id text PRIMARY KEY,
  by text NOT NULL,
  at timestamptz NOT NULL,
  undone_at timestamptz
);
CREATE INDEX report_batch_at ON report_batch (at);
CREATE TABLE report_batch_item (
  batch_id text NOT NULL REFERENCES report_batch ON DELETE CASCADE,
  reference text NOT NULL REFERENCES report ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('status', 'assignee', 'case')),
  before text, -- status, staff id or id of a case; empty: none
  number integer NOT NULL, -- of the line of history that the change wrote
  PRIMARY KEY (batch_id, reference, kind)
);
CREATE INDEX report_batch_item_reference ON report_batch_item (reference);

-- A filter of the list that somebody keeps for themselves, sealed with their account's key.
CREATE TABLE saved_filter (
  staff_id text NOT NULL REFERENCES staff ON DELETE CASCADE,
  number integer NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (staff_id, number)
);
