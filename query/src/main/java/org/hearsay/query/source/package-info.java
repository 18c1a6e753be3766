/** Puts a crisis together from what a store holds of its reports. */
package org.hearsay.query.source;
