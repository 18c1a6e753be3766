/** Sends signed JSON to a program's address. */
package org.hearsay.mail.webhook;
