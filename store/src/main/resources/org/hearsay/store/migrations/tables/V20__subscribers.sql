-- Who signed up for which news, and all that shows that they wanted it. Moments are UTC with milliseconds, so that their order
-- is that of their letters. No answer of the API about reports depends on these tables.

-- What can be signed up for: a crisis, or a search that was kept.
CREATE TABLE mailing_lists (
  name TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  question TEXT NOT NULL,
  is_open INTEGER NOT NULL,
  made_at TEXT NOT NULL
);

-- Every wording of the consent that was ever shown; the newest is the one that is shown.
CREATE TABLE consent_texts (
  version INTEGER PRIMARY KEY,
  text_hash TEXT NOT NULL,
  words TEXT NOT NULL,
  since TEXT NOT NULL
);

-- Random keys of this store: with them forms are signed and addresses hashed.
CREATE TABLE signup_secrets (
  name TEXT PRIMARY KEY,
  secret TEXT NOT NULL
);

-- Forms that were sent and not looked at yet. Each is kept the same way, whoever is named, and gone when it was seen to.
CREATE TABLE signup_requests (
  id TEXT PRIMARY KEY,
  list TEXT NOT NULL REFERENCES mailing_lists (name),
  address TEXT NOT NULL,
  frequency TEXT NOT NULL,
  language TEXT NOT NULL,
  text_version INTEGER NOT NULL REFERENCES consent_texts (version),
  client TEXT NOT NULL,
  agent TEXT NOT NULL,
  form_url TEXT NOT NULL,
  asked_at TEXT NOT NULL
);

-- What counts against a limit: mails to an address, forms of a client. Only hashes, for a day.
CREATE TABLE signup_counts (
  what TEXT NOT NULL,
  key_hash TEXT NOT NULL,
  counted_at TEXT NOT NULL
);
CREATE INDEX signup_counts_by_key ON signup_counts (what, key_hash, counted_at);

-- told_change is the change of the store that its news begin after; looked the last period in which there was nothing to send.
CREATE TABLE subscriptions (
  id TEXT PRIMARY KEY,
  list TEXT NOT NULL REFERENCES mailing_lists (name),
  address TEXT NOT NULL,
  address_hash TEXT NOT NULL,
  frequency TEXT NOT NULL,
  language TEXT NOT NULL,
  state TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  confirmed_at TEXT,
  ended_at TEXT,
  told_change BIGINT NOT NULL,
  looked TEXT NOT NULL,
  UNIQUE (list, address_hash)
);
CREATE INDEX subscriptions_by_address ON subscriptions (address_hash);
CREATE INDEX subscriptions_by_state ON subscriptions (state, asked_at);

-- What somebody agreed to or took back. Rows are added and never changed; erasing an address removes its rows.
CREATE TABLE consents (
  number INTEGER PRIMARY KEY,
  subscription TEXT NOT NULL REFERENCES subscriptions (id),
  list TEXT NOT NULL,
  address TEXT NOT NULL,
  act TEXT NOT NULL,
  frequency TEXT NOT NULL,
  text_version INTEGER NOT NULL REFERENCES consent_texts (version),
  text_hash TEXT NOT NULL,
  form_url TEXT NOT NULL,
  client TEXT NOT NULL,
  agent TEXT NOT NULL,
  happened_at TEXT NOT NULL
);
CREATE INDEX consents_by_subscription ON consents (subscription, number);

-- What links in mails are known by: only hashes.
CREATE TABLE signup_tokens (
  token_hash TEXT PRIMARY KEY,
  subscription TEXT NOT NULL REFERENCES subscriptions (id),
  purpose TEXT NOT NULL,
  made_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  used_at TEXT
);
CREATE INDEX signup_tokens_by_subscription ON signup_tokens (subscription);

-- Addresses that are never written to again: only hashes.
CREATE TABLE suppressions (
  address_hash TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  since TEXT NOT NULL
);

-- Where else the same news are sent to.
CREATE TABLE webhooks (
  id TEXT PRIMARY KEY,
  list TEXT NOT NULL REFERENCES mailing_lists (name),
  url TEXT NOT NULL,
  secret TEXT NOT NULL,
  frequency TEXT NOT NULL,
  made_at TEXT NOT NULL,
  ended_at TEXT,
  told_change BIGINT NOT NULL,
  looked TEXT NOT NULL
);

-- Every message, before it is sent: one for each recipient, kind and period. The words go when their end is known.
CREATE TABLE outbox (
  message_id TEXT PRIMARY KEY,
  recipient TEXT NOT NULL,
  kind TEXT NOT NULL,
  period TEXT NOT NULL,
  since_change BIGINT NOT NULL,
  until_change BIGINT NOT NULL,
  state TEXT NOT NULL,
  message TEXT,
  attempts INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  ended_at TEXT,
  answer TEXT,
  UNIQUE (recipient, kind, period)
);
CREATE INDEX outbox_by_state ON outbox (state, due_at);
