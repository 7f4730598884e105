-- What machines translated of a conversation, sealed with its key, so that nothing is asked twice. Gone with the conversation,
-- or after 30 days.
CREATE TABLE translation (
  conversation_id text NOT NULL REFERENCES conversation ON DELETE CASCADE,
  hash text NOT NULL, -- keyed, of the text and its two languages
  at timestamptz NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (conversation_id, hash)
);
CREATE INDEX translation_at ON translation (at);

-- How many characters went to an engine on a day (UTC). Numbers alone.
CREATE TABLE translation_use (
  engine text NOT NULL,
  day date NOT NULL,
  characters bigint NOT NULL,
  PRIMARY KEY (engine, day)
);

-- What a machine made of the words of a report that are not in English, sealed with the report's key; the report stays as it is.
CREATE TABLE report_translation (
  reference text PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  at timestamptz NOT NULL,
  sealed bytea NOT NULL
);

-- Who may read a protected conversation to translate it: the engines that its resident agreed to.
ALTER TABLE handoff ADD COLUMN translators text[] NOT NULL DEFAULT '{}';
