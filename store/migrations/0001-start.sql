-- Everything the assistant remembers. Free text, contact data and answers live only in columns named `sealed`.
-- Sealed bytes do not compress, so their storage is EXTERNAL: the database does not try.

CREATE TABLE sealing_key (
  owner text PRIMARY KEY, -- 'conversation:<id>', 'report:<reference>', 'staff:<id>'
  ring_version integer NOT NULL,
  wrapped bytea NOT NULL
);

CREATE TABLE key_ring_mark (
  ring_version integer PRIMARY KEY, -- 0 is the root that indexes are derived from
  fingerprint bytea NOT NULL
);

CREATE TABLE conversation (
  id text PRIMARY KEY,
  user_id text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  holder text NOT NULL DEFAULT 'bot' CHECK (holder IN ('bot', 'staff')),
  language text NOT NULL,
  channel text NOT NULL,
  sensitivity text NOT NULL DEFAULT 'ordinary' CHECK (sensitivity IN ('ordinary', 'protected')),
  last_sequence integer NOT NULL DEFAULT 0,
  last_reference text,
  opened_at timestamptz NOT NULL,
  last_active_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_how text CHECK (ended_how IN ('exit', 'idle', 'closed')),
  sealed bytea NOT NULL
) WITH (fillfactor = 70); -- room for a new version of the row on its own page: a turn touches no index
ALTER TABLE conversation ALTER COLUMN sealed SET STORAGE EXTERNAL;
CREATE INDEX conversation_opened ON conversation (opened_at);
CREATE INDEX conversation_protected ON conversation (opened_at) WHERE sensitivity = 'protected';

CREATE TABLE message (
  conversation_id text NOT NULL REFERENCES conversation ON DELETE CASCADE,
  sequence integer NOT NULL CHECK (sequence > 0),
  sender text NOT NULL CHECK (sender IN ('resident', 'bot', 'staff', 'service')),
  at timestamptz NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (conversation_id, sequence)
);
ALTER TABLE message ALTER COLUMN sealed SET STORAGE EXTERNAL;

CREATE TABLE turn (
  conversation_id text NOT NULL REFERENCES conversation ON DELETE CASCADE,
  client_message_id text NOT NULL,
  outcome text NOT NULL,
  sequence integer NOT NULL, -- of the resident's message; the replies follow it
  replies integer NOT NULL,
  PRIMARY KEY (conversation_id, client_message_id)
);

CREATE TABLE receipt_secret (
  conversation_id text PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,
  expires_at timestamptz NOT NULL,
  sealed bytea NOT NULL
);

CREATE TABLE report (
  reference text PRIMARY KEY,
  receipt_hash text NOT NULL,
  topic text NOT NULL,
  form_version integer NOT NULL,
  status text NOT NULL CHECK (status IN ('received', 'being-looked-at', 'passed-on', 'closed')),
  sent_at timestamptz NOT NULL,
  conversation_id text, -- none for a protected conversation: only the report is kept
  additions integer NOT NULL DEFAULT 0,
  finds text[] NOT NULL, -- keyed hashes, never the terms themselves
  sealed bytea NOT NULL
);
ALTER TABLE report ALTER COLUMN sealed SET STORAGE EXTERNAL;
CREATE INDEX report_newest ON report (sent_at DESC, reference DESC);
CREATE INDEX report_status_newest ON report (status, sent_at DESC, reference DESC);
CREATE INDEX report_finds ON report USING gin (finds);
CREATE INDEX report_conversation ON report (conversation_id) WHERE conversation_id IS NOT NULL;

CREATE TABLE report_status (
  reference text NOT NULL REFERENCES report ON DELETE CASCADE,
  number integer NOT NULL,
  status text NOT NULL CHECK (status IN ('received', 'being-looked-at', 'passed-on', 'closed')),
  at timestamptz NOT NULL,
  by text NOT NULL, -- a staff id, or 'resident' for the first one
  PRIMARY KEY (reference, number)
);

CREATE TABLE addition (
  reference text NOT NULL REFERENCES report ON DELETE CASCADE,
  number integer NOT NULL,
  at timestamptz NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (reference, number)
);

-- Ids only; the pattern keeps words out.
CREATE TABLE audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  actor text NOT NULL CHECK (actor ~ '^[A-Za-z0-9:_.-]{1,80}$'),
  action text NOT NULL CHECK (action ~ '^[a-z0-9:.-]{1,80}$'),
  subject text NOT NULL CHECK (subject ~ '^[A-Za-z0-9:_.-]{1,120}$'),
  chain bigint, -- place in the chain; empty until the chain job has been
  hash bytea
);
CREATE UNIQUE INDEX audit_chain ON audit (chain) WHERE chain IS NOT NULL;
CREATE INDEX audit_unchained ON audit (id) WHERE chain IS NULL;
CREATE INDEX audit_subject ON audit (subject, id DESC);
CREATE INDEX audit_at ON audit (at);

CREATE TABLE audit_head (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  chain bigint NOT NULL,
  hash bytea NOT NULL,
  first_chain bigint NOT NULL, -- the oldest row that retention has left
  before_first bytea NOT NULL -- the hash that the oldest row builds on
);

CREATE TABLE attempt (
  kind text NOT NULL,
  key_hash text NOT NULL,
  minute timestamptz NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (kind, key_hash, minute)
);
CREATE INDEX attempt_minute ON attempt (minute);

CREATE TABLE staff (
  id text PRIMARY KEY,
  email_index text NOT NULL UNIQUE,
  role text NOT NULL CHECK (role IN ('administrator', 'staff')),
  password_hash text NOT NULL,
  one_time_until timestamptz, -- set while the password is a one-time one
  created_at timestamptz NOT NULL,
  sealed bytea NOT NULL -- name and e-mail address
);

CREATE TABLE staff_session (
  token_hash bytea PRIMARY KEY,
  staff_id text NOT NULL REFERENCES staff ON DELETE CASCADE,
  started_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL
);
CREATE INDEX staff_session_staff ON staff_session (staff_id);

CREATE TABLE retention_run (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  removed jsonb NOT NULL
);

CREATE TABLE heartbeat (
  node text PRIMARY KEY,
  at timestamptz NOT NULL
);
