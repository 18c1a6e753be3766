/** What is to be sent and what became of it: one row for each recipient, kind and period. */
package org.hearsay.signup.outbox;
