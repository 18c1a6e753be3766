/** How the shapes of this module write and read JSON, and hash texts. */
package org.hearsay.record.json;
