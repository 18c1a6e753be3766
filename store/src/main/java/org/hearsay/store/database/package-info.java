/** The database below the store: where it lies, how it is opened, migrated and written to. */
package org.hearsay.store.database;
