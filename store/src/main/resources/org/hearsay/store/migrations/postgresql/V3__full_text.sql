CREATE TABLE report_words (
  report INTEGER PRIMARY KEY REFERENCES reports (number),
  words TSVECTOR NOT NULL
);
CREATE INDEX report_words_by_word ON report_words USING GIN (words);
