-- Keys of programs that ask the server; of each only the hash is kept. No answer depends on them.
CREATE TABLE api_keys (
  name TEXT PRIMARY KEY,
  key_hash TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  used_at TEXT,
  revoked_at TEXT
);
