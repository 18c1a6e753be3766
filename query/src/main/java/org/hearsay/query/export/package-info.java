/** The records of a store in formats that others read. */
package org.hearsay.query.export;
