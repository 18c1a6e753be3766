/** Messages and what became of them, whatever they are sent with. */
package org.hearsay.mail;
