/** Answers questions from the tables of joined facts. */
package org.hearsay.query.tables;
