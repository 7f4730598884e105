-- Which conversation a thread of the Bot Framework is in now, in one row however many it had.

CREATE TABLE thread_conversation (
  thread text PRIMARY KEY, -- keyed hash of the channel's name and its id of the thread
  conversation_id text NOT NULL UNIQUE REFERENCES conversation ON DELETE CASCADE
);
