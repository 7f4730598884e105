-- Who may do what: roles instead of one role and a mark. An administrator of before may go on reading reports, as a supervisor.
ALTER TABLE staff ADD COLUMN roles text[] NOT NULL DEFAULT '{}'
  CHECK (roles <@ ARRAY['agent', 'specialist', 'supervisor', 'editor', 'administrator', 'auditor']);
UPDATE staff SET roles =
  CASE role WHEN 'administrator' THEN ARRAY['administrator', 'supervisor'] ELSE ARRAY['agent'] END
  || CASE WHEN trained THEN ARRAY['specialist'] ELSE ARRAY[]::text[] END;
ALTER TABLE staff DROP COLUMN role, DROP COLUMN trained;
