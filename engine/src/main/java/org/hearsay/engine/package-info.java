/** The one entry to the default pipeline and the assembly of its layers into a crisis record. */
package org.hearsay.engine;
