-- Signing in: a second step, sessions of an identity provider, and what may be used once only.
ALTER TABLE staff
  ALTER COLUMN password_hash DROP NOT NULL, -- who signs in through a provider has none
  ADD COLUMN provider_index text UNIQUE, -- keyed hash of the provider's address and its name for the account
  ADD COLUMN second_step_since timestamptz, -- set once a code of the app was right
  ADD COLUMN last_code bigint NOT NULL DEFAULT 0, -- the time step of the last code that was used
  ADD COLUMN recovery_codes text[] NOT NULL DEFAULT '{}'; -- keyed hashes of those that are left

ALTER TABLE staff_session
  ADD COLUMN needs_code boolean NOT NULL DEFAULT false, -- the password was right, the second step is to come
  ADD COLUMN provider_session text, -- keyed hash of the provider's name for it
  ADD COLUMN sealed bytea; -- what signing out at the provider needs
CREATE INDEX staff_session_provider ON staff_session (provider_session) WHERE provider_session IS NOT NULL;

CREATE TABLE used_once (
  key text PRIMARY KEY, -- keyed hash
  until timestamptz NOT NULL -- afterwards it would be refused for its age
);
