-- The facts of one kind that became different last.
CREATE INDEX joined_facts_by_kind_and_change ON joined_facts (kind, changed, number) WHERE removed IS NULL;
