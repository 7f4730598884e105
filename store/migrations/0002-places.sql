-- Open data about places (ONS, Ordnance Survey): whose a postcode and a point are. An import replaces it whole.

CREATE TABLE place_postcode (
  postcode text NOT NULL, -- 'DE11 8AA'
  inside boolean NOT NULL, -- in the district of this deployment
  district text, -- ONS code, where the data says it
  ward text, -- ONS code, of those inside
  CONSTRAINT place_postcode_pkey PRIMARY KEY (postcode)
);

CREATE TABLE place_area (
  code text PRIMARY KEY, -- ONS code
  kind text NOT NULL CHECK (kind IN ('ward', 'district')),
  name text NOT NULL,
  boundary jsonb NOT NULL -- GeoJSON geometry in WGS84
);

CREATE TABLE place_import (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  district text NOT NULL,
  postcodes integer NOT NULL,
  areas integer NOT NULL
);
