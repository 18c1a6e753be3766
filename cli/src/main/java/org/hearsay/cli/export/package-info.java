/** Writes what a store holds in the formats of others. */
package org.hearsay.cli.export;
