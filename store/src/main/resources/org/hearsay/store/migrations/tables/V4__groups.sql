-- Which reports carry one text and which tell of one thing: derived from the reports and from what people ruled.
-- ${keys_only} lets a table be its own key where the database can.

-- All that deciding about pairs of reports needs; of the reading that stands for the report.
CREATE TABLE sketches (
  report INTEGER PRIMARY KEY REFERENCES reports (number),
  sketch ${blob} NOT NULL
);

-- The group a report is in, by its member with the smallest id; what people confirmed is not in it.
CREATE TABLE report_groups (
  report INTEGER PRIMARY KEY REFERENCES reports (number),
  day INTEGER NOT NULL,
  origin INTEGER NOT NULL REFERENCES reports (number),
  story INTEGER NOT NULL REFERENCES reports (number)
);
CREATE INDEX report_groups_by_origin ON report_groups (origin);
CREATE INDEX report_groups_by_story ON report_groups (story, day);
CREATE INDEX report_groups_by_day ON report_groups (day);

-- What reports are found by when another comes; those of one day lie together.
CREATE TABLE sketch_keys (
  day INTEGER NOT NULL,
  sketch_key BIGINT NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (day, sketch_key, report)
) ${keys_only};
