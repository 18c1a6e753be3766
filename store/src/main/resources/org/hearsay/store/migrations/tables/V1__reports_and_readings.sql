-- ${blob} is the type of bytes. Everything else is the same in SQLite and PostgreSQL.
-- Numbers are given in order of arrival and mean nothing outside this store; ids and keys are hashes of content.

CREATE TABLE engines (
  number INTEGER PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  first_used TEXT NOT NULL
);

CREATE TABLE reports (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  stored_at TEXT NOT NULL
);

-- One reading of one report by one engine with one publication date and title. Never changed but for is_current.
CREATE TABLE readings (
  number INTEGER PRIMARY KEY,
  reading_key TEXT NOT NULL UNIQUE,
  report INTEGER NOT NULL REFERENCES reports (number),
  engine INTEGER NOT NULL REFERENCES engines (number),
  is_current INTEGER NOT NULL,
  url TEXT,
  publisher TEXT,
  title TEXT,
  byline TEXT,
  credit TEXT,
  dateline TEXT,
  published TEXT,
  published_at TEXT,
  retrieved_at TEXT,
  published_basis TEXT NOT NULL,
  language TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  text_length INTEGER NOT NULL,
  keeps TEXT NOT NULL,
  missing TEXT NOT NULL,
  paragraphs TEXT NOT NULL,
  notice TEXT,
  record ${blob} NOT NULL,
  record_hash TEXT NOT NULL,
  stored_at TEXT NOT NULL
);
CREATE INDEX readings_by_report ON readings (report);
CREATE INDEX readings_by_day ON readings (published, report);
CREATE INDEX readings_by_url ON readings (url);
CREATE INDEX readings_by_text ON readings (text_hash);
CREATE UNIQUE INDEX readings_current ON readings (report) WHERE is_current = 1;

-- Reports at one address, in the order in which they were published; derived from the current readings.
CREATE TABLE versions (
  url TEXT NOT NULL,
  position INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES reports (number),
  previous INTEGER REFERENCES reports (number),
  kind TEXT NOT NULL,
  changes TEXT NOT NULL,
  PRIMARY KEY (url, position)
);
CREATE INDEX versions_by_report ON versions (report);

CREATE TABLE crisis_reports (
  crisis TEXT NOT NULL,
  report INTEGER NOT NULL REFERENCES reports (number),
  PRIMARY KEY (crisis, report)
);

-- What people say against or beyond the engine. Only ever added to: taking back is a row of its own.
CREATE TABLE corrections (
  id TEXT PRIMARY KEY,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  subject TEXT NOT NULL,
  fact TEXT,
  begins INTEGER,
  ends INTEGER,
  quote TEXT,
  field TEXT NOT NULL,
  new_value TEXT,
  why TEXT NOT NULL,
  undoes TEXT REFERENCES corrections (id)
);
CREATE INDEX corrections_by_subject ON corrections (subject);

-- One row for each time that something was taken in; the counts are those of the last commit.
CREATE TABLE runs (
  number INTEGER PRIMARY KEY,
  begun_at TEXT NOT NULL,
  ended_at TEXT,
  engine TEXT NOT NULL,
  crisis TEXT,
  inputs INTEGER NOT NULL,
  accepted INTEGER NOT NULL,
  known INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  failed INTEGER NOT NULL
);

-- What became of each input; the same outcome of the same input is kept once.
CREATE TABLE inputs (
  input_key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT,
  report TEXT,
  run INTEGER NOT NULL REFERENCES runs (number)
);
CREATE INDEX inputs_by_name ON inputs (name);
