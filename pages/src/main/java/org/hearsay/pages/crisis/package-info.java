/** What the pages of a crisis share: its facts by id, and the words for them. */
package org.hearsay.pages.crisis;
