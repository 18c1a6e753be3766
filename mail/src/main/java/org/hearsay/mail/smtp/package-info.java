/** Sends messages to a mail server. */
package org.hearsay.mail.smtp;
