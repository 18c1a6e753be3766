/** The commands that ask what many reports say together, and those by which people put it right. */
package org.hearsay.cli.crisis;
