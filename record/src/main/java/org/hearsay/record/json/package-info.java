/** How the shapes of this module, and the exports, write and read JSON. */
package org.hearsay.record.json;
