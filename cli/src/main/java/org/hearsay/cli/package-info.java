/** The hearsay command: arguments in, records out, no domain logic. */
package org.hearsay.cli;
