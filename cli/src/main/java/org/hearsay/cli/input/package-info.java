/** The inputs that a command line names. */
package org.hearsay.cli.input;
