/**
 * Who wants which news by mail, and shows that they do.
 *
 * <p>A form is taken by {@code ask.Asking} and seen to later by {@code ask.Settling}; the link of
 * the first mail leads to {@code manage.Confirming}, those of all others to {@code
 * manage.Preferences}. What is to be sent waits in {@code outbox}. All state is in the store.
 */
package org.hearsay.signup;
