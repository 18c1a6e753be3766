/** How the shapes of this module write and read JSON; of no use outside it. */
package org.hearsay.record.json;
