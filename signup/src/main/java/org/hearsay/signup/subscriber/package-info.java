/** Who gets which news, and by which links they say so. */
package org.hearsay.signup.subscriber;
