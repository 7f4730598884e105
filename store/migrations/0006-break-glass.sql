-- Restricted cases that somebody who is no specialist opened with a reason; and the audit of staff, found by who did it.
CREATE TABLE break_glass (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  staff_id text NOT NULL, -- kept when the account goes
  subject text NOT NULL, -- 'report:<reference>', 'conversation:<id>': also whose key seals the reason
  at timestamptz NOT NULL,
  until timestamptz NOT NULL,
  sealed bytea NOT NULL -- the reason; unreadable once the case is gone
);
CREATE INDEX break_glass_open ON break_glass (staff_id, subject, until);
CREATE INDEX break_glass_at ON break_glass (at DESC);

CREATE INDEX audit_by_staff ON audit (actor, id DESC) WHERE actor LIKE 'staff:%';
