/**
 * How reports come from files, pages of the web and requests into a store: read, understood,
 * offered.
 */
package org.hearsay.intake;
