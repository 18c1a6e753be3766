package org.hearsay.store;

import java.time.Instant;

/**
 * A report of the store, without what was read in it.
 *
 * @param id the report's id
 * @param storedAt when it came first
 */
public record StoredReport(String id, Instant storedAt) {}
