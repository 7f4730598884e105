-- What staff and imports change of the shipped content. The newest version that can be read stands; older ones are the history.

CREATE TABLE content_version (
  kind text NOT NULL CHECK (kind IN ('directory', 'alerts', 'places')),
  version integer NOT NULL CHECK (version > 0),
  at timestamptz NOT NULL,
  by text NOT NULL CHECK (by ~ '^[A-Za-z0-9:_.-]{1,80}$'), -- 'command' or a staff id
  note text NOT NULL, -- why, for whoever reads the history
  body jsonb NOT NULL,
  PRIMARY KEY (kind, version)
);
