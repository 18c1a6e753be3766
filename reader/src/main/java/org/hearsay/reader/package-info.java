/** Turns what arrived, plain text or HTML, into an article whose body is free of furniture. */
package org.hearsay.reader;
