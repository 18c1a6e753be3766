CREATE TABLE half_made (number INTEGER PRIMARY KEY);
INSERT INTO no_such_table VALUES (1);
