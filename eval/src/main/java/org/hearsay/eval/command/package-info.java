/** The {@code hearsay eval} command. */
package org.hearsay.eval.command;
