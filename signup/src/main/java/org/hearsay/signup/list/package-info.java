/** What can be signed up for. */
package org.hearsay.signup.list;
