/** Tells who a mail that came back had been sent to, and why it came back. */
package org.hearsay.mail.bounce;
