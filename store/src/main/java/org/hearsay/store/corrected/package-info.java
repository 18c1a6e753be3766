/** Records as people corrected them; what the engine read stays beside. */
package org.hearsay.store.corrected;
