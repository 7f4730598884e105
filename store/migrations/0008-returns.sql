-- A resident who comes back and asks for a person again reaches the same team; who had them is remembered, and it shows.

ALTER TABLE handoff
  ADD COLUMN came_back boolean NOT NULL DEFAULT false,
  ADD COLUMN had_by text REFERENCES staff ON DELETE SET NULL;
CREATE INDEX handoff_rated ON handoff (ended_at) WHERE satisfaction IS NOT NULL;
