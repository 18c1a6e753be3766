/** Maps, calendars and timelines: GeoJSON, iCalendar, TimelineJS. */
package org.hearsay.exports.open;
