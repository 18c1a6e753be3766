/**
 * Bylines, agency credits and datelines: who wrote a report, who carried it, and where and when.
 */
package org.hearsay.reader.credit;
