/** Answers over HTTP what the commands answer on the command line. */
package org.hearsay.server;
