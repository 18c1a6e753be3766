/** The commands that make digests and send them. */
package org.hearsay.cli.digest;
