/** Leads what waits in the outbox to mail servers and programs, and what is new into it. */
package org.hearsay.signup.carry;
