-- The main fields of each fact, so that questions need not open the records. All can be made again from the records.

CREATE TABLE actors (
  reading INTEGER NOT NULL REFERENCES readings (number),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  country TEXT,
  sector TEXT,
  role TEXT,
  wikidata TEXT,
  affiliation TEXT,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (reading, id)
);
CREATE INDEX actors_by_name ON actors (name);

CREATE TABLE places (
  reading INTEGER NOT NULL REFERENCES readings (number),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT,
  geonames INTEGER,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  place_precision TEXT,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (reading, id)
);
CREATE INDEX places_by_name ON places (name);

CREATE TABLE times (
  reading INTEGER NOT NULL REFERENCES readings (number),
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  timex TEXT NOT NULL,
  starts TEXT,
  ends TEXT,
  basis TEXT NOT NULL,
  PRIMARY KEY (reading, id)
);

CREATE TABLE quantities (
  reading INTEGER NOT NULL REFERENCES readings (number),
  id TEXT NOT NULL,
  low DOUBLE PRECISION,
  high DOUBLE PRECISION,
  approximate INTEGER NOT NULL,
  unit TEXT NOT NULL,
  measure TEXT NOT NULL,
  counted TEXT,
  PRIMARY KEY (reading, id)
);
CREATE INDEX quantities_by_measure ON quantities (measure);

CREATE TABLE claims (
  reading INTEGER NOT NULL REFERENCES readings (number),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  act TEXT NOT NULL,
  source TEXT,
  unresolved TEXT,
  content TEXT NOT NULL,
  said_on TEXT,
  place TEXT,
  inside TEXT,
  PRIMARY KEY (reading, id)
);
CREATE INDEX claims_by_act ON claims (act);

CREATE TABLE events (
  reading INTEGER NOT NULL REFERENCES readings (number),
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  modes TEXT NOT NULL,
  status TEXT NOT NULL,
  change TEXT,
  place TEXT,
  starts TEXT,
  ends TEXT,
  held_by TEXT NOT NULL,
  says TEXT,
  quote TEXT NOT NULL,
  PRIMARY KEY (reading, id)
);
CREATE INDEX events_by_day ON events (starts);

CREATE TABLE meetings (
  reading INTEGER NOT NULL REFERENCES readings (number),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  place TEXT,
  starts TEXT,
  ends TEXT,
  status TEXT NOT NULL,
  sequence INTEGER,
  PRIMARY KEY (reading, id)
);
CREATE INDEX meetings_by_day ON meetings (starts);

CREATE TABLE disputes (
  reading INTEGER NOT NULL REFERENCES readings (number),
  position INTEGER NOT NULL,
  claim TEXT,
  event TEXT,
  answers TEXT NOT NULL,
  relation TEXT NOT NULL,
  PRIMARY KEY (reading, position)
);

-- Who takes part in which fact, and as what: actor, recipient, host, source, about, via, participant.
CREATE TABLE parties (
  reading INTEGER NOT NULL REFERENCES readings (number),
  fact TEXT NOT NULL,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  actor TEXT NOT NULL,
  PRIMARY KEY (reading, fact, role, position)
);
