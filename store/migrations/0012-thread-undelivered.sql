-- Messages that a channel did not take, for staff to see. What comes after them goes on.

ALTER TABLE bot_thread ADD COLUMN undelivered integer[] NOT NULL DEFAULT '{}'; -- sequences of the conversation
