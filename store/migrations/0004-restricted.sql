-- Records that only trained staff read (a call back about abuse, whatever was sent from a protected conversation).

ALTER TABLE report ADD COLUMN restricted boolean NOT NULL DEFAULT false;
CREATE INDEX report_restricted_newest ON report (sent_at DESC, reference DESC) WHERE restricted;

ALTER TABLE staff ADD COLUMN trained boolean NOT NULL DEFAULT false;
