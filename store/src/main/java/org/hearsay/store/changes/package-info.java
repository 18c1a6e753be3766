/** What became different in a store, and which stories are to be merged again for it. */
package org.hearsay.store.changes;
