/**
 * The one entry for many reports: files, folders and streams of any format, told apart by content,
 * read one report at a time.
 */
package org.hearsay.reader.input;
