-- Only the index: the words stand in the facts.
CREATE VIRTUAL TABLE joined_words USING fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
