/** What subscribers do by the links in their mails, and the operator for them. */
package org.hearsay.signup.manage;
