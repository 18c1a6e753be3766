/**
 * Turns what arrived, plain text or HTML, into an article whose body is free of furniture.
 *
 * <p>{@link org.hearsay.reader.ReportReader} is what callers use; the packages below it are its
 * parts and may change at any time.
 */
package org.hearsay.reader;
