/** The commands for those who run a server: lists of readers, their consents, and sending. */
package org.hearsay.cli.readers;
