CREATE TABLE joined_words (
  fact INTEGER PRIMARY KEY,
  words TSVECTOR NOT NULL
);
CREATE INDEX joined_words_by_word ON joined_words USING GIN (words);
