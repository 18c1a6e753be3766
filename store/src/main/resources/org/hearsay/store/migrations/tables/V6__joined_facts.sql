-- What the reports of each story say together, laid out for questions. All of it is derived from readings and from what
-- people ruled, story by story, and can be made again; only the numbers of changes mean something to those who ask.

-- One row for each transaction that changed what can be asked for. The number only grows.
CREATE TABLE changes (
  number BIGINT PRIMARY KEY,
  happened_at TEXT NOT NULL
);
CREATE INDEX changes_by_moment ON changes (happened_at);

-- Reports whose story is to be merged again, by the change that made it so.
CREATE TABLE stale_reports (
  report INTEGER PRIMARY KEY REFERENCES reports (number),
  marked BIGINT NOT NULL
);
INSERT INTO stale_reports (report, marked) SELECT number, 0 FROM reports;

-- The story in which a report was merged last, by the story's first member, and the change that this knew of.
CREATE TABLE joined_reports (
  report INTEGER PRIMARY KEY REFERENCES reports (number),
  story INTEGER NOT NULL REFERENCES reports (number),
  seen BIGINT NOT NULL
);
CREATE INDEX joined_reports_by_story ON joined_reports (story);

-- One row for each thing that can be asked for; one that is gone stays, without what it was.
CREATE TABLE joined_facts (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  story INTEGER NOT NULL REFERENCES reports (number),
  day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  on_timeline INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  doubt DOUBLE PRECISION,
  created BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  removed BIGINT,
  fingerprint TEXT NOT NULL,
  terms TEXT NOT NULL,
  json TEXT NOT NULL
);
CREATE UNIQUE INDEX joined_facts_by_id ON joined_facts (id, kind);
CREATE INDEX joined_facts_by_story ON joined_facts (story);
CREATE INDEX joined_facts_by_day ON joined_facts (kind, day, number) WHERE removed IS NULL;
CREATE INDEX joined_facts_by_origins ON joined_facts (kind, origins, number) WHERE removed IS NULL;
CREATE INDEX joined_facts_by_latitude ON joined_facts (kind, latitude, longitude) WHERE removed IS NULL AND latitude IS NOT NULL;
CREATE INDEX joined_facts_by_change ON joined_facts (changed, number);
CREATE INDEX joined_facts_by_doubt ON joined_facts (doubt, number) WHERE removed IS NULL AND doubt IS NOT NULL;

-- What a fact may be found by, in the order of the days: actor:Q1, country:ITA, type:meet, ...
CREATE TABLE joined_terms (
  term TEXT NOT NULL,
  kind TEXT NOT NULL,
  day INTEGER NOT NULL,
  fact INTEGER NOT NULL,
  PRIMARY KEY (term, kind, day, fact)
) ${keys_only};

-- The ids of what was joined into something with another id.
CREATE TABLE joined_parts (
  kind TEXT NOT NULL,
  part TEXT NOT NULL,
  fact INTEGER NOT NULL,
  PRIMARY KEY (part, kind, fact)
) ${keys_only};
CREATE INDEX joined_parts_by_fact ON joined_parts (fact);

-- Who did what to whom on which day, once for each pair; countries and names stand here so that they can be counted.
CREATE TABLE joined_pairs (
  fact INTEGER NOT NULL,
  position INTEGER NOT NULL,
  day INTEGER NOT NULL,
  source TEXT NOT NULL,
  source_name TEXT NOT NULL,
  source_country TEXT,
  target TEXT NOT NULL,
  target_name TEXT NOT NULL,
  target_country TEXT,
  type TEXT NOT NULL,
  goldstein DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (fact, position)
);
CREATE INDEX joined_pairs_by_day ON joined_pairs (day);
CREATE INDEX joined_pairs_by_country ON joined_pairs (source_country, target_country, day);
