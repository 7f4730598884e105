-- The switch: the newest row says whether residents are served, and why not.
CREATE TABLE switch_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  by text NOT NULL,
  off boolean NOT NULL,
  reason text NOT NULL -- staff's own words about the service, for staff
);
