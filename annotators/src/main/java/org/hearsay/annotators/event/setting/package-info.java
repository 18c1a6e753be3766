/** Where and when an event takes place and how many it counts, by syntax. No layer of its own. */
package org.hearsay.annotators.event.setting;
