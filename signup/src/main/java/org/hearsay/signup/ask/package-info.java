/** From a form that somebody sent to the first mail. */
package org.hearsay.signup.ask;
