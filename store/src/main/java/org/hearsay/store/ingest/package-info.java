/** Takes inputs in: reads each, has its record made, keeps it, and accounts for every one. */
package org.hearsay.store.ingest;
