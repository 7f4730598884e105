-- An external hub may carry a handoff, and threads of the Bot Framework are written to from the outbox.

ALTER TABLE handoff
  ADD COLUMN hub boolean NOT NULL DEFAULT false, -- may be sent to the hub
  ADD COLUMN hub_sent integer, -- sequence up to which the hub has the messages; none: it was not asked yet
  ADD COLUMN hub_over boolean NOT NULL DEFAULT false, -- the hub knows that it is over
  ADD COLUMN hub_due timestamptz; -- since when something is to be sent and could not be
CREATE INDEX handoff_hub ON handoff (conversation_id) WHERE hub OR hub_sent IS NOT NULL;

-- Until when the hub says that somebody is there.
CREATE TABLE hub_presence (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  available_until timestamptz NOT NULL
);

-- Where a thread of the Bot Framework is written to, from the resident's last message on; what was sent of staff's words.
CREATE TABLE bot_thread (
  conversation_id text PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,
  channel text NOT NULL,
  sealed bytea NOT NULL, -- the conversation reference
  sent integer NOT NULL -- sequence up to which the thread has the messages
);
