/**
 * Web archives (WARC 1.0 and 1.1, ISO 28500): the records are cut out here, so that damage to one
 * stays with it, and each is taken apart by jwarc.
 */
package org.hearsay.reader.warc;
