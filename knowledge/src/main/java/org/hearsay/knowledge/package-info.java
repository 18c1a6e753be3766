/** Knowledge that is not in the report: places, office holders by date, event words and outlets. */
package org.hearsay.knowledge;
