/**
 * What an HTML page says about its report outside the text: title, date, publisher, writer,
 * address.
 */
package org.hearsay.reader.metadata;
