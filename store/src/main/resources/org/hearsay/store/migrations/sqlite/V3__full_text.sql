-- Only the index: the words stand in the records.
CREATE VIRTUAL TABLE report_words USING fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
