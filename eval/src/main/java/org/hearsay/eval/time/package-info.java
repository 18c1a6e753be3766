/** Gold readers and the scorer of time expressions: TimeML files and MEANTIME. */
package org.hearsay.eval.time;
