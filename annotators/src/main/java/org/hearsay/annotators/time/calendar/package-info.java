/** The parts of the calendar that times are told by. */
package org.hearsay.annotators.time.calendar;
