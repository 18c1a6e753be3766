/** Claims that several reports tell, and which answers which. */
package org.hearsay.merge.fact.saying;
