/** What people agreed to: its wordings, and who agreed when. */
package org.hearsay.signup.consent;
