/** The pages of signing up: plain HTML that needs no script. */
package org.hearsay.signup.page;
