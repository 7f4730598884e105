-- Staff who take conversations over: what they can do, the handoffs, and what a desk remembers.

ALTER TABLE staff
  ADD COLUMN teams text[] NOT NULL DEFAULT '{}', -- ids of content; empty: every team
  ADD COLUMN skills text[] NOT NULL DEFAULT '{}', -- codes such as 'language:pl', 'fraud', 'area:E05001234', 'woman'
  ADD COLUMN most_chats integer NOT NULL DEFAULT 4 CHECK (most_chats BETWEEN 0 AND 50);

CREATE TABLE handoff (
  id text PRIMARY KEY,
  conversation_id text NOT NULL REFERENCES conversation ON DELETE CASCADE,
  state text NOT NULL CHECK (state IN ('waiting', 'with-staff', 'wrap-up', 'closed')),
  reason text NOT NULL CHECK (
    reason IN ('asked', 'unsure', 'danger', 'disclosure', 'complaint', 'call-back', 'interpreter', 'out-of-scope')
  ),
  urgency smallint NOT NULL, -- 0 danger, 1 disclosure, 2 everything else
  team text NOT NULL, -- id of content
  needs text[] NOT NULL, -- skills that whoever takes it must have
  restricted boolean NOT NULL, -- for specialists only (S8)
  training boolean NOT NULL DEFAULT false, -- a drill: never in a live queue
  topic text,
  language text NOT NULL,
  asked_at timestamptz NOT NULL,
  queued_at timestamptz NOT NULL, -- start of the present wait
  reminded_at timestamptz, -- when the resident was last told the numbers while waiting
  holder text REFERENCES staff ON DELETE SET NULL,
  lease_until timestamptz, -- of the holder; past it the conversation is back in the queue
  answered_at timestamptz, -- first words of staff
  ended_at timestamptz,
  outcome text,
  satisfaction smallint CHECK (satisfaction BETWEEN 1 AND 5),
  staff_seen integer NOT NULL DEFAULT 0, -- sequence up to which the holder has read
  resident_seen integer NOT NULL DEFAULT 0,
  events integer NOT NULL DEFAULT 0 -- number of its last event
);
CREATE UNIQUE INDEX handoff_open ON handoff (conversation_id) WHERE state <> 'closed';
CREATE INDEX handoff_conversation ON handoff (conversation_id);
CREATE INDEX handoff_queue ON handoff (urgency, queued_at, id) WHERE state = 'waiting';
CREATE INDEX handoff_held ON handoff (holder) WHERE state IN ('with-staff', 'wrap-up');
CREATE INDEX handoff_lease ON handoff (lease_until) WHERE state = 'with-staff';

-- What happened to a handoff, in order; a note is sealed with the conversation's key.
CREATE TABLE handoff_event (
  handoff_id text NOT NULL REFERENCES handoff ON DELETE CASCADE,
  number integer NOT NULL,
  at timestamptz NOT NULL,
  kind text NOT NULL CHECK (kind ~ '^[a-z-]{1,40}$'),
  by text NOT NULL, -- 'resident', 'service' or 'staff:<id>'
  about text, -- whom or what it went to: 'staff:<id>', 'team:<id>', 'bot', an outcome
  sealed bytea,
  PRIMARY KEY (handoff_id, number)
);

CREATE TABLE case_note (
  conversation_id text NOT NULL REFERENCES conversation ON DELETE CASCADE,
  number integer NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (conversation_id, number)
);

-- What somebody has written and not sent yet; it outlives a reload and an ended session.
CREATE TABLE desk_draft (
  staff_id text NOT NULL REFERENCES staff ON DELETE CASCADE,
  conversation_id text NOT NULL REFERENCES conversation ON DELETE CASCADE,
  at timestamptz NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (staff_id, conversation_id)
);

-- Who is at a desk. Nobody is there whose desk has been silent for longer than a lease.
CREATE TABLE desk_presence (
  staff_id text PRIMARY KEY REFERENCES staff ON DELETE CASCADE,
  status text NOT NULL CHECK (status IN ('available', 'away', 'break')),
  seen_at timestamptz NOT NULL,
  viewing text -- id of the conversation that is open on the desk
);

ALTER TABLE content_version DROP CONSTRAINT content_version_kind_check;
ALTER TABLE content_version ADD CONSTRAINT content_version_kind_check
  CHECK (kind IN ('directory', 'alerts', 'places', 'teams', 'quick-replies'));
