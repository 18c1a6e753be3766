/** Looks after a whole store: checks it, copies it, exports it, has it read again. */
package org.hearsay.store.maintenance;
