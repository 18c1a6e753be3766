-- When somebody last asked what had changed.
CREATE TABLE visits (
  visitor TEXT PRIMARY KEY,
  visited_at TEXT NOT NULL
);

-- What a server gave to recognize the version of a page or feed that was read last.
CREATE TABLE watched (
  address TEXT PRIMARY KEY,
  entity_tag TEXT,
  last_modified TEXT,
  checked_at TEXT NOT NULL
);
