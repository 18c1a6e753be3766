/** Keeps the tables of joined facts in step with the reports of a store. */
package org.hearsay.query.refresh;
